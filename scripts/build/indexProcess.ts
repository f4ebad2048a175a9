import type { Plan } from '../../src/plan/plan.ts';
import { indexSite } from '../../src/search/index/indexSite.ts';
import { answerBuild } from './helperProcess.ts';

/** What the build asks of this process. */
export interface IndexRequest {
  readonly folder: string;
  readonly files: readonly string[];
  readonly plan: Plan;
}

/** Makes the search index while the build reads the pages to check them; answers what came of it. */
answerBuild(({ folder, files, plan }: IndexRequest) => indexSite(folder, files, plan));
