import type { Plan } from '../plan/plan.ts';
import type { DataFile } from '../tables/dataFile.ts';
import { dataFileSteps } from '../tables/dataFiles.ts';
import { schemaFiles } from '../tables/schemaFiles.ts';
import { chartFileBatches } from './chartFiles.ts';

/**
 * Every file of open data, of charts and of schemas, in batches in the order in which they are made.
 *
 * What the pages of initiatives link to comes first: a build makes those pages meanwhile, and they tell how large their
 * files are.
 */
export async function* fileBatches(plan: Plan): AsyncGenerator<readonly DataFile[]> {
  let charts = false;
  for await (const { of, files } of dataFileSteps(plan)) {
    if (of === 'whole' && !charts) {
      charts = true;
      yield* chartFileBatches(plan);
      yield schemaFiles(plan);
    }
    yield files;
  }
}
