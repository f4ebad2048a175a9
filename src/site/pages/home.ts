import { tableAddress } from '../../addresses/fileAddress.ts';
import { pageAddress } from '../../addresses/pageAddress.ts';
import type { Plan } from '../../plan/plan.ts';
import type { FileFacts } from '../../tables/dataFile.ts';
import { numberText } from '#words/number.ts';
import { homeText } from '#words/pages/home.ts';
import { publishedFile } from '../files/publishedFile.ts';
import { changeCounts, type ChangeCountsData } from './parts/changeCounts.ts';
import { chartLegend, type ChartLegendData } from './parts/chartMenu.ts';
import { type GoalCard, goalCards } from './parts/goalCards.ts';
import type { PageLink } from './parts/links.ts';
import { planLedger, type PlanLedgerData } from './parts/planLedger.ts';
import { planOutline, type PlanOutlineData } from './parts/planOutline.ts';
import { planPicture, type PlanPictureData } from './parts/planPicture.ts';

/** The whole plan: its picture with the list of initiatives, or the outline of one that is too large for them. */
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
  readonly description: string;
  readonly lead: readonly string[];
  readonly searchExamples: readonly string[];
  readonly tally: readonly { readonly label: string; readonly count: string }[];
  readonly goalsHeading: string;
  readonly legend: ChartLegendData;
  readonly cards: readonly GoalCard[];
  /** That results are not there yet; nothing where some are. */
  readonly withoutResult: readonly string[] | undefined;
  readonly wholeHeading: string;
  readonly whole: WholePlan;
  readonly changes: ChangeCountsData;
  readonly dataNote: string;
  readonly tables: readonly TableFiles[];
  readonly source: { readonly lead: string; readonly titleNote: string | null; readonly links: readonly PageLink[] };
}

/** The picture and the list of more initiatives than these would make the page too heavy for a phone, and the squares too small to tell apart. */
const initiativesPictured = 80;

/** Computes what the home page shows; `link` makes addresses fit that page. */
export async function homePage(plan: Plan, link: (address: string) => string): Promise<HomePage> {
  const { information, goals, initiatives, kpis } = plan;
  const hasResults = kpis.some(({ values }) => values.some(({ kind }) => kind === 'result'));
  const source = information.sources.find(({ id }) => id === plan.sourceText.document);
  return {
    title: information.title,
    description: homeText.description(information, goals.length, initiatives.length),
    lead: homeText.lead(information, goals.length, initiatives.length),
    searchExamples: plan.searchExamples,
    tally: (['goals', 'policies', 'measures', 'initiatives', 'kpis', 'departments'] as const).map((name) => ({
      label: homeText.tally[name],
      count: numberText(plan[name].length),
    })),
    goalsHeading: homeText.goalsHeading(goals.length),
    legend: chartLegend(plan),
    cards: await goalCards(plan),
    withoutResult: hasResults ? undefined : [homeText.resultLead(information), homeText.resultNote(information)],
    wholeHeading: homeText.pictureHeading(initiatives.length),
    whole: await wholePlan(plan, link),
    changes: changeCounts(plan),
    dataNote: homeText.dataNote(information.licenceName),
    tables: await Promise.all((['initiatives', 'kpis', 'kpi_values', 'goals'] as const).map((name) => tableFiles(plan, name))),
    source: {
      lead: homeText.sourceLead(information, source?.description ?? ''),
      titleNote: information.titleNote,
      links: (['source', 'method', 'notes', 'about'] as const).map((name) => ({
        label: homeText.sourceLinks[name],
        address: pageAddress[name],
      })),
    },
  };
}

async function wholePlan(plan: Plan, link: (address: string) => string): Promise<WholePlan> {
  if (plan.initiatives.length > initiativesPictured) return { kind: 'outline', outline: await planOutline(plan) };
  return { kind: 'picture', picture: await planPicture(plan, link), ledger: planLedger(plan) };
}

async function tableFiles(plan: Plan, name: Parameters<typeof tableAddress>[1]): Promise<TableFiles> {
  const csv = await publishedFile(plan, tableAddress(plan, name, 'csv'));
  const json = await publishedFile(plan, tableAddress(plan, name, 'json'));
  const file = ({ address, format, bytes }: FileFacts) => ({ label: `${name}.${format.toLowerCase()}`, address, bytes });
  return { title: csv.table?.title, rows: homeText.rows(csv.table?.rowCount ?? 0), files: [file(csv), file(json)] };
}
