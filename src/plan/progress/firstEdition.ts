import type { Kpi } from '../../schema/entity/kpi.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { everyTargetOf } from '../kpiValues.ts';
import { oncePer } from '../oncePer.ts';
import { planIndex } from '../planIndex.ts';

/** Why it cannot be said what a plan held at first: its decisions without a day, and its additions that were only inferred. */
export interface FirstEditionGaps {
  /** The titles of the decisions that changed something and have no day. */
  readonly undated: readonly string[];
  /** How many additions were read from marks that do not say what they mean, and of how many. */
  readonly inferred: number;
  readonly additions: number;
}

/**
 * What is not known of a plan's first edition; nothing where it is known in full.
 *
 * A plan that was never revised is known, and so is one whose every change was decided on a day that is told and whose
 * every addition is stated.
 */
export const firstEditionGaps = /* @__PURE__ */ oncePer(({ changes, revisions }: PlanModel): FirstEditionGaps | undefined => {
  const isUsed = (id: string) => changes.some(({ revisionId }) => revisionId === id);
  const undated = revisions.filter(({ id, decidedOn }) => decidedOn === null && isUsed(id)).map(({ title }) => title);
  const added = changes.filter(({ type }) => type === 'added');
  const inferred = added.filter(({ certainty }) => certainty !== 'stated').length;
  return undated.length + inferred > 0 ? { undated, inferred, additions: added.length } : undefined;
});

/** Whether every KPI and every target of a plan's first edition is known. */
export function isFirstEditionKnown(plan: PlanModel): boolean {
  return firstEditionGaps(plan) === undefined;
}

/**
 * Whether a plan had a KPI from its beginning: neither it nor anything that it belongs to was added, and it did not come
 * with its targets in another's place.
 */
export function isOfFirstEdition(plan: PlanModel, kpi: Kpi): boolean {
  const index = planIndex(plan);
  const owner = index.ownerOf(kpi);
  const own = [kpi, ...(owner ? [owner, ...index.ancestors(owner)] : [])];
  return !own.some(({ changes }) => changes.some(({ type }) => type === 'added')) && !cameAsSuccessor(plan, kpi);
}

function cameAsSuccessor({ kpis }: PlanModel, kpi: Kpi): boolean {
  const targets = everyTargetOf(kpi);
  const isLater = targets.length > 0 && targets.every(({ since }) => since !== null);
  return isLater && kpis.some(({ changes }) => changes.some(({ successors }) => successors.includes(kpi.id)));
}
