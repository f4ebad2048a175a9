import type { KpiValue } from '../schema/entity/kpiValue.ts';

/**
 * One end of a comparison: a number, or that there is a text or nothing at all.
 *
 * `bound` is a target that is only bounded by the baseline, and `apart` one that counts over another span.
 */
export type ComparedEnd = number | (typeof wordyEnds)[number];

/** The ends of a comparison that are no numbers. */
export const wordyEnds = ['text', 'missing', 'bound', 'apart'] as const;

/** Why two ends cannot be compared as a share, in the order in which readers are told. */
export const incomparableReasons = [
  'zero-baseline',
  'negative-baseline',
  'no-baseline',
  'no-target',
  'not-numeric',
  'no-values',
  'bounded-target',
  'other-span',
] as const;

/** Why two ends cannot be compared as a share. */
export type IncomparableReason = (typeof incomparableReasons)[number];

/** What a comparison can use of a value. */
export function comparedEnd(value: KpiValue | undefined): ComparedEnd {
  if (!value) return 'missing';
  if (value.status === 'compared') return 'bound';
  return value.value ?? (value.text === null ? 'missing' : 'text');
}

/**
 * By how many percent of the baseline the target differs from it: from 15 to 39 is 160.
 *
 * Only a baseline above 0 has a share that can be read: from 0 there is none, and from below 0 its sign would be wrong.
 */
export function relativeChange(baseline: ComparedEnd, target: ComparedEnd): number | IncomparableReason {
  if (target === 'apart' || baseline === 'apart') return 'other-span';
  if (baseline === 'text' || target === 'text') return 'not-numeric';
  if (baseline === 'missing') return target === 'missing' ? 'no-values' : 'no-baseline';
  if (target === 'missing') return 'no-target';
  if (target === 'bound' || baseline === 'bound') return 'bounded-target';
  if (baseline === 0) return 'zero-baseline';
  return baseline < 0 ? 'negative-baseline' : ((target - baseline) / baseline) * 100;
}
