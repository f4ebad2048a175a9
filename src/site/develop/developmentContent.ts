import { ContentError } from '../../plan/problem/problem.ts';
import type { PlanReading } from '../../plan/readPlan.ts';
import type { ValidReading } from '../prose/buildLink.ts';

/** What reading the content came to: a plan, its problems, or a fault of the program that reads. */
export type DevelopmentReading = PlanReading | { readonly plan: undefined; readonly error: Error };

/** The content that development shows, read again after each change. */
export interface DevelopmentContent {
  /** The latest reading: waits for it where a change was noticed and is not read yet. */
  latest(): Promise<DevelopmentReading>;
  /** What hears of each reading that found a plan; they stay when the server starts again. */
  readonly listeners: Set<(reading: ValidReading) => Promise<void>>;
}

const place = Symbol.for('hiraku.developmentContent');
const shared: typeof globalThis & { [place]?: DevelopmentContent } = globalThis;

/**
 * The content of the development server in this process; nothing where no such server runs. Pages are run apart from the
 * server and reach it here.
 */
export function developmentContent(): DevelopmentContent | undefined {
  return shared[place];
}

/** Offers the content to the pages that are run in this process. */
export function offerDevelopmentContent(content: DevelopmentContent): void {
  shared[place] = content;
}

/** The plan and prose of a reading. @throws {Error} with its problems, where it found none. */
export function validReading(reading: DevelopmentReading): ValidReading {
  if (reading.plan) return reading;
  throw 'error' in reading ? reading.error : new ContentError(reading.problems);
}
