import { z } from 'zod';
import { oncePer } from '../plan/oncePer.ts';
import type { Plan } from '../plan/plan.ts';
import { codeLists } from '#words/codes.ts';
import { fieldName } from '../schema/entity.ts';
import { fieldText } from '../wording/fieldText.ts';
import { type CodeLists, planCodeLists } from './planCodeLists.ts';

/** What a cell of a published table may hold. */
export type Cell = string | number | boolean | null | readonly string[];

/** One row of a published table, keyed by physical names. */
export type Row = Readonly<Record<string, Cell>>;

/** How a column's cells are to be read. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'uri' | 'code' | 'codes' | 'list';

/** A column of a published table, read off its schema. */
export interface Column {
  /** The physical name: the key in JSON. */
  readonly name: string;
  /** The Japanese header in CSV. */
  readonly title: string;
  readonly description: string;
  readonly type: ColumnType;
  /** Whether the cell is never empty. */
  readonly required: boolean;
  /** The list that its codes are of, by its name in the table of codes. */
  readonly codeList: string | undefined;
  /** The label of each code of that list, in its order. */
  readonly codes?: Readonly<Record<string, string>> | undefined;
  readonly unit: string | undefined;
  /** The column that holds the unit of each number, where it differs from row to row. */
  readonly unitColumn?: string | undefined;
}

/** A column whose cells are ids of another table's rows; an empty cell refers to none. */
export interface ForeignKey {
  readonly column: string;
  readonly table: string;
}

/** The column that tells one row of a table from every other, unless the table names another; foreign keys lead to it. */
export const primaryKey = 'id';

/** A published table before its rows are made. */
export interface TableDefinition {
  /** The name in file names: `kpi_values`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly schema: z.ZodObject;
  /** The column that tells one row from every other, where a standard knows no `id`. */
  readonly key?: string;
  readonly foreignKeys?: readonly ForeignKey[];
  readonly rows: (plan: Plan) => readonly Row[];
}

/** A published table with its rows. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** The column that tells one row from every other. */
  readonly key: string;
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly Row[];
}

/** A published table without its rows. */
export interface TableFacts extends Omit<Table, 'rows'> {
  readonly rowCount: number;
}

/**
 * Joins a definition's schema and row function, so that rows cannot differ from their schema, puts the cells of each row
 * in the order of the columns, and makes the rows of a plan once.
 */
export function defineTable<Schema extends z.ZodObject>(definition: {
  name: string;
  title: string;
  description: string;
  schema: Schema;
  key?: keyof z.output<Schema> & string;
  foreignKeys?: readonly { column: keyof z.output<Schema> & string; table: string }[];
  rows: (plan: Plan) => readonly (z.output<Schema> & Row)[];
}): TableDefinition {
  const columns = Object.keys(definition.schema.shape);
  const inOrder = (row: Row): Row => Object.fromEntries(columns.map((name) => [name, row[name] ?? null]));
  return { ...definition, rows: oncePer((plan: Plan) => definition.rows(plan).map(inOrder)) };
}

/** Makes a table of a plan; a row that does not fit its schema is a fault of ours and throws. */
export function makeTable(definition: TableDefinition, plan: Plan): Table {
  const rows = definition.rows(plan);
  for (const row of rows) definition.schema.parse(row);
  return {
    name: definition.name,
    title: definition.title,
    description: definition.description,
    columns: columnsOf(definition.schema, planCodeLists(plan)),
    key: definition.key ?? primaryKey,
    foreignKeys: definition.foreignKeys ?? [],
    rows,
  };
}

/** What is told of a table where its rows are not needed. */
export function tableFacts({ rows, ...table }: Table): TableFacts {
  return { ...table, rowCount: rows.length };
}

/** The columns of a row schema, in its order; `lists` are the code lists of the plan whose rows they head. */
export function columnsOf(schema: z.ZodObject, lists: CodeLists = codeLists): Column[] {
  return Object.entries<z.core.$ZodType>(schema.shape).map(([name, field]) => columnOf(name, field, lists));
}

/** The label that a CSV cell and a page show for a code of a column. */
export function codeLabel({ codeList, codes }: Pick<Column, 'codeList' | 'codes'>, code: string): string {
  const label = codes && Object.hasOwn(codes, code) ? codes[code] : undefined;
  if (label === undefined) throw new Error(`The code list ${codeList ?? ''} has no ${code}`);
  return label;
}

/** The codes that a cell of a column may hold, in the order of their list; nothing where it holds none. */
export function codesOf({ codes }: Pick<Column, 'codes'>): string[] | undefined {
  return codes && Object.keys(codes);
}

/** Their labels, which a CSV cell may hold: each once, though two codes may be called alike. */
export function codeLabels({ codes }: Pick<Column, 'codes'>): string[] | undefined {
  return codes && [...new Set(Object.values(codes))];
}

function columnOf(name: string, field: z.core.$ZodType, lists: CodeLists): Column {
  const meta = z.globalRegistry.get(field) ?? {};
  const entityField = fieldName(field);
  const text = entityField ? fieldText(entityField) : undefined;
  const nullable = field instanceof z.ZodNullable;
  const inner = nullable ? field.unwrap() : field;
  const element = inner instanceof z.ZodArray ? inner.element : inner;
  const codeList = metaText(element, 'codeList') ?? metaText(field, 'codeList');
  const meanings = codeList === undefined ? undefined : lists[codeList];
  return {
    name,
    title: meta.title ?? text?.label ?? name,
    description: meta.description ?? text?.description ?? '',
    type: typeOf(inner, codeList !== undefined, meta['format']),
    required: !nullable && !(inner instanceof z.ZodArray),
    codeList,
    ...(meanings && { codes: Object.fromEntries(Object.entries(meanings).map(([code, { label }]) => [code, label])) }),
    unit: text?.unit ?? metaText(field, 'unit'),
    unitColumn: metaText(field, 'unitColumn'),
  };
}

function metaText(field: z.core.$ZodType, key: string): string | undefined {
  const text = z.globalRegistry.get(field)?.[key];
  return typeof text === 'string' ? text : undefined;
}

function typeOf(field: z.core.$ZodType, coded: boolean, format: unknown): ColumnType {
  if (field instanceof z.ZodArray) return coded ? 'codes' : 'list';
  if (coded) return 'code';
  if (field instanceof z.ZodNumber) return field.format === 'safeint' ? 'integer' : 'number';
  if (field instanceof z.ZodBoolean) return 'boolean';
  if (format === 'date' || format === 'uri') return format;
  return 'string';
}
