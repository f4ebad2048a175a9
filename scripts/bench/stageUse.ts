import { z } from 'zod';
import type { CommandMeasure } from './measureCommand.ts';

/** What one stage of a build took. */
export interface StageUse {
  readonly stage: string;
  /** Seconds. */
  readonly wall: number;
  /** Seconds of processor time of all processes. */
  readonly cpu: number;
  /** The most memory that one process had until then, in bytes. */
  readonly peak: number;
}

const mark = z.object({ stage: z.string(), at: z.number() });

/**
 * What each stage took, from the marks that the build left and from what was seen of its processes; a stage lasts from
 * the mark before to its own.
 */
export function stageUses(marks: string, { began, samples }: Pick<CommandMeasure, 'began' | 'samples'>): StageUse[] {
  let last = began;
  return marks
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { stage, at } = mark.parse(JSON.parse(line));
      const until = (moment: number) => samples.findLast((sample) => sample.at <= moment)?.cpu ?? 0;
      const peak = Math.max(0, ...samples.filter((sample) => sample.at > last && sample.at <= at + 50).map((sample) => sample.peak));
      const use = { stage, wall: (at - last) / 1000, cpu: until(at) - until(last), peak };
      last = at;
      return use;
    });
}
