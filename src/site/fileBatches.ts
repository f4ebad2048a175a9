import type { Plan } from '../plan/plan.ts';
import type { DataFile } from '../tables/dataFile.ts';
import { partFiles, wholeFiles } from '../tables/dataFiles.ts';
import { schemaFiles } from '../tables/schemaFiles.ts';

/** Some files after others, as they come. */
export type Batches<File> = Iterable<readonly File[]> | AsyncIterable<readonly File[]>;

/**
 * Every file of open data, of charts and of schemas, in batches in the order in which they are made.
 *
 * What the pages of initiatives link to comes first: a build makes those pages meanwhile, and they tell how large their
 * files are. The charts are given, as chartFiles.ts draws them or as what is told of drawings made elsewhere.
 */
export async function* fileBatches<Chart>(plan: Plan, charts: Batches<Chart>): AsyncGenerator<readonly (DataFile | Chart)[]> {
  const parts: DataFile[] = [];
  for await (const files of partFiles(plan)) {
    for (const file of files) parts.push(file);
    yield files;
  }
  yield* charts;
  yield schemaFiles(plan);
  yield* wholeFiles(plan, parts);
}
