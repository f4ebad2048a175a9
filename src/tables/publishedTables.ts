import { everyTargetOf } from '../plan/kpiValues.ts';
import { oncePer } from '../plan/oncePer.ts';
import type { Plan } from '../plan/plan.ts';
import { hasTargets } from '../plan/progress/assessments.ts';
import type { PlanModel } from '../schema/entity/plan.ts';
import { assessmentsTable } from './definitions/assessmentsTable.ts';
import { changesTable } from './definitions/changesTable.ts';
import { codesTable } from './definitions/codesTable.ts';
import { departmentsTable } from './definitions/departmentsTable.ts';
import { dictionaryTable } from './definitions/dictionaryTable.ts';
import { itemsTable } from './definitions/itemsTable.ts';
import { kpisTable } from './definitions/kpisTable.ts';
import { kpiValuesTable } from './definitions/kpiValuesTable.ts';
import { levelsTable } from './definitions/levelsTable.ts';
import { levelTable } from './definitions/levelTable.ts';
import {
  itemDepartmentsTable,
  itemDirectionsTable,
  itemFieldsTable,
  itemParentsTable,
  kpiDepartmentsTable,
  kpiItemsTable,
} from './definitions/linkTables.ts';
import { budgetsTable, ratingsTable } from './definitions/moneyTables.ts';
import { notesTable } from './definitions/notesTable.ts';
import { revisionsTable } from './definitions/revisionsTable.ts';
import { targetsTable } from './definitions/targetsTable.ts';
import { tombstonesTable } from './definitions/tombstonesTable.ts';
import { wordingsTable } from './definitions/wordingsTable.ts';
import { ownerValuesTable } from './definitions/ownerValuesTable.ts';
import { resultsTable } from './definitions/resultsTable.ts';
import { reportTables } from './reportTables.ts';
import { makeTable, type Table, type TableDefinition } from './table.ts';
import { tableFaults } from './tableFaults.ts';

/**
 * Every table that is published of a plan, in the order it is listed: one for each level, those that every plan has, and those
 * of what this plan has besides. What a plan has nothing of has no table, and no other table refers to it.
 */
export const tableDefinitions = oncePer((plan: PlanModel): readonly TableDefinition[] => {
  const described = [
    ...plan.levels.map((level) => levelTable(plan, level)),
    ...everyPlansTables(plan),
    ...onlyWithTables(plan),
    tombstonesTable,
  ];
  const last = [ownerValuesTable(plan), ...reportTables];
  const codes = codesTable(plan, [...described, ...last]);
  const tables = [...described, codes, dictionaryTable(plan, [...described, codes], last)];
  const names = new Set(tables.map(({ name }) => name));
  return tables.map((table) => ({ ...table, foreignKeys: table.foreignKeys?.filter((key) => names.has(key.table)) ?? [] }));
});

function everyPlansTables(plan: PlanModel): TableDefinition[] {
  return [itemsTable, levelsTable, kpisTable(plan), kpiValuesTable, resultsTable, itemParentsTable, kpiItemsTable];
}

/** The tables of what not every plan has. */
function onlyWithTables(plan: PlanModel): TableDefinition[] {
  const { items, kpis, levels } = plan;
  const first = levels[0]?.key;
  const tables: readonly (readonly [TableDefinition, boolean])[] = [
    [itemDepartmentsTable, items.some(({ departments }) => departments.length > 0)],
    [kpiDepartmentsTable, kpis.some(({ departments }) => departments.length > 0)],
    // Those of the first level stand in its own table, where they stood before there was this one.
    [itemDirectionsTable, items.some(({ level, directions }) => level !== first && directions.length > 0)],
    [itemFieldsTable, [...items, ...kpis, ...kpis.flatMap(({ values }) => values)].some(({ fields }) => Object.keys(fields).length > 0)],
    [budgetsTable, items.some(({ budgets }) => budgets.length > 0)],
    [ratingsTable, items.some(({ ratings }) => ratings.length > 0)],
    [departmentsTable(plan), plan.departments.length > 0],
    [changesTable(plan), plan.changes.length > 0],
    [revisionsTable, plan.revisions.length > 0],
    [targetsTable, kpis.some((kpi) => everyTargetOf(kpi).length > 0)],
    [wordingsTable, [...items, ...kpis].some(({ history }) => history.length > 0)],
    [notesTable, plan.notes.length > 0],
    [assessmentsTable, hasTargets(plan)],
  ];
  return tables.flatMap(([table, has]) => (has ? [table] : []));
}

/**
 * Every published table of a plan, made once and kept as long as the plan is; a broken key or a missing unit is a fault
 * of ours and throws.
 */
export const publishedTables = oncePer((plan: Plan): readonly Table[] => {
  const tables = tableDefinitions(plan).map((definition) => makeTable(definition, plan));
  const faults = tableFaults(tables);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return tables;
});
