import { z } from 'zod';
import { oncePer } from '../../plan/oncePer.ts';
import { planIndex } from '../../plan/planIndex.ts';
import { assessment } from '../../schema/entity/progress/assessment.ts';
import { changeRecord } from '../../schema/entity/change.ts';
import { type Item, item as itemModel } from '../../schema/entity/item.ts';
import type { Level } from '../../schema/entity/level.ts';
import { planLists, type PlanLists, type PlanModel } from '../../schema/entity/plan.ts';
import { jsonName } from '../../schema/tableNames.ts';
import { aboveColumnTexts } from '#words/tables.ts';
import { fieldText } from '../../wording/fieldText.ts';
import { named, withTexts } from '../columnTexts.ts';
import { goalTexts } from '../definitions/goalColumns.ts';
import { levelsAbove } from '../definitions/levelRow.ts';

/** The whole plan as it is published: the lists that every plan has, and one for each of its levels. */
export type PublishedPlan = PlanLists & Readonly<Record<string, unknown>>;

/** The schema of the whole plan as it is published, with a list for each of its levels. */
export const publishedPlan = oncePer((plan: PlanModel): z.ZodObject => {
  const { plan: information, items, levels, revisions, ...others } = planLists.shape;
  const texts = { goalId: goalTexts(plan)['goal_id'] };
  return z.strictObject({
    plan: information,
    ...Object.fromEntries(plan.levels.map((level) => [jsonName(level.plural), z.array(levelItemModel(plan, level))])),
    ...others,
    changes: z.array(withTexts(changeRecord, texts.goalId ? { goalId: texts.goalId } : {})),
    items,
    levels,
    revisions,
    assessments: z.array(assessment),
  });
});

/** An item in the list of its level: all that is known of it, with the ids of what stands above and of its main department. */
export type LevelItem = Item & Readonly<Record<string, unknown>>;

/** The item as its level's list has it: `goalId`, `policyId` … by the keys of the levels above, null where the plan passes one over. */
export function levelItem(plan: PlanModel, item: Item): LevelItem {
  const index = planIndex(plan);
  const above = levelsAbove(plan, index.level(item.level)).map(({ key }): [string, string | null] => [
    idKey(key),
    index.ancestorOf(item, key)?.id ?? null,
  ]);
  return {
    ...item,
    ...Object.fromEntries(above),
    departmentId: item.departments[0]?.departmentId ?? null,
    departmentNote: item.departmentsNote,
  };
}

function levelItemModel(plan: PlanModel, level: Level): z.ZodObject {
  const above = levelsAbove(plan, level).map((each) => {
    const id = each.position === 1 ? z.string() : z.string().nullable();
    return [idKey(each.key), named(id, aboveColumnTexts(each).id)] as const;
  });
  const department = (field: 'departmentId' | 'departmentNote') => {
    const text = fieldText({ entity: field === 'departmentId' ? 'item' : 'levelItem', field, form: 'row' });
    return text ? named(z.string().nullable(), text) : z.string().nullable();
  };
  return z.strictObject({
    ...itemModel.shape,
    ...Object.fromEntries(above),
    departmentId: department('departmentId'),
    departmentNote: department('departmentNote'),
  });
}

function idKey(level: string): string {
  return `${jsonName(level)}Id`;
}
