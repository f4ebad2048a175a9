import { type ChangeType, changeTypesIn } from '../../charts/marks/changeTypes.ts';
import { tableAddress } from '../../addresses/fileAddress.ts';
import { pageAddress, topListAddress } from '../../addresses/pageAddress.ts';
import { hasPage } from '../../addresses/sitePages.ts';
import type { Plan } from '../../plan/plan.ts';
import { planIndex } from '../../plan/planIndex.ts';
import type { FileFacts } from '../../tables/dataFile.ts';
import { countedNouns, shortNounOf } from '#words/nouns.ts';
import { numberText } from '#words/sentences/number.ts';
import { homeText, type PlanCounts } from '#words/pages/home.ts';
import { searchPageText } from '#words/pages/searchPage.ts';
import { planWords } from '#words/planWords.ts';
import { promiseText } from '#words/sentences/promise.ts';
import { sourcesKind } from '#words/sentences/sourcePlace.ts';
import { publishedFile } from '../files/publishedFile.ts';
import { changeCounts, type ChangeCountsData } from './parts/plan/changeCounts.ts';
import { chartLegend, type ChartLegendData } from './parts/kpi/chartMenu.ts';
import { leavesOf } from './parts/item/itemKind.ts';
import type { PageLink } from './parts/links.ts';
import { planLedger, type PlanLedgerData } from './parts/plan/planLedger.ts';
import { planOutline, type PlanOutlineData } from './parts/plan/planOutline.ts';
import { planPicture, type PlanPictureData } from './parts/plan/planPicture.ts';
import { type TopCard, topCards } from './parts/plan/topCards.ts';

/** The whole plan: its picture with the list of what has nothing below it, or the outline of one that is too large for them. */
export type WholePlan =
  | { readonly kind: 'picture'; readonly picture: PlanPictureData; readonly ledger: PlanLedgerData }
  | { readonly kind: 'outline'; readonly outline: PlanOutlineData };

/** A table that one may take along. */
export interface TableFiles {
  readonly title: string | undefined;
  readonly rows: string;
  readonly files: readonly { readonly label: string; readonly address: string; readonly bytes: number }[];
}

/** What the home page shows. */
export interface HomePage {
  readonly title: string;
  readonly tagline: string;
  readonly description: string;
  readonly lead: readonly string[];
  readonly searchText: ReturnType<typeof searchPageText>;
  readonly searchExamples: readonly string[];
  readonly tally: readonly { readonly label: string; readonly count: string }[];
  readonly topsHeading: string;
  /** Nothing where no card has a chart. */
  readonly legend: ChartLegendData | undefined;
  readonly cards: readonly TopCard[];
  /** The KPIs of the whole plan, by name, each in a sentence; nothing where it has none. */
  readonly planKpis:
    { readonly heading: string; readonly kpis: readonly { readonly link: PageLink; readonly promise: string }[] } | undefined;
  /** That results are not there yet; nothing where some are, or where there is nothing to have results of. */
  readonly withoutResult: readonly string[] | undefined;
  /** Nothing of a plan with one level. */
  readonly whole: { readonly heading: string; readonly plan: WholePlan; readonly changeTypes: readonly ChangeType[] } | undefined;
  /** Nothing where the plan tells of no changes. */
  readonly changes: { readonly heading: string; readonly note: string | undefined; readonly counts: ChangeCountsData } | undefined;
  readonly dataNote: string;
  readonly tables: readonly TableFiles[];
  readonly source: { readonly lead: string; readonly titleNote: string | null; readonly links: readonly PageLink[] };
}

/** The picture and the list of more items than these would make the page too heavy for a phone, and the squares too small to tell apart. */
const mostPictured = 80;

/** Computes what the home page shows; `link` makes addresses fit that page. */
export async function homePage(plan: Plan, link: (address: string) => string): Promise<HomePage> {
  const { information, kpis } = plan;
  const { tops, kpisOfOwner } = planIndex(plan);
  const hasResults = kpis.some(({ values }) => values.some(({ kind }) => kind === 'result'));
  const isVerbatim = sourcesKind(information) === 'verbatim';
  const counts = countsOf(plan);
  const hasCharts = tops.some(({ id }) => kpisOfOwner(id).length > 0);
  return {
    title: information.title,
    tagline: homeText.tagline(plan),
    description: homeText.description(information, counts),
    lead: homeText.lead(information, counts),
    searchText: searchPageText(plan),
    searchExamples: plan.searchExamples,
    tally: tallyOf(plan),
    topsHeading: homeText.topsHeading(counts.tops),
    legend: hasCharts ? chartLegend(plan) : undefined,
    cards: await topCards(plan),
    planKpis: planKpis(plan),
    withoutResult: hasResults || kpis.length === 0 ? undefined : [homeText.resultLead(plan, isVerbatim), homeText.resultNote(plan)],
    whole: await wholePlan(plan, link),
    changes:
      plan.changes.length === 0
        ? undefined
        : { heading: homeText.changesHeading(plan), note: isVerbatim ? homeText.changesNote : undefined, counts: changeCounts(plan) },
    dataNote: homeText.dataNote(information),
    tables: await Promise.all(tablesOf(plan).map((name) => tableFiles(plan, name))),
    source: {
      lead: homeText.sourceLead(
        information,
        information.sources.map(({ title, description }) => description ?? `「${title}」`),
      ),
      titleNote: information.titleNote,
      links: (['source', 'method', 'notes', 'about'] as const)
        .filter((name) => hasPage(plan, name))
        .map((name) => ({ label: homeText.sourceLinks[name], address: pageAddress[name] })),
    },
  };
}

/** What the first sentence counts: the first level, and what has nothing below it. */
function countsOf(plan: Plan): PlanCounts {
  const index = planIndex(plan);
  const leaves = leavesOf(plan);
  return {
    tops: countedNouns(plan, index.tops),
    leaves: countedNouns(plan, leaves, shortNounOf),
    hasPages: leaves.every(index.hasPage),
    isVerbatim: plan.sourceTexts.length > 0,
  };
}

/** How much a plan holds; nothing is counted that is not there. */
function tallyOf(plan: Plan): HomePage['tally'] {
  const { kpi, department } = planWords(plan);
  return [...countedNouns(plan, plan.items), { noun: kpi, count: plan.kpis.length }, { noun: department, count: plan.departments.length }]
    .filter(({ count }) => count > 0)
    .map(({ noun, count }) => ({ label: noun, count: numberText(count) }));
}

function planKpis(plan: Plan): HomePage['planKpis'] {
  const { kpisOfPlan } = planIndex(plan);
  if (kpisOfPlan.length === 0) return undefined;
  return {
    heading: homeText.planKpis(plan),
    kpis: kpisOfPlan.map((kpi) => ({
      link: { label: kpi.label, address: `${topListAddress(plan)}#${kpi.id}` },
      promise: promiseText(kpi, plan),
    })),
  };
}

async function wholePlan(plan: Plan, link: (address: string) => string): Promise<HomePage['whole']> {
  const leaves = leavesOf(plan);
  if (leaves.length === 0) return undefined;
  const heading = homeText.wholeHeading(countedNouns(plan, leaves, shortNounOf));
  const whole: WholePlan =
    leaves.length > mostPictured
      ? { kind: 'outline', outline: await planOutline(plan, heading) }
      : { kind: 'picture', picture: await planPicture(plan, link, heading), ledger: planLedger(plan, leaves) };
  return { heading, plan: whole, changeTypes: changeTypesIn(plan.changes) };
}

/** The tables that most readers want: the last level and the first, and the KPIs between them. */
function tablesOf({ levels, kpis }: Plan): string[] {
  const [first, last] = [levels[0]?.plural, levels.at(-1)?.plural];
  const names = [last, ...(kpis.length > 0 ? ['kpis', 'kpi_values'] : []), first];
  return [...new Set(names.flatMap((name) => (name === undefined ? [] : [name.replaceAll('-', '_')])))];
}

async function tableFiles(plan: Plan, name: string): Promise<TableFiles> {
  const csv = await publishedFile(plan, tableAddress(plan, name, 'csv'));
  const json = await publishedFile(plan, tableAddress(plan, name, 'json'));
  const file = ({ address, format, bytes }: FileFacts) => ({ label: `${name}.${format.toLowerCase()}`, address, bytes });
  return { title: csv.table?.title, rows: homeText.rows(csv.table?.rowCount ?? 0), files: [file(csv), file(json)] };
}
