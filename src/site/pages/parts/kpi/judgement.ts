import { pageAddress } from '../../../../addresses/pageAddress.ts';
import type { Assessment } from '../../../../plan/progress/assessment.ts';
import { currentAssessment, originalAssessment } from '../../../../plan/progress/assessments.ts';
import { progressRule } from '../../../../plan/progress/progressRule.ts';
import type { Plan } from '../../../../plan/plan.ts';
import type { Kpi } from '../../../../schema/entity/kpi.ts';
import { progressStatus } from '#words/codes.ts';
import { judgementPageText, progressSigns } from '#words/pages/progressRules.ts';
import { judgementRemarks, judgementText } from '#words/sentences/judgement.ts';
import { type ArithmeticLine, arithmeticLines } from '#words/sentences/judgementArithmetic.ts';

/** A judgement by one target as a page tells it. */
export interface ToldJudgement {
  /** Which target it is by, where there are two. */
  readonly by: string;
  readonly sign: string;
  readonly status: string;
  readonly sentence: string;
  readonly remarks: readonly string[];
  readonly lines: readonly ArithmeticLine[];
}

/** What the block of a KPI says of its results. */
export interface JudgementData {
  readonly judgements: readonly ToldJudgement[];
  readonly version: string;
  readonly rules: string;
  /** What the arithmetic is of, for those who do not see what it stands beside. */
  readonly name: string;
}

/**
 * Computes what is said of a KPI by its results: by the target in force, and by the original one where that is another.
 * Nothing where there is no result.
 */
export function judgementData(plan: Plan, kpi: Kpi): JudgementData | undefined {
  const current = currentAssessment(plan, kpi);
  const original = originalAssessment(plan, kpi);
  if (!current?.result && !original?.result) return undefined;
  const both = current && original && current !== original;
  const judgements = [
    ...(current ? [told(current, plan, both ? judgementPageText.current : '')] : []),
    ...(both ? [told(original, plan, judgementPageText.original)] : []),
  ];
  return {
    judgements,
    version: judgementPageText.version(progressRule),
    rules: pageAddress.progressRules,
    name: judgementPageText.arithmeticOf(kpi.label),
  };
}

function told(judged: Assessment, plan: Plan, by: string): ToldJudgement {
  return {
    by,
    sign: progressSigns[judged.status],
    status: progressStatus[judged.status].label,
    sentence: judgementText(judged, plan),
    remarks: judgementRemarks(judged),
    lines: arithmeticLines(judged),
  };
}
