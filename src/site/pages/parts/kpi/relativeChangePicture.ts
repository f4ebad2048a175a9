import { relativeChangeLayout, type RelativeChangeRow } from '../../../../charts/layout/relativeChangeLayout.ts';
import { changeGridMarks, changeTickMarks, relativeChangeMarks } from '../../../../charts/layout/relativeChangeMarks.ts';
import type { Mark } from '../../../../charts/marks/mark.ts';
import { kpiItem } from '../../../../explorer/kpiItem.ts';
import { isRemoved } from '../../../../plan/isRemoved.ts';
import { planIndex } from '../../../../plan/planIndex.ts';
import type { IncomparableReason } from '../../../../plan/relativeChange.ts';
import type { Kpi } from '../../../../schema/entity/kpi.ts';
import { changePercentText, changeTickText } from '#words/explorer.ts';
import { explorerPageText } from '#words/pages/explorerPage.ts';
import { promiseText } from '#words/sentences/promise.ts';
import type { Plan } from '../../../../plan/plan.ts';
import { kpiAddress } from '../../../../addresses/pageAddress.ts';
import { itemSign, nounOf, shortTitleOf } from '#words/nouns.ts';
import { shortValues, type ShortValuesData } from './shortValues.ts';
import { itemClass } from '../topClass.ts';

/** A KPI of the picture. */
export interface RelativeChangeItem {
  readonly kpi: Kpi;
  readonly address: string;
  /** The sign of the item of the first level, and what that is; nothing of a KPI of the whole plan. */
  readonly top: { readonly noun: string; readonly sign: string } | undefined;
  readonly classes: string | undefined;
  readonly values: ShortValuesData;
  readonly isGone: boolean;
  readonly promise: string;
  /** Dot and ring, and the change in words; a KPI that has no change has none. */
  readonly plot: { readonly marks: readonly Mark[]; readonly change: string } | undefined;
}

/** How far the target of each KPI is from where it starts. */
export interface RelativeChangePictureData {
  readonly text: ReturnType<typeof explorerPageText>['picture'];
  readonly legend: string;
  readonly tops: readonly { readonly sign: string; readonly shortTitle: string; readonly classes: string }[];
  readonly grid: readonly Mark[];
  readonly ticks: readonly Mark[];
  readonly sides: readonly { readonly group: 'larger' | 'smaller'; readonly items: readonly RelativeChangeItem[] }[];
  readonly same: readonly RelativeChangeItem[];
  readonly incomparable: readonly { readonly reason: IncomparableReason; readonly items: readonly RelativeChangeItem[] }[];
}

/** Computes the picture of how far the targets are. */
export function relativeChangePicture(plan: Plan): RelativeChangePictureData {
  const layout = relativeChangeLayout(plan.kpis.map((kpi) => kpiItem(kpi, plan)));
  const plotted = (row: RelativeChangeRow) =>
    pictureItem(plan, row.id, { marks: relativeChangeMarks(layout.zero, row), change: changePercentText(row.change) });
  const unplotted = (id: string) => pictureItem(plan, id, undefined);
  const { picture: text } = explorerPageText(plan);
  return {
    text,
    legend: text.legend(plan.levels[0]?.name ?? ''),
    tops: planIndex(plan).tops.map((top) => ({ sign: itemSign(top), shortTitle: shortTitleOf(top), classes: itemClass(plan, top) })),
    grid: changeGridMarks(layout),
    ticks: changeTickMarks(layout, (change) => changeTickText(change, text.baseline)),
    sides: [
      { group: 'larger', items: layout.larger.map(plotted) },
      { group: 'smaller', items: layout.smaller.map(plotted) },
    ],
    same: layout.same.map(unplotted),
    incomparable: layout.incomparable.map(({ reason, ids }) => ({ reason, items: ids.map(unplotted) })),
  };
}

function pictureItem(plan: Plan, id: string, plot: RelativeChangeItem['plot']): RelativeChangeItem {
  const index = planIndex(plan);
  const kpi = index.kpi(id);
  const owner = index.ownerOf(kpi);
  const top = owner && index.item(owner.topId);
  return {
    kpi,
    address: kpiAddress(plan, kpi),
    top: top && { noun: nounOf(plan, top), sign: itemSign(top) },
    classes: top && itemClass(plan, top),
    values: shortValues(kpi, plan),
    isGone: owner !== undefined && isRemoved(owner),
    promise: promiseText(kpi, plan),
    plot,
  };
}
