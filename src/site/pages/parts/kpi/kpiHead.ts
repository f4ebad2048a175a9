import { isPromising } from '../../../../plan/comparison.ts';
import type { Plan } from '../../../../plan/plan.ts';
import { resultsFile } from '../../../../plan/read/readResults.ts';
import type { Kpi } from '../../../../schema/entity/kpi.ts';
import type { PlanWords } from '../../../../schema/entity/plan.ts';
import { kpiText } from '#words/kpi.ts';
import { promisePhrases } from '#words/sentences/promise.ts';
import type { Phrase } from '../../../../wording/text.ts';
import { type BigValueData, bigValue } from './bigValue.ts';
import { type ChartMenuData, chartMenu } from './chartMenu.ts';
import { type KpiDetails, kpiDetails, saysOfKpis } from './kpiFacts.ts';
import { type JudgementData, judgementData } from './judgement.ts';
import { saysMore } from './publications.ts';
import { type KpiValuesTableData, kpiValuesTable } from './kpiValuesTable.ts';
import { phrasesOf } from '../phrases.ts';
import { type SourceMark, sourceMark } from '../sourceMark.ts';

/** A KPI at the head of a page: of an item that has something below it, or of the whole plan. */
export interface KpiHeadData {
  /** What the chart is drawn from. */
  readonly kpi: Kpi;
  /** Whether it promises something, and the plan's own words: what the chart says depends on both. */
  readonly promises: boolean;
  readonly words: PlanWords;
  readonly label: readonly string[];
  readonly value: BigValueData;
  readonly menu: ChartMenuData;
  readonly promise: readonly Phrase[];
  /** How it counts and where it is to go; empty where the plan says neither. */
  readonly counting: string;
  /** What is said of its results; nothing where there is none. */
  readonly judgement: JudgementData | undefined;
  readonly formerLabel: string;
  readonly valueNotes: readonly string[];
  /** Its values in full, notes and all, where they say more than the chart and these notes do. */
  readonly table: KpiValuesTableData | undefined;
  readonly source: SourceMark | undefined;
  readonly details: KpiDetails;
  readonly changeNotes: readonly string[];
}

/** Computes what the head of a page shows of a KPI; `beside` are the KPIs that stand with it. */
export async function kpiHead(plan: Plan, kpi: Kpi, beside: readonly Kpi[]): Promise<KpiHeadData> {
  const table = valuesSayMore(plan, kpi) ? kpiValuesTable(plan, kpi) : undefined;
  return {
    kpi,
    promises: isPromising(plan, kpi),
    words: plan.words,
    label: phrasesOf(plan, kpi.label),
    value: bigValue(kpi, plan),
    menu: await chartMenu(plan, kpi.id, kpi.label),
    promise: promisePhrases(kpi, plan),
    counting: kpiText.aggregationLine(kpi, saysOfKpis(plan)),
    judgement: judgementData(plan, kpi),
    formerLabel: kpiText.formerLabel(plan),
    valueNotes: table ? [] : kpi.values.filter(({ note }) => note !== null).map((value) => kpiText.valueNote(plan, value)),
    table,
    source: sourceMark(plan, kpi.source),
    details: kpiDetails(plan, kpi, beside),
    changeNotes: kpi.changes.flatMap((change) => (change.note === null ? [] : [kpiText.changeNote(plan, change)])),
  };
}

/**
 * Whether a value has a place of its own, a publication that is told of, a cell that no line of a transcription shows,
 * or fields of the plan's own.
 */
function valuesSayMore({ information }: Plan, { source, values }: Kpi): boolean {
  const verbatim = new Set(information.sources.filter(({ kind }) => kind === 'verbatim').map(({ id }) => id));
  return values.some((value) => {
    if (Object.keys(value.fields).length > 0) return true;
    // What stands in a file of results has its place there.
    if (value.source && resultsFile(value.source) !== undefined) return value.publications.some(saysMore);
    return (value.raw !== null && !verbatim.has(value.source?.document ?? '')) || JSON.stringify(value.source) !== JSON.stringify(source);
  });
}
