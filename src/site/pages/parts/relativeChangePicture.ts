import { relativeChangeLayout, type RelativeChangeRow } from '../../../charts/layout/relativeChangeLayout.ts';
import { changeGridMarks, changeTickMarks, relativeChangeMarks } from '../../../charts/layout/relativeChangeMarks.ts';
import type { Mark } from '../../../charts/marks/mark.ts';
import { kpiItem } from '../../../explorer/kpiItem.ts';
import { isRemoved } from '../../../plan/isRemoved.ts';
import { planIndex } from '../../../plan/planIndex.ts';
import type { IncomparableReason } from '../../../plan/relativeChange.ts';
import type { Kpi } from '../../../schema/entity/kpi.ts';
import type { PlanModel } from '../../../schema/entity/plan.ts';
import { changePercentText, changeTickText } from '#words/explorer.ts';
import { promiseText } from '#words/promise.ts';
import { goalClass } from './goalClass.ts';

/** A KPI of the picture. */
export interface RelativeChangeItem {
  readonly kpi: Kpi;
  readonly goalNumber: number;
  readonly classes: string;
  readonly isGone: boolean;
  readonly promise: string;
  /** Dot and ring, and the change in words; a KPI that has no change has none. */
  readonly plot: { readonly marks: readonly Mark[]; readonly change: string } | undefined;
}

/** How far the target of each KPI is from where it starts. */
export interface RelativeChangePictureData {
  readonly goals: readonly { readonly number: number; readonly shortTitle: string; readonly classes: string }[];
  readonly grid: readonly Mark[];
  readonly ticks: readonly Mark[];
  readonly sides: readonly { readonly group: 'larger' | 'smaller'; readonly items: readonly RelativeChangeItem[] }[];
  readonly same: readonly RelativeChangeItem[];
  readonly incomparable: readonly { readonly reason: IncomparableReason; readonly items: readonly RelativeChangeItem[] }[];
}

/** Computes the picture of how far the targets are. */
export function relativeChangePicture(plan: PlanModel): RelativeChangePictureData {
  const layout = relativeChangeLayout(plan.kpis.map((kpi) => kpiItem(kpi, plan)));
  const plotted = (row: RelativeChangeRow) =>
    pictureItem(plan, row.id, { marks: relativeChangeMarks(layout.zero, row), change: changePercentText(row.change) });
  const unplotted = (id: string) => pictureItem(plan, id, undefined);
  return {
    goals: plan.goals.map(({ number, shortTitle }) => ({ number, shortTitle, classes: goalClass(number) })),
    grid: changeGridMarks(layout),
    ticks: changeTickMarks(layout, changeTickText),
    sides: [
      { group: 'larger', items: layout.larger.map(plotted) },
      { group: 'smaller', items: layout.smaller.map(plotted) },
    ],
    same: layout.same.map(unplotted),
    incomparable: layout.incomparable.map(({ reason, ids }) => ({ reason, items: ids.map(unplotted) })),
  };
}

function pictureItem(plan: PlanModel, id: string, plot: RelativeChangeItem['plot']): RelativeChangeItem {
  const index = planIndex(plan);
  const kpi = index.kpi(id);
  const initiative = kpi.ownerType === 'initiative' ? index.initiative(kpi.ownerId) : undefined;
  const { number } = index.goal(initiative?.goalId ?? kpi.ownerId);
  return {
    kpi,
    goalNumber: number,
    classes: goalClass(number),
    isGone: initiative !== undefined && isRemoved(initiative),
    promise: promiseText(kpi, plan.information.targetYear),
    plot,
  };
}
