import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { itemAddress } from '../../addresses/pageAddress.ts';
import { oncePer } from '../../plan/oncePer.ts';
import { planIndex } from '../../plan/planIndex.ts';
import type { ChangeRecord } from '../../schema/entity/change.ts';
import type { Department } from '../../schema/entity/department.ts';
import type { Item } from '../../schema/entity/item.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import type { Note } from '../../schema/entity/note.ts';
import { jsonName } from '../../schema/tableNames.ts';
import { kpiJson } from './planJson.ts';
import { levelItem, type LevelItem } from './publishedPlan.ts';

/**
 * One item with all that belongs to it: itself and what stands above it under the keys of their levels, what stands
 * below it under their plurals.
 */
export type ItemJson = {
  readonly url: string;
  readonly department: Department | null;
  readonly kpis: readonly Kpi[];
  readonly changes: readonly ChangeRecord[];
  readonly notes: readonly Note[];
} & Readonly<Record<string, unknown>>;

/** An item of a level with pages with everything that its page shows. */
export function itemJson(model: PlanModel, id: string): ItemJson {
  const index = planIndex(model);
  const item = index.item(id);
  const { position } = index.level(item.level);
  const below = index.descendants(id);
  const kpis = [item, ...below].flatMap((owner) => index.kpisOfOwner(owner.id));
  const above = model.levels.filter((level) => level.position < position);
  const under = model.levels.filter((level) => level.position > position);
  const byLevel = [item, ...under.flatMap(({ key }) => below.filter(({ level }) => level === key))];
  const [main] = item.departments;
  return {
    plan: identity(model),
    url: absoluteAddress(model, itemAddress(model, id)),
    [jsonName(item.level)]: levelItem(model, item),
    ...Object.fromEntries(above.map(({ key }): [string, LevelItem | null] => [jsonName(key), ancestorJson(model, item, key)])),
    ...Object.fromEntries(
      under.map(({ key, plural }) => [
        jsonName(plural),
        byLevel.filter(({ level }) => level === key).map((each) => levelItem(model, each)),
      ]),
    ),
    department: main ? index.department(main.departmentId) : null,
    kpis: kpis.map((kpi) => kpiJson(kpi, model)),
    changes: changesAbout(model, [...byLevel.map((each) => `${each.level} ${each.id}`), ...kpis.map((kpi) => `kpi ${kpi.id}`)]),
    notes: [...new Set([...byLevel.flatMap((each) => index.notesAbout(each.level, each.id)), ...kpis.flatMap(index.notesOfKpi)])],
  };
}

function ancestorJson(model: PlanModel, item: Item, level: string): LevelItem | null {
  const ancestor = planIndex(model).ancestorOf(item, level);
  return ancestor ? levelItem(model, ancestor) : null;
}

function identity({ information }: PlanModel) {
  const { title, cityName, cityCode, editionDate, licenceId, licenceUrl, publisherName, official, siteUrl, planId } = information;
  return { title, cityName, cityCode, editionDate, licenceId, licenceUrl, publisherName, official, siteUrl, planId };
}

/** The changes of some things, in the order in which the plan lists them. */
function changesAbout(model: PlanModel, things: readonly string[]): ChangeRecord[] {
  const changes = changesByTarget(model);
  return things
    .flatMap((thing) => changes.get(thing) ?? [])
    .sort((a, b) => a.place - b.place)
    .map(({ change }) => change);
}

const changesByTarget = oncePer((model: PlanModel) =>
  Map.groupBy(
    model.changes.map((change, place) => ({ change, place })),
    ({ change: { target } }) => `${target.type} ${target.id}`,
  ),
);
