import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { projectFolder } from '../../scripts/settings.ts';
import { tableAddress } from '../../src/addresses/fileAddress.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { csvText } from '../../src/tables/csvText.ts';
import { csvwMetadata } from '../../src/tables/metadata/csvwMetadata.ts';
import { dataFile, dataFileText, type DataFile } from '../../src/tables/dataFile.ts';
import { dataPackage } from '../../src/tables/metadata/dataPackage.ts';
import { jsonText } from '../../src/tables/jsonText.ts';
import { planCodeLists } from '../../src/tables/planCodeLists.ts';
import { columnsOf, makeTable, primaryKey, type Table, type TableDefinition } from '../../src/tables/table.ts';
import { tableFaults } from '../../src/tables/tableFaults.ts';
import { csvwFaults } from './csvwChecker.ts';
import { packageFaults } from './packageChecker.ts';
import { tableContract } from './tableContract.ts';

/** The definitions of all tables and what comes of them when no check stands in the way. */
export interface Candidate {
  readonly plan: Plan;
  readonly definitions: readonly TableDefinition[];
  readonly tables: readonly Table[];
  /** The CSVs and JSONs; a CSV that cannot be written is not among them. */
  readonly files: readonly DataFile[];
  /** Why CSVs could not be written. */
  readonly unwritten: readonly string[];
}

/** Something that looks for faults in the tables; a new one has only to be added to the list below. */
export interface TableValidator {
  readonly name: string;
  readonly faults: (candidate: Candidate) => readonly string[];
}

/** The file that keeps what users of the tables rely on. */
export const contractFile = path.join(projectFolder, 'tests', 'tables', 'snapshots', 'contract.txt');

const contract = existsSync(contractFile) ? readFileSync(contractFile, 'utf8') : '';

/** Everything that looks at the tables before they are published, or after. */
export const tableValidators: readonly TableValidator[] = [
  {
    name: 'row schema (zod)',
    faults: ({ definitions, plan }) => definitions.flatMap((definition) => failure(() => makeTable(definition, plan))),
  },
  { name: 'keys and units', faults: ({ tables }) => tableFaults(tables) },
  { name: 'CSV writer', faults: ({ unwritten }) => unwritten },
  {
    name: 'CSVW checker',
    faults: ({ tables, files, plan, unwritten }) =>
      (unwritten.length > 0 ? [] : tables).flatMap((table) =>
        csvwFaults(JSON.parse(jsonText(csvwMetadata(table, tables, plan))), (url) => dataFileText(fileAt(files, url))),
      ),
  },
  {
    name: 'Data Package',
    faults: ({ files, plan }) => packageFaults(JSON.parse(jsonText(dataPackage(plan, files))), (name) => fileAt(files, name).content),
  },
  {
    name: 'contract',
    faults: ({ definitions, plan }) =>
      tableContract(definitions, plan) === contract ? [] : ['the columns or keys are not those of the contract'],
  },
];

/** Makes tables and files of definitions without any check of their own. */
export function candidateOf(definitions: readonly TableDefinition[], plan: Plan): Candidate {
  const tables = definitions.map(({ name, title, description, schema, key = primaryKey, foreignKeys = [], rows }) => ({
    name,
    title,
    description,
    columns: columnsOf(schema, planCodeLists(plan)),
    key,
    foreignKeys,
    rows: rows(plan),
  }));
  const unwritten: string[] = [];
  const files = tables.flatMap((table) => {
    const json = dataFile(tableAddress(plan, table.name, 'json'), 'JSON', jsonText(table.rows), table);
    try {
      return [dataFile(tableAddress(plan, table.name, 'csv'), 'CSV', csvText(table), table), json];
    } catch (error) {
      unwritten.push(String(error));
      return [json];
    }
  });
  return { plan, definitions, tables, files, unwritten };
}

function fileAt(files: readonly DataFile[], name: string): DataFile {
  return files.find(({ address }) => address === `data/${name}`) ?? dataFile(`data/${name}`, 'CSV', '');
}

function failure(make: () => unknown): string[] {
  try {
    make();
    return [];
  } catch (error) {
    return [error instanceof z.ZodError ? z.prettifyError(error) : String(error)];
  }
}
