import type { Plan } from '../../src/plan/plan.ts';
import { chartFileBatches } from '../../src/site/files/chartFiles.ts';
import { fileFacts, type FileFacts } from '../../src/tables/dataFile.ts';
import { answerBuild } from './helperProcess.ts';
import { writeFiles } from './writeFiles.ts';

/** What the build asks of this process. */
export interface DrawRequest {
  readonly folder: string;
  readonly plan: Plan;
}

/** Draws the charts of a plan while the build makes its tables; answers what is told of each file. */
answerBuild(async ({ folder, plan }: DrawRequest): Promise<readonly FileFacts[]> => {
  const drawn: FileFacts[] = [];
  for (const files of chartFileBatches(plan)) {
    writeFiles(folder, files);
    for (const file of files) drawn.push(fileFacts(file));
  }
  return drawn;
});
