import { resultStage } from './codes.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import type { PlanInformation } from '../../schema/entity/plan.ts';
import type { Publication } from '../../schema/entity/results/result.ts';
import { valueKindText, type WordedPlan } from './planWords.ts';
import { timeText } from './sentences/fiscalYear.ts';
import { numberText, valueText } from './sentences/number.ts';

/** What is said of the publication of a result. */
export const publicationText = {
  publishedOn: '公表日',
  stage: '段階',
  source: '出典（公表資料）',
  /** Before the cells where no header is. */
  before: { publishedOn: '公表日 ', stage: '段階 ', source: '出典 ' },
  stageOf: ({ stage }: Publication) => resultStage[stage].label,
  sourceOf: ({ source, sourcePlace, sourceUrl }: Publication) =>
    [source, sourcePlace].filter((part) => part !== null).join(' ') || (sourceUrl ?? ''),
  earlier: (count: number) => `前に公表した値（${count}）`,
  /** What the municipality says of a result. */
  comment: (plan: WordedPlan, value: KpiValue, comment: string) => `${municipality(plan)}の説明（${ofValue(plan, value)}）：${comment}`,
  /** The municipality's own grade, word by word, with its scale. */
  rating: (plan: WordedPlan, value: KpiValue, { rating, ratingScale }: Publication) =>
    `${municipality(plan)}の評価（${ofValue(plan, value)}）：${rating ?? ''}${scaleText(plan.information, rating, ratingScale)}`,
  /** What a ratio was computed from. */
  ratio: (plan: WordedPlan, value: KpiValue, numerator: number, denominator: number) =>
    `分子と分母（${ofValue(plan, value)}）：${numberText(numerator)} ÷ ${numberText(denominator)}`,
  asOf: (plan: WordedPlan, value: KpiValue, day: string) => `測った日（${ofValue(plan, value)}）：${dayText(day)}`,
  /** An earlier publication in one sentence. */
  earlierValue: (kpi: Kpi, value: KpiValue, publication: Publication) => {
    const asPublished: KpiValue = {
      ...value,
      value: publication.value,
      text: publication.text,
      status: publication.status,
      qualifier: publication.qualifier,
      unit: publication.value === null ? null : kpi.unit,
      raw: null,
    };
    const facts = [
      publicationText.stageOf(publication),
      ...(publication.publishedOn === null ? [] : [`${dayText(publication.publishedOn)}公表`]),
      ...(publicationText.sourceOf(publication) === '' ? [] : [`出典：${publicationText.sourceOf(publication)}`]),
    ];
    const said = [publication.note, publication.comment].filter((text) => text !== null).join(' ');
    return `${timeText(value)}：${valueText(asPublished, kpi)}（${facts.join('、')}）${said}`;
  },
} as const;

/** A day for readers: 2026年11月22日. */
export function dayText(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}

function municipality({ information }: WordedPlan): string {
  return information.municipalityKind;
}

function ofValue(plan: WordedPlan, value: KpiValue): string {
  return `${timeText(value)}の${valueKindText(value.kind, plan)}`;
}

function scaleText({ ratingScales }: PlanInformation, rating: string | null, id: string | null): string {
  const scale = ratingScales.find((each) => each.id === id);
  if (!scale) return '';
  const meaning = scale.grades.find(({ code }) => code === rating)?.meaning;
  const source = scale.source === null ? '' : `、${scale.source}`;
  return `（${meaning === undefined ? '' : `${meaning}。`}${scale.title}${source}）`;
}
