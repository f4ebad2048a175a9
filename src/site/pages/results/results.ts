import { resultsFileAddress } from '../../../addresses/openDataAddress.ts';
import { tableAddress } from '../../../addresses/fileAddress.ts';
import { pageAddress, resultsAddress } from '../../../addresses/pageAddress.ts';
import { hasPage } from '../../../addresses/sitePages.ts';
import type { Plan } from '../../../plan/plan.ts';
import { hasJudgements } from '../../../plan/progress/assessments.ts';
import { firstEditionGaps } from '../../../plan/progress/firstEdition.ts';
import { areSameTotals, countedKpis, planTotals } from '../../../plan/progress/totals.ts';
import { resultsText } from '#words/pages/results.ts';
import { totalsText } from '#words/pages/totals.ts';
import { fiscalYearText } from '#words/sentences/fiscalYear.ts';
import { numberText } from '#words/sentences/number.ts';
import type { PageLink } from '../parts/links.ts';
import { type TotalsSectionData, totalsSection, type TotalsStripData, totalsStrip } from '../parts/plan/totalsSection.ts';
import { isLate, resultsOfYear } from './yearResults.ts';

/** A year in the list of years. */
export interface ResultsYearRow {
  readonly year: PageLink;
  readonly counts: readonly string[];
  readonly file: PageLink;
}

/** What the page of all results shows. */
export interface ResultsPage {
  readonly title: string;
  readonly description: string;
  readonly lead: readonly string[];
  readonly files: readonly PageLink[];
  /** Why there are no results, and what can be had instead; nothing where there are some. */
  readonly none: { readonly heading: string; readonly reasons: readonly string[] } | undefined;
  readonly totals: TotalsSectionData | undefined;
  /** The first plan, where it is not all that there ever was; why it is not told where it is not known. */
  readonly original: TotalsStripData | undefined;
  readonly noOriginal: string | undefined;
  /** What each set counts. */
  readonly meanings: readonly string[];
  readonly years: { readonly heading: string; readonly columns: readonly string[]; readonly rows: readonly ResultsYearRow[] } | undefined;
}

/** Computes what the page of all results shows. */
export function resultsPage(plan: Plan): ResultsPage {
  const { none } = resultsText;
  const years = plan.resultFiles.map(({ fiscalYear }) => fiscalYear);
  const isEmpty = years.length === 0;
  const csv = (name: string, label: string): PageLink => ({ label, address: tableAddress(plan, name, 'csv') });
  const count = years.reduce((sum, year) => sum + resultsOfYear(plan, year).length, 0);
  const sets = planTotals(plan);
  const gaps = firstEditionGaps(plan);
  const hasOriginal = hasJudgements(plan) && sets.original !== undefined && !areSameTotals(sets.original, sets.ever);
  const columns = resultsText.columns(plan);
  return {
    title: resultsText.title(plan),
    description: resultsText.description(plan),
    lead: isEmpty ? [none.lead(plan)] : resultsText.lead(plan, years.length, count),
    files: isEmpty
      ? [csv('results', none.blank(plan)), ...dueLink(plan)]
      : [csv('results', resultsText.allCsv(plan)), csv('totals', resultsText.totalsCsv), ...dueLink(plan)],
    none: isEmpty ? { heading: none.heading, reasons: none.reasons(plan) } : undefined,
    totals: totalsSection(plan),
    original: hasOriginal ? totalsStrip(plan, 'original', sets, countedKpis(plan).kpis, undefined) : undefined,
    noOriginal: hasJudgements(plan) && gaps ? totalsText.noOriginal(plan, gaps) : undefined,
    meanings: hasJudgements(plan)
      ? (['ever', 'current', ...(hasOriginal ? (['original'] as const) : [])] as const).map((set) => totalsText.meaning(set))
      : [],
    years: isEmpty
      ? undefined
      : {
          heading: resultsText.yearsHeading,
          columns: Object.values(columns),
          rows: years.toReversed().map((year) => yearRow(plan, year)),
        },
  };
}

/** The way to what is still to be published; nothing where the site has no such page. */
export function dueLink(plan: Plan): PageLink[] {
  return hasPage(plan, 'due') ? [{ label: resultsText.none.due(plan), address: pageAddress.due }] : [];
}

function yearRow(plan: Plan, year: number): ResultsYearRow {
  const results = resultsOfYear(plan, year);
  return {
    year: { label: fiscalYearText(year), address: resultsAddress(year) },
    counts: [results.length, results.filter(({ isMissing }) => isMissing).length, results.filter(isLate).length].map((count) =>
      numberText(count),
    ),
    file: { label: resultsText.csv(year), address: resultsFileAddress(year) },
  };
}
