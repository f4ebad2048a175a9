import { pageAddress } from '../../../../addresses/pageAddress.ts';
import { hasPage } from '../../../../addresses/sitePages.ts';
import type { Plan } from '../../../../plan/plan.ts';
import { hasJudgements, assessments } from '../../../../plan/progress/assessments.ts';
import {
  areSameTotals,
  type CountedKpi,
  countedKpis,
  type PlanSet,
  type PlanTotals,
  type ProgressTotals,
  readingOrder,
  totalsOf,
} from '../../../../plan/progress/totals.ts';
import { reporting, reportingCounts } from '../../../../plan/reporting/reporting.ts';
import type { CodeOf } from '../../../../schema/codes.ts';
import { totalsText } from '#words/pages/totals.ts';
import type { PageLink } from '../links.ts';

/** How many KPIs of a set have each status that some have. */
export interface TotalsStripData {
  readonly title: string;
  readonly label: string;
  readonly groups: readonly {
    readonly status: CodeOf<'progress_status'>;
    readonly text: string;
    readonly count: number;
    readonly address: string | undefined;
  }[];
}

/** What a page says of how far the plan, or a part of it, has come. */
export interface TotalsSectionData {
  readonly strips: readonly TotalsStripData[];
  /** What removals and changed targets did to the number of those that met theirs. */
  readonly difference: string | undefined;
  /** Up to which year results were counted; nothing where there are none. */
  readonly until: string | undefined;
  /** How many results are lacking. */
  readonly unpublished: string | undefined;
  readonly links: readonly PageLink[];
}

/** A part of a plan whose KPIs are counted: as the explorer's addresses name it, such as `goal=goal-1`. */
export interface TotalsPart {
  readonly query: string;
  readonly has: (kpi: CountedKpi) => boolean;
}

/** Computes the totals of a plan or of a part of it; nothing where no KPI is counted. */
export function totalsSection(plan: Plan, part?: TotalsPart): TotalsSectionData | undefined {
  const all = countedKpis(plan);
  const kpis = part ? all.kpis.filter(part.has) : all.kpis;
  const gone = part ? 0 : all.gone;
  if (kpis.length + gone === 0) return undefined;
  const totals = totalsOf(plan, kpis, gone);
  const hasResults = hasJudgements(plan);
  const { met } = totals.ever.byStatus;
  const differs = !areSameTotals(totals.ever, totals.current);
  const counted = new Set(kpis.map(({ id }) => id));
  const lacking = reportingCounts(
    plan,
    reporting(plan).filter(({ kpi }) => counted.has(kpi.id)),
  );
  return {
    strips: setsToShow(totals, hasResults).map((set) => totalsStrip(plan, set, totals, kpis, part?.query)),
    difference:
      hasResults && differs && met + totals.current.byStatus.met > 0
        ? totalsText.difference(plan, met, totals.current.byStatus.met)
        : undefined,
    until: untilText(plan),
    unpublished: hasResults && lacking.notPublished + lacking.unknown > 0 ? totalsText.unpublished(plan, lacking) : undefined,
    links: hasResults
      ? (
          [
            ['progressRules', totalsText.rules],
            ['results', totalsText.all(plan)],
          ] as const
        )
          .filter(([page]) => hasPage(plan, page))
          .map(([page, label]) => ({ label, address: pageAddress[page] }))
      : [],
  };
}

/** The sets that say something different: what was removed stands in the first, so that it alone tells of a plan without results. */
function setsToShow({ ever, current }: PlanTotals, hasResults: boolean): PlanSet[] {
  return hasResults && !areSameTotals(ever, current) ? ['ever', 'current'] : ['ever'];
}

/** Computes the strip of a set; it is called by the set's name wherever there is another. */
export function totalsStrip(
  plan: Plan,
  set: PlanSet,
  sets: PlanTotals,
  kpis: readonly CountedKpi[],
  query: string | undefined,
): TotalsStripData {
  const totals: ProgressTotals = sets[set] ?? sets.ever;
  const isOnly = areSameTotals(sets.ever, sets.current) && set !== 'original';
  const title = isOnly ? totalsText.only(plan, totals) : totalsText.set(set, totals);
  return {
    title,
    label: totalsText.label(plan, title),
    groups: readingOrder
      .filter((status) => totals.byStatus[status] > 0)
      .map((status) => ({
        status,
        text: totalsText.status(status, totals, hasJudgements(plan)),
        count: totals.byStatus[status],
        address: listOf(plan, set, status, kpis, totals, query),
      })),
  };
}

/** Where the KPIs of a group can be seen: the explorer lists by the judgement of today, so only where it comes to the same KPIs. */
function listOf(
  plan: Plan,
  set: PlanSet,
  status: CodeOf<'progress_status'>,
  kpis: readonly CountedKpi[],
  { byStatus }: ProgressTotals,
  query: string | undefined,
): string | undefined {
  const listed = kpis.filter(({ current }) => current.status === status);
  const counted =
    set === 'current' ? listed.filter(({ isRemoved }) => !isRemoved) : listed.filter(({ original }) => original.status === status);
  const isSame = counted.length === listed.length && listed.length === byStatus[status];
  return hasJudgements(plan) && isSame ? `${pageAddress.kpis}?judgement=${status}${query === undefined ? '' : `&${query}`}` : undefined;
}

function untilText(plan: Plan): string | undefined {
  const years = assessments(plan).flatMap(({ result }) => result?.year ?? []);
  return years.length === 0 ? undefined : totalsText.until(Math.max(...years));
}
