import { type ChangeType, changeTypesIn } from '../../charts/marks/changeTypes.ts';
import type { Plan } from '../../plan/plan.ts';
import { planIndex } from '../../plan/planIndex.ts';
import type { Level } from '../../schema/entity/level.ts';
import { kpiText } from '#words/kpi.ts';
import { countedNouns } from '#words/nouns.ts';
import { homeText } from '#words/pages/home.ts';
import { itemListText } from '#words/pages/item.ts';
import { listAddress } from '../../addresses/pageAddress.ts';
import { type Crumb, listCrumbs } from './crumb.ts';
import { type GonePlace, gonePlaces } from './gonePlaces.ts';
import { chartLegend, type ChartLegendData } from './parts/kpi/chartMenu.ts';
import { type KpiBlockData, kpiBlock } from './parts/kpi/kpiBlock.ts';
import { type PlanLedgerData, planLedger } from './parts/plan/planLedger.ts';
import { type TopCard, topCards } from './parts/plan/topCards.ts';

/** What every list of a level's items shows. */
interface ItemList {
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly Crumb[];
}

/** The list of the first level: a card for each item, and the KPIs of the whole plan in full. */
export interface TopList extends ItemList {
  readonly kind: 'tops';
  readonly heading: string;
  /** Nothing where no card has a chart. */
  readonly legend: ChartLegendData | undefined;
  readonly cards: readonly TopCard[];
  readonly planKpis: { readonly heading: string; readonly blocks: readonly KpiBlockData[] } | undefined;
  readonly gone: readonly GonePlace[];
}

/** The list of another level: its items in the order of the plan, each under what it belongs to. */
export interface LevelList extends ItemList {
  readonly kind: 'level';
  readonly lead: string;
  readonly ledger: PlanLedgerData;
  /** The types of change for the legend; none in a plan without changes. */
  readonly changeTypes: readonly ChangeType[];
}

/** Computes what the list of the items of a level shows. */
export async function itemListPage(plan: Plan, level: Level): Promise<TopList | LevelList> {
  return level.position === 1 ? topList(plan, level) : levelList(plan, level);
}

async function topList(plan: Plan, level: Level): Promise<TopList> {
  const { tops, kpisOfOwner, kpisOfPlan } = planIndex(plan);
  const kpis = tops.flatMap(({ id }) => kpisOfOwner(id));
  return {
    kind: 'tops',
    title: itemListText.title(level),
    description: itemListText.topsDescription(plan, level, kpis.length > 0 ? kpiText.heading(plan, kpis) : ''),
    crumbs: listCrumbs(level),
    heading: homeText.topsHeading(countedNouns(plan, tops)),
    legend: kpis.length > 0 ? chartLegend(plan) : undefined,
    cards: await topCards(plan),
    planKpis:
      kpisOfPlan.length === 0
        ? undefined
        : { heading: homeText.planKpis(plan), blocks: await Promise.all(kpisOfPlan.map((kpi) => kpiBlock(plan, kpi, kpisOfPlan))) },
    gone: gonePlaces(plan, listAddress(level)),
  };
}

function levelList(plan: Plan, level: Level): LevelList {
  const index = planIndex(plan);
  const items = index.itemsOfLevel(level.key);
  const hasKpis = items.some(({ id }) => index.kpisOfOwner(id).length > 0);
  return {
    kind: 'level',
    title: itemListText.title(level),
    description: itemListText.description(plan, level, items.length),
    crumbs: listCrumbs(level),
    lead: itemListText.lead(plan, level, items.length, hasKpis),
    ledger: planLedger(plan, items),
    changeTypes: changeTypesIn(plan.changes),
  };
}
