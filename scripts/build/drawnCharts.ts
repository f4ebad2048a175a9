import type { Plan } from '../../src/plan/plan.ts';
import { chartFileBatches } from '../../src/site/files/chartFiles.ts';
import type { Batches } from '../../src/site/files/plannedFiles.ts';
import type { DataFile, FileFacts } from '../../src/tables/dataFile.ts';
import type { DrawRequest } from './drawProcess.ts';
import { startHelper } from './helperProcess.ts';

/** The charts of a plan, as they come. */
export interface DrawnCharts {
  /** Files to write, or what is told of files that lie in the folder already. */
  readonly batches: Batches<DataFile | FileFacts>;
  readonly stop: () => void;
}

/** From how many KPIs on the charts are drawn in a process of their own: with fewer, its start takes longer than the drawing. */
const many = 500;

/**
 * Draws the charts of a plan: those of a large one, of `from` KPIs on, are drawn at once, elsewhere, and of others when
 * they are asked for.
 */
export async function drawCharts(folder: string, plan: Plan, from = many): Promise<DrawnCharts> {
  if (plan.kpis.length < from) return { batches: chartFileBatches(plan), stop: () => undefined };
  const request: DrawRequest = { folder, plan };
  const { answer, stop } = await startHelper<readonly FileFacts[]>('drawProcess.ts', request);
  return { batches: drawnThere(answer), stop };
}

async function* drawnThere(answer: Promise<readonly FileFacts[]>): AsyncGenerator<readonly FileFacts[]> {
  yield await answer;
}
