import { resultsFileAddress } from '../../../addresses/openDataAddress.ts';
import { kpiAddress, resultsAddress } from '../../../addresses/pageAddress.ts';
import { isPromising } from '../../../plan/comparison.ts';
import { targetOf } from '../../../plan/kpiValues.ts';
import type { Plan } from '../../../plan/plan.ts';
import { planIndex } from '../../../plan/planIndex.ts';
import { reporting } from '../../../plan/reporting/reporting.ts';
import { yearOf } from '../../../plan/valueTime.ts';
import type { Kpi } from '../../../schema/entity/kpi.ts';
import { kpiText } from '#words/kpi.ts';
import { itemMark } from '#words/nouns.ts';
import { resultsText } from '#words/pages/results.ts';
import { otherTime } from '#words/sentences/valueInSentence.ts';
import type { PageLink } from '../parts/links.ts';
import { publicationCells, publicationNotes } from '../parts/kpi/publications.ts';
import { type TotalsStripData, totalsSection } from '../parts/plan/totalsSection.ts';
import { isLate, resultsOfYear, type YearResult } from './yearResults.ts';

/** A result in the table of a year. */
export interface YearResultRow {
  readonly kpi: PageLink;
  /** Under which item the KPI stands; nothing for one of the whole plan. */
  readonly owner: string | undefined;
  readonly value: string;
  readonly isMissing: boolean;
  readonly stage: string;
  readonly target: string;
  readonly published: string;
  readonly late: string | undefined;
  readonly source: string;
  readonly sourceUrl: string | undefined;
  readonly notes: readonly string[];
}

/** What the page of the results of a fiscal year shows. */
export interface ResultsYearPage {
  readonly title: string;
  readonly listTitle: string;
  readonly description: string;
  readonly lead: string;
  readonly file: PageLink;
  /** The totals that the results up to this year come to; none in a plan that promises nothing. */
  readonly totals: { readonly heading: string; readonly note: string; readonly strips: readonly TotalsStripData[] } | undefined;
  readonly heading: string;
  readonly columns: ReturnType<typeof resultsText.year.columns>;
  readonly rows: readonly YearResultRow[];
  readonly late: { readonly heading: string; readonly note: string; readonly items: readonly (PageLink & { readonly text: string })[] };
  /** The KPIs that were to have a result of this year and have none; nothing where all have. */
  readonly lacking: { readonly heading: string; readonly links: readonly PageLink[] } | undefined;
  readonly neighbours: readonly PageLink[];
}

/** Computes what the page of the results of a fiscal year shows. */
export function resultsYearPage(plan: Plan, year: number): ResultsYearPage {
  const text = resultsText.year;
  const results = resultsOfYear(plan, year);
  const late = results.filter(isLate);
  const lacking = lackingKpis(plan, year);
  const totals = totalsSection(asOfYear(plan, year));
  return {
    title: text.title(plan, year),
    listTitle: resultsText.title(plan),
    description: text.description(plan, year),
    lead: text.lead(plan, results.length, results.filter(({ isMissing }) => isMissing).length),
    file: { label: resultsText.csv(year), address: resultsFileAddress(year) },
    totals: totals && {
      heading: text.thenHeading(year),
      note: text.thenNote(plan, year),
      // The explorer lists by today's judgements.
      strips: totals.strips.map((strip) => ({ ...strip, groups: strip.groups.map((group) => ({ ...group, address: undefined })) })),
    },
    heading: text.tableHeading(plan),
    columns: text.columns(plan),
    rows: results.map((result) => resultRow(plan, result)),
    late: {
      heading: text.lateHeading,
      note: late.length === 0 ? text.inTime : text.lateNote(late.length, results.length),
      items: late.map((result) => ({ ...kpiLink(plan, result.kpi), text: text.late(result.daysLate) })),
    },
    lacking:
      lacking.length === 0
        ? undefined
        : { heading: text.lackingHeading(plan, plan.information.official), links: lacking.map((kpi) => kpiLink(plan, kpi)) },
    neighbours: neighboursOf(plan, year),
  };
}

/** The plan as it could be judged when a fiscal year was just over: with no later result, and before any was due. */
function asOfYear(plan: Plan, year: number): Plan {
  const end = `${year + 1}-03-31`;
  const editionDate = plan.information.editionDate < end ? plan.information.editionDate : end;
  return {
    ...plan,
    information: { ...plan.information, editionDate },
    kpis: plan.kpis.map((kpi) => ({
      ...kpi,
      values: kpi.values.filter((value) => value.kind !== 'result' || (yearOf(value) ?? year) <= year),
    })),
  };
}

function kpiLink(plan: Plan, kpi: Kpi): PageLink {
  return { label: kpi.label, address: kpiAddress(plan, kpi) };
}

function resultRow(plan: Plan, { kpi, value, isMissing, daysLate }: YearResult): YearResultRow {
  const index = planIndex(plan);
  const owner = index.ownerOf(kpi);
  const cells = publicationCells(value);
  const target = targetOf(kpi);
  const time = otherTime(value, plan);
  return {
    kpi: kpiLink(plan, kpi),
    owner: owner && (index.isTop(owner) ? itemMark(plan, owner) : owner.title),
    value: kpiText.valueOf(kpi, value),
    isMissing,
    // That a value is final and was never another is what everybody expects.
    stage: value.publications.every(({ stage }) => stage === 'final') && value.publications.length === 1 ? '' : cells.stage,
    target: target ? `${kpiText.valueOf(kpi, target)}${timed(otherTime(target, plan))}` : resultsText.year.noDay,
    published: cells.publishedOn === '' ? resultsText.year.noDay : cells.publishedOn,
    late: daysLate > 0 ? resultsText.year.late(daysLate) : undefined,
    source: cells.source,
    sourceUrl: cells.sourceUrl,
    notes: [
      ...(value.timeKind !== 'fiscal-year' && time !== undefined ? [time] : []),
      ...publicationNotes(plan, value),
      ...(value.note === null ? [] : [value.note]),
    ],
  };
}

function timed(time: string | undefined): string {
  return time === undefined ? '' : `（${time}）`;
}

function lackingKpis(plan: Plan, year: number): Kpi[] {
  const lacking = new Set(['before-due', 'overdue', 'unknown']);
  return reporting(plan)
    .filter(({ kpi, fiscalYear, state }) => fiscalYear === year && lacking.has(state) && isPromising(plan, kpi))
    .map(({ kpi }) => kpi);
}

function neighboursOf({ resultFiles }: Plan, year: number): PageLink[] {
  const years = resultFiles.map(({ fiscalYear }) => fiscalYear);
  const place = years.indexOf(year);
  const link = (label: (year: number) => string, neighbour: number | undefined) =>
    neighbour === undefined ? [] : [{ label: label(neighbour), address: resultsAddress(neighbour) }];
  return [...link(resultsText.year.earlier, years[place - 1]), ...link(resultsText.year.later, years[place + 1])];
}
