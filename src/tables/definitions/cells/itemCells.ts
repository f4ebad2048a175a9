import { absoluteAddress } from '../../../addresses/fileAddress.ts';
import { itemAddress } from '../../../addresses/pageAddress.ts';
import { planIndex } from '../../../plan/planIndex.ts';
import type { Item, ItemRow } from '../../../schema/entity/item.ts';
import type { PlanModel } from '../../../schema/entity/plan.ts';
import { citedCells } from './citedCells.ts';
import { municipality, planCell } from './municipality.ts';
import { noteRemark, remark } from './remark.ts';
import { responsibleCells } from './responsibleCells.ts';

/** What every table of items says of an item. */
export function itemCells(plan: PlanModel, item: Item): ItemRow {
  const index = planIndex(plan);
  const level = index.level(item.level);
  const { id, parentId, topId, position, label, number, title, shortTitle, previousTitle, overview, period } = item;
  return {
    ...municipality(plan),
    ...{ id, level: level.key, level_name: item.levelName ?? level.name, depth: level.position },
    ...{ parent_id: parentId, top_id: topId, position, label, number, title },
    ...{ short_title: shortTitle, previous_title: previousTitle, overview },
    ...responsibleCells(plan, item.departments),
    ...{ period_start: period?.from ?? null, period_end: period?.to ?? null },
    ...citedCells(item.source),
    url: absoluteAddress(plan, itemAddress(plan, id)),
    note: itemRemark(plan, item),
    ...planCell(plan),
  };
}

/**
 * What a reader of an item's row should know: why no department is named, how its changes were read, marks above it that may
 * mean it, and the doubts about it. Of an item of the first level the table of changes alone tells how they were read.
 */
function itemRemark(plan: PlanModel, item: Item): string | null {
  const index = planIndex(plan);
  const unassigned = index
    .ancestors(item)
    .flatMap(({ changes }) => changes)
    .filter(({ certainty }) => certainty === 'unassigned');
  const changes = index.isTop(item) ? [] : [...item.changes, ...unassigned];
  return remark(item.departmentsNote, ...changes.map(({ note }) => note), noteRemark(index.notesAbout(item.level, item.id)));
}
