import { absoluteAddress, tableAddress } from '../../addresses/fileAddress.ts';
import { pageAddress } from '../../addresses/pageAddress.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { codeLabels, primaryKey, type Column, type Table } from '../table.ts';

/** The context of a description in Japanese. */
export const csvwContext = ['http://www.w3.org/ns/csvw', { '@language': 'ja' }] as const;

/** How every CSV is written (CSVW, section 5.9); the byte order mark belongs to the encoding. */
export const csvwDialect = {
  encoding: 'utf-8',
  lineTerminators: ['\r\n'],
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
  commentPrefix: null,
  skipInitialSpace: false,
  trim: false,
} as const;

/**
 * The CSVW description of a published table as its CSV has it (W3C, Metadata Vocabulary for Tabular Data).
 *
 * It is a group: the table first, then every table that a foreign key leads to, since a key may lead only to a table of
 * its own group. `tables` are all published tables.
 */
export function csvwMetadata(table: Table, tables: readonly Table[], plan: PlanModel): object {
  const described = [table];
  for (const { foreignKeys } of described) {
    for (const key of foreignKeys) {
      const other = tables.find(({ name }) => name === key.table);
      if (other && !described.includes(other)) described.push(other);
    }
  }
  return {
    '@context': csvwContext,
    dialect: csvwDialect,
    tables: described.map((each) => ({ ...csvwFacts(fileName(each.name, plan), each, plan), tableSchema: csvwSchema(each, plan) })),
  };
}

/** The CSVW description of a CSV that holds a part of the rows, whose columns stand in a file that all such CSVs share. */
export function partCsvwMetadata(csv: string, table: Table, schema: string, plan: PlanModel): object {
  return { '@context': csvwContext, ...csvwFacts(csv, table, plan), dialect: csvwDialect, tableSchema: schema };
}

/**
 * The columns of CSVs that hold rows of one table with more columns, as a CSVW schema to be shared by them.
 *
 * A row is about the same thing as the table's row of this id. Foreign keys are left out: they would need a group.
 */
export function sharedCsvwSchema(table: Pick<Table, 'name' | 'columns' | 'key'>, rowsOf: string, plan: PlanModel): object {
  return { '@context': csvwContext, ...csvwSchema({ ...table, foreignKeys: [] }, plan, rowsOf) };
}

/** What is told of a CSV as a whole. */
export function csvwFacts(url: string, { title, description }: Pick<Table, 'title' | 'description'>, { information }: PlanModel): object {
  return {
    url,
    'dc:title': title,
    'dc:description': description,
    'dc:license': { '@id': information.licenceUrl },
    'dc:publisher': information.publisherName,
    'dc:modified': { '@value': information.editionDate, '@type': 'xsd:date' },
    null: '',
  };
}

function csvwSchema(
  { name, columns, key, foreignKeys }: Pick<Table, 'name' | 'columns' | 'key' | 'foreignKeys'>,
  plan: PlanModel,
  rowsOf = name,
): object {
  return {
    aboutUrl: `${absoluteAddress(plan, tableAddress(plan, rowsOf, 'csv'))}#{${key}}`,
    columns: columns.map((column) => ({
      name: column.name,
      titles: column.title,
      'dc:description': column.description,
      ...(column.unit === undefined ? {} : { 'schema:unitText': column.unit }),
      datatype: datatypeOf(column),
      ...(column.type === 'codes' || column.type === 'list' ? { separator: ';' } : {}),
      required: column.required,
      propertyUrl: absoluteAddress(plan, `${pageAddress.dictionary}#${name}-${column.name}`),
    })),
    primaryKey: key,
    ...(foreignKeys.length === 0
      ? {}
      : {
          foreignKeys: foreignKeys.map(({ column, table }) => ({
            columnReference: column,
            reference: { resource: fileName(table, plan), columnReference: primaryKey },
          })),
        }),
  };
}

/** The datatype of a column's cells in CSV, where codes are labels. */
function datatypeOf(column: Column): string | object {
  const { type } = column;
  const labels = codeLabels(column);
  if (labels) return { base: 'string', format: labels.map(escapePattern).join('|') };
  switch (type) {
    case 'integer':
      return 'integer';
    case 'number':
      return 'decimal';
    case 'boolean':
      return { base: 'boolean', format: '1|0' };
    case 'date':
      return 'date';
    case 'uri':
      return 'anyURI';
    default:
      return 'string';
  }
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function fileName(table: string, plan: PlanModel): string {
  return tableAddress(plan, table, 'csv').slice('data/'.length);
}
