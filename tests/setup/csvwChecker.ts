import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const column = z.looseObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  titles: z.string().min(1),
  datatype: z.union([z.string(), z.strictObject({ base: z.string(), format: z.string() })]),
  separator: z.string().optional(),
  required: z.boolean(),
  propertyUrl: z.url().optional(),
});

/** The columns and keys of a CSVW description, as far as this project writes them. */
export const csvwSchema = z.looseObject({
  /** A file of results as they were read has no column that tells its rows apart. */
  aboutUrl: z.string().optional(),
  columns: z.array(column),
  primaryKey: z.string().optional(),
  foreignKeys: z
    .array(
      z.strictObject({ columnReference: z.string(), reference: z.strictObject({ resource: z.string(), columnReference: z.string() }) }),
    )
    .optional(),
});

const dialect = z.strictObject({
  encoding: z.literal('utf-8'),
  lineTerminators: z.array(z.string()),
  delimiter: z.string(),
  quoteChar: z.string(),
  doubleQuote: z.literal(true),
  header: z.literal(true),
  commentPrefix: z.null(),
  skipInitialSpace: z.literal(false),
  trim: z.literal(false),
});
const context = z.tuple([z.literal('http://www.w3.org/ns/csvw'), z.strictObject({ '@language': z.literal('ja') })]);
const table = z.looseObject({ url: z.string(), null: z.literal(''), tableSchema: csvwSchema });

/** A CSVW description of a group of tables. */
export const csvwGroup = z.strictObject({ '@context': context, dialect, tables: z.array(table).min(1) });

export type CsvwGroup = z.output<typeof csvwGroup>;
type CsvwTable = CsvwGroup['tables'][number];
type CsvwColumn = CsvwTable['tableSchema']['columns'][number];

const forms: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^[-+]?\d+$/,
  decimal: /^[-+]?\d+(\.\d+)?$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  anyURI: /^[a-z]+:\/\/[^\s<>"{}|\\^`]+$/,
};

/**
 * Everything that is wrong with the first CSV of a CSVW description: header, types, empty cells, primary key, and
 * foreign keys into the other CSVs of the group. `read` gives the text of a CSV by the address in the description.
 */
export function csvwFaults(description: unknown, read: (url: string) => string): string[] {
  const group = csvwGroup.safeParse(description);
  if (!group.success) return [`the description: ${z.prettifyError(group.error)}`];
  const [own] = group.data.tables;
  if (!own) return ['the description has no table'];
  const { columns, primaryKey, foreignKeys = [] } = own.tableSchema;
  const rows = readTable(own, group.data.dialect, read);
  if (typeof rows === 'string') return [rows];
  const faults = rows.flatMap((row, place) =>
    columns.flatMap((each, position) =>
      cellFaults(each, row[position] ?? '').map((fault) => `${own.url} row ${place + 1} ${each.name}: ${fault}`),
    ),
  );
  const cells = (name: string) => rows.map((row) => row[columns.findIndex((each) => each.name === name)] ?? '');
  if (primaryKey !== undefined && !columns.some(({ name }) => name === primaryKey))
    faults.push(`${own.url} has no column ${primaryKey} for its primary key`);
  const keys = primaryKey === undefined ? [] : cells(primaryKey);
  const seen = new Set<string>();
  for (const key of keys) {
    if (seen.has(key)) faults.push(`${own.url} has the key ${key} twice`);
    seen.add(key);
  }
  for (const { columnReference, reference } of foreignKeys) {
    const other = group.data.tables.find(({ url }) => url === reference.resource);
    if (!other || !columns.some(({ name }) => name === columnReference)) {
      faults.push(`${own.url} ${columnReference} leads to ${reference.resource}, of which there is no column here`);
      continue;
    }
    const rows = readTable(other, group.data.dialect, read);
    const position = other.tableSchema.columns.findIndex(({ name }) => name === reference.columnReference);
    const known = new Set(typeof rows === 'string' ? [] : rows.map((row) => row[position]));
    for (const key of cells(columnReference))
      if (key !== '' && !known.has(key)) faults.push(`${own.url} ${columnReference} ${key} is not in ${other.url}`);
  }
  return faults;
}

function readTable(
  { url, tableSchema }: CsvwTable,
  { delimiter, quoteChar, lineTerminators }: CsvwGroup['dialect'],
  read: (url: string) => string,
): string[][] | string {
  let records: string[][];
  try {
    records = parse(read(url), { bom: true, delimiter, quote: quoteChar, record_delimiter: lineTerminators });
  } catch (error) {
    return `${url} is not read: ${String(error)}`;
  }
  const [header = [], ...rows] = records;
  const titles = tableSchema.columns.map((each) => each.titles);
  if (new Set(tableSchema.columns.map(({ name }) => name)).size !== titles.length) return `${url} has a column name twice`;
  return header.join('\n') === titles.join('\n') ? rows : `${url} has the header ${header.join()} instead of ${titles.join()}`;
}

function cellFaults({ datatype, separator, required }: CsvwColumn, cell: string): string[] {
  if (cell === '') return required ? ['is empty'] : [];
  const { base, format } = typeof datatype === 'string' ? { base: datatype, format: undefined } : datatype;
  const form = format === undefined ? forms[base] : new RegExp(`^(?:${format})$`, 'u');
  if (!form) return [`has the unknown datatype ${base}`];
  return (separator === undefined ? [cell] : cell.split(separator))
    .filter((value) => !form.test(value))
    .map((value) => `${JSON.stringify(value)} is no ${format ?? base}`);
}
