import { oncePer } from '../plan/oncePer.ts';
import type { Plan } from '../plan/plan.ts';
import { changesTable } from './definitions/changesTable.ts';
import { codesTable } from './definitions/codesTable.ts';
import { departmentsTable } from './definitions/departmentsTable.ts';
import { dictionaryTable } from './definitions/dictionaryTable.ts';
import { goalsTable } from './definitions/goalsTable.ts';
import { initiativesTable } from './definitions/initiativesTable.ts';
import { kpisTable } from './definitions/kpisTable.ts';
import { kpiValuesTable } from './definitions/kpiValuesTable.ts';
import { notesTable } from './definitions/notesTable.ts';
import { tombstonesTable } from './definitions/tombstonesTable.ts';
import { ownerValuesTable } from './definitions/ownerValuesTable.ts';
import { reportTables } from './reportTables.ts';
import { makeTable, type Table, type TableDefinition } from './table.ts';
import { tableFaults } from './tableFaults.ts';

const described: readonly TableDefinition[] = [
  goalsTable,
  initiativesTable,
  kpisTable,
  kpiValuesTable,
  departmentsTable,
  changesTable,
  notesTable,
  tombstonesTable,
  codesTable,
];

/** Every table that is published, in the order it is listed. */
export const tableDefinitions: readonly TableDefinition[] = [...described, dictionaryTable(described, [ownerValuesTable, ...reportTables])];

/** Every published table of a plan, made once and kept as long as the plan is; a broken key or a missing unit is a fault of ours and throws. */
export const publishedTables = oncePer((plan: Plan): readonly Table[] => {
  const tables = tableDefinitions.map((definition) => makeTable(definition, plan));
  const faults = tableFaults(tables);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return tables;
});
