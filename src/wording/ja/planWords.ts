import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import type { PlanInformation, PlanWords } from '../../schema/entity/plan.ts';
import { valueKind } from './codes.ts';

/** What sentences know of a plan: what it is, and its own words where it has some. */
export interface WordedPlan {
  readonly information: PlanInformation;
  readonly words?: PlanWords;
}

/** The words that pages use; a plan may have its own for each. */
export interface UsedWords {
  readonly siteName: string;
  readonly department: string;
  readonly kpi: string;
  readonly revision: string;
  readonly baseline: string;
  readonly target: string;
  readonly result: string;
}

const usual: UsedWords = {
  siteName: 'Hiraku',
  department: '担当課',
  kpi: 'KPI',
  revision: '改定',
  baseline: '現状値',
  target: '目標値',
  result: '実績値',
};

/** What is asked for the words of a plan; one that has a single kind of indicators calls them by its name. */
export interface PlanWithWords {
  readonly words?: PlanWords;
  readonly information?: Pick<PlanInformation, 'kpiKinds'>;
}

/** The words of a plan, the usual ones in place of those that it does not have. */
export function planWords({ words = {}, information }: PlanWithWords): UsedWords {
  const [kind, other] = information?.kpiKinds ?? [];
  return {
    siteName: words.siteName ?? usual.siteName,
    department: words.department ?? usual.department,
    kpi: words.kpi ?? (kind && !other ? kind.name : usual.kpi),
    revision: words.revision ?? usual.revision,
    baseline: words.baseline ?? usual.baseline,
    target: words.target ?? usual.target,
    result: words.result ?? usual.result,
  };
}

/** What a kind of value is called in a plan. */
export function valueKindText(kind: KpiValue['kind'], plan: PlanWithWords): string {
  const { baseline, target, result } = planWords(plan);
  return { baseline, target, result, forecast: valueKind.forecast.label, reference: valueKind.reference.label }[kind];
}
