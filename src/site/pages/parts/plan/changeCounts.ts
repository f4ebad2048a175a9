import type { Plan } from '../../../../plan/plan.ts';
import { changesOf } from '../../../../plan/planIndex.ts';
import type { ChangeRecord } from '../../../../schema/entity/change.ts';
import { changeType, levelCodes } from '#words/codes.ts';
import { nounsText } from '#words/nouns.ts';
import { numberText } from '#words/sentences/number.ts';
import { homeText } from '#words/pages/home.ts';
import { planWords } from '#words/planWords.ts';
import { changesByType } from '../../../changesByType.ts';
import { leavesOf } from '../item/itemKind.ts';

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

/** Counts what changed in each way. What did not is told of a transcription alone, whose marks can be read. */
export function changeCounts(plan: Plan): ChangeCountsData {
  const { types, unassigned } = changesByType(plan.changes);
  const leaves = leavesOf(plan);
  const noun = nounsText(plan, leaves);
  const unchanged = leaves.filter((item) => changesOf(plan, item).length === 0).length;
  return {
    types: types.map(({ type, records }) => ({
      type,
      label: changeType[type].label,
      count: numberText(records.length),
      marks: records.length <= marksShown ? records.map(({ certainty }) => certainty) : undefined,
      detail: `${homeText.changeTargets(targetsOf(plan, records))}。${homeText.changeDetail(records)}`,
    })),
    rest:
      plan.sourceTexts.length === 0
        ? ''
        : `${homeText.unchanged(unchanged, noun)}${unassigned.length > 0 ? homeText.unassigned(unassigned.length, noun) : ''}`,
  };
}

function targetsOf(plan: Plan, records: readonly ChangeRecord[]): (readonly [label: string, count: number])[] {
  const { kpi } = planWords(plan);
  return Object.entries(levelCodes(plan.levels).target_type)
    .map(([type, { label }]) => [type === 'kpi' ? kpi : label, records.filter(({ target }) => target.type === type).length] as const)
    .filter(([, count]) => count > 0);
}
