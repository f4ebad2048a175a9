import type { Plan } from '../../plan/plan.ts';
import { numberOf } from '../../plan/progress/fraction.ts';
import { progressRule } from '../../plan/progress/progressRule.ts';
import { type RuleCase, ruleCases } from '../../plan/progress/ruleCases.ts';
import { progressStatuses } from '../../schema/codes.ts';
import { noShareReason, progressStatus } from '#words/codes.ts';
import { progressRulesText, progressSigns } from '#words/pages/progressRules.ts';
import { ruleCaseTexts } from '#words/ruleCases.ts';
import { judgementText } from '#words/sentences/judgement.ts';
import { numberText } from '#words/sentences/number.ts';

/** What the page of the rules of judging shows: the rules, the statuses and the worked cases that the tests know. */
export interface ProgressRulesPage {
  readonly description: string;
  readonly lead: readonly string[];
  readonly statuses: readonly { readonly code: string; readonly sign: string; readonly label: string; readonly meaning: string }[];
  readonly cases: readonly (readonly string[])[];
}

/** Computes what the page of the rules shows; the cases are judged by the functions that judge the plan. */
export function progressRulesPage({ information }: Plan): ProgressRulesPage {
  return {
    description: progressRulesText.description(information),
    lead: progressRulesText.lead(progressRule),
    statuses: progressStatuses.map((code) => ({
      code,
      sign: progressSigns[code],
      label: progressStatus[code].label,
      meaning: progressStatus[code].description,
    })),
    cases: ruleCases().map(caseCells),
  };
}

function caseCells({ id, judged }: RuleCase): string[] {
  const { none, because } = progressRulesText.cases;
  const { percent, noShareReason: reason, path, status, kpi } = judged;
  const isShown = percent !== undefined && percent >= 0 && percent <= 100;
  const why = reason === undefined ? none : because(noShareReason[reason].label);
  return [
    id,
    ruleCaseTexts[id].name,
    isShown ? `${numberText(percent)}%` : why,
    path ? `${numberText(numberOf(path.value, 2))}${kpi.unit ?? ''}` : none,
    `${progressSigns[status]} ${progressStatus[status].label}`,
    judgementText(judged),
  ];
}
