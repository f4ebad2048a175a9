import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { kpiAddress } from '../../addresses/pageAddress.ts';
import { valueId } from '../../plan/kpiValues.ts';
import { oncePer } from '../../plan/oncePer.ts';
import type { Assessment } from '../../plan/progress/assessment.ts';
import { assessments } from '../../plan/progress/assessments.ts';
import { numberOf } from '../../plan/progress/fraction.ts';
import { progressRule } from '../../plan/progress/progressRule.ts';
import { timeName } from '../../plan/valueTime.ts';
import type { AssessmentModel } from '../../schema/entity/progress/assessment.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { judgementText } from '#words/sentences/judgement.ts';
import { arithmeticText } from '#words/sentences/judgementArithmetic.ts';

/** Every judgement of a plan as it is published, in the plan's JSON and in a table alike. */
export const assessmentsJson = oncePer((plan: PlanModel): readonly AssessmentModel[] =>
  assessments(plan).map((judged) => assessmentJson(judged, plan)),
);

function assessmentJson(judged: Assessment, plan: PlanModel): AssessmentModel {
  const { kpi, target, result, baseline, path, years } = judged;
  return {
    id: [kpi.id, 'assessment', ...(target ? [timeName(target.value), target.since ?? []].flat() : [])].join('-'),
    kpiId: kpi.id,
    targetId: target ? valueId(kpi.id, target.value) : null,
    resultId: result ? valueId(kpi.id, result.value) : null,
    ruleVersion: progressRule,
    baselineValue: baseline?.value ?? null,
    targetValue: target?.value.value ?? null,
    resultValue: result?.value.value ?? null,
    resultYear: result?.year ?? null,
    changeShare: judged.percent ?? null,
    noShareReason: judged.noShareReason ?? null,
    pathValue: path ? numberOf(path.value) : null,
    difference: judged.difference ?? null,
    ratioToTarget: judged.ratio ?? null,
    yearsMet: years?.met ?? null,
    yearsMeasured: years?.measured ?? null,
    status: judged.status,
    provisional: judged.isProvisional,
    sentence: judgementText(judged, plan),
    arithmetic: arithmeticText(judged),
    selfRating: result?.value.publications[0]?.rating ?? null,
    url: absoluteAddress(plan, kpiAddress(plan, kpi)),
    unit: kpi.unit,
    isCurrent: target?.isCurrent ?? false,
    isOriginal: target?.isOriginal ?? false,
  };
}
