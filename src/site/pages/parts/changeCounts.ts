import { changesOf } from '../../../plan/planIndex.ts';
import type { ChangeRecord } from '../../../schema/entity/change.ts';
import type { PlanModel } from '../../../schema/entity/plan.ts';
import { changeType, targetType } from '#words/codes.ts';
import { numberText } from '#words/number.ts';
import { homeText } from '#words/pages/home.ts';
import { changesByType } from '../../changesByType.ts';

/** How much changed in one way. */
export interface ChangeCount {
  readonly type: ChangeRecord['type'];
  readonly label: string;
  readonly count: string;
  /** A mark for each change; nothing where they are too many. */
  readonly marks: readonly ChangeRecord['certainty'][] | undefined;
  readonly detail: string;
}

/** How much changed in each way, and how much did not. */
export interface ChangeCountsData {
  readonly types: readonly ChangeCount[];
  readonly rest: string;
}

/** More marks than these tell no more than their number, and make the page too heavy for a phone. */
const marksShown = 150;

/** Counts what changed in each way. */
export function changeCounts(plan: PlanModel): ChangeCountsData {
  const { types, unassigned } = changesByType(plan.changes);
  const unchanged = plan.initiatives.filter((initiative) => changesOf(plan, initiative).length === 0).length;
  return {
    types: types.map(({ type, records }) => ({
      type,
      label: changeType[type].label,
      count: numberText(records.length),
      marks: records.length <= marksShown ? records.map(({ certainty }) => certainty) : undefined,
      detail: `${homeText.changeTargets(targetsOf(records))}。${homeText.changeDetail(records)}`,
    })),
    rest: `${homeText.unchanged(unchanged)}${unassigned.length > 0 ? homeText.unassigned(unassigned.length) : ''}`,
  };
}

function targetsOf(records: readonly ChangeRecord[]): (readonly [label: string, count: number])[] {
  return Object.entries(targetType)
    .map(([type, { label }]) => [label, records.filter(({ target }) => target.type === type).length] as const)
    .filter(([, count]) => count > 0);
}
