import { itemAddress, noteAddress } from '../../../../addresses/pageAddress.ts';
import { baselineOf, isPresent, targetOf } from '../../../../plan/kpiValues.ts';
import { isPromising } from '../../../../plan/comparison.ts';
import type { Plan } from '../../../../plan/plan.ts';
import { planIndex } from '../../../../plan/planIndex.ts';
import type { Item } from '../../../../schema/entity/item.ts';
import type { Kpi } from '../../../../schema/entity/kpi.ts';
import type { PlanWords } from '../../../../schema/entity/plan.ts';
import { itemMark, nounOf, shortNounOf } from '#words/nouns.ts';
import { homeText } from '#words/pages/home.ts';
import { kpiText } from '#words/kpi.ts';
import { promiseText } from '#words/sentences/promise.ts';
import { bigValue, type BigValueData } from '../kpi/bigValue.ts';
import { chartMenu, type ChartMenuData } from '../kpi/chartMenu.ts';
import { leavesBelow } from '../item/itemKind.ts';
import { keyKpi } from '../kpi/keyKpi.ts';
import type { PageLink } from '../links.ts';
import { phrasesOf } from '../phrases.ts';
import { type SourceMark, sourceMark } from '../sourceMark.ts';
import { itemClass } from '../topClass.ts';
import { countedNouns } from '#words/nouns.ts';

/** The KPI that a card shows. */
export interface CardKpi {
  /** What the chart is drawn from. */
  readonly kpi: Kpi;
  /** Whether it promises something, and the plan's own words: what the chart says depends on both. */
  readonly promises: boolean;
  readonly words: PlanWords;
  readonly value: BigValueData;
  readonly menu: ChartMenuData;
  /** That it was not measured where it starts. */
  readonly lack: string | undefined;
  /** That it may have been misread, with the address of the note. */
  readonly doubt: PageLink | undefined;
  readonly source: SourceMark | undefined;
}

/** An item of the first level as its card shows it. */
export interface TopCard {
  readonly classes: string;
  readonly label: string;
  readonly title: readonly string[];
  readonly address: string;
  /** Nothing where the plan names no KPI of the item. */
  readonly key: CardKpi | undefined;
  /** Its other KPIs, each in a sentence with where it stands; nothing where there is none. */
  readonly others:
    { readonly lead: string; readonly items: readonly { readonly text: string; readonly source: SourceMark | undefined }[] } | undefined;
  /** How much stands below it, where most cards of the plan have no KPI to show. */
  readonly count: string | undefined;
}

/** Computes the card of every item of the first level. */
export function topCards(plan: Plan): Promise<TopCard[]> {
  const { tops, kpisOfOwner } = planIndex(plan);
  const haveKpis = 2 * tops.filter(({ id }) => kpisOfOwner(id).length > 0).length >= tops.length;
  return Promise.all(tops.map((item) => topCard(plan, item, haveKpis)));
}

async function topCard(plan: Plan, item: Item, haveKpis: boolean): Promise<TopCard> {
  const { key, others } = keyKpi(plan, item);
  const mark = itemMark(plan, item);
  const counts = countedNouns(plan, leavesBelow(plan, item.id), shortNounOf);
  return {
    classes: itemClass(plan, item),
    label: mark === item.title ? nounOf(plan, item) : mark,
    title: phrasesOf(plan, item.title),
    address: itemAddress(plan, item.id),
    key: key && (await cardKpi(plan, key)),
    others:
      others.length === 0
        ? undefined
        : {
            lead: homeText.moreTargets(others.length, othersNoun(plan, others)),
            items: others.map((kpi) => ({ text: promiseText(kpi, plan), source: sourceMark(plan, kpi.source) })),
          },
    count: haveKpis || key || counts.length === 0 ? undefined : homeText.counted(counts, []),
  };
}

/** What the other KPIs of a card are together: targets, where each of them has one. */
function othersNoun(plan: Plan, others: readonly Kpi[]): string {
  const areTargets = others.every((kpi) => isPromising(plan, kpi) && isTold(kpi));
  return areTargets ? homeText.target : kpiText.heading(plan, others);
}

function isTold(kpi: Kpi): boolean {
  const target = targetOf(kpi);
  return isPresent(target) || target?.status === 'compared';
}

async function cardKpi(plan: Plan, kpi: Kpi): Promise<CardKpi> {
  const doubt = planIndex(plan)
    .notesOfKpi(kpi)
    .find(({ kind }) => kind === 'contradiction' || kind === 'suspected-misreading');
  const baseline = baselineOf(kpi);
  const promises = isPromising(plan, kpi);
  return {
    kpi,
    promises,
    words: plan.words,
    value: bigValue(kpi, plan),
    menu: await chartMenu(plan, kpi.id, kpi.label),
    lack: isPresent(baseline) || !promises || !isTold(kpi) ? undefined : homeText.noBaseline(plan, baseline?.status === 'not-measured'),
    doubt: doubt && { label: homeText.doubt(doubt.title), address: noteAddress(doubt.id) },
    source: sourceMark(plan, kpi.source),
  };
}
