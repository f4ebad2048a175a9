import type { Plan } from '../../src/plan/plan.ts';
import { indexSite } from '../../src/search/indexSite.ts';

/** What the build asks of this process. */
export interface IndexRequest {
  readonly folder: string;
  readonly files: readonly string[];
  readonly plan: Plan;
}

/** Makes the search index in a process of its own, while the build reads the pages to check them. */
process.once('message', (request: IndexRequest) => {
  void indexSite(request.folder, request.files, request.plan).then((found) => {
    process.removeAllListeners('disconnect');
    process.send?.({ found }, () => process.disconnect());
  });
});
process.on('disconnect', () => process.exit(1));
