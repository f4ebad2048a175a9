import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const field = z.looseObject({
  name: z.string().min(1),
  type: z.enum(['string', 'integer', 'number', 'boolean', 'date', 'array']),
  format: z.literal('uri').optional(),
  trueValues: z.array(z.string()).optional(),
  falseValues: z.array(z.string()).optional(),
  constraints: z
    .strictObject({ required: z.boolean().optional(), unique: z.boolean().optional(), enum: z.array(z.string()).optional() })
    .optional(),
});
const schema = z.strictObject({
  fields: z.array(field),
  primaryKey: z.array(z.string()),
  foreignKeys: z
    .array(
      z.strictObject({
        fields: z.tuple([z.string()]),
        // A table that refers to itself names none.
        reference: z.strictObject({ resource: z.string().min(1).optional(), fields: z.tuple([z.string()]) }),
      }),
    )
    .optional(),
  missingValues: z.array(z.string()),
});
const resource = z.looseObject({
  name: z.string(),
  path: z.string(),
  format: z.string(),
  bytes: z.int(),
  hash: z.string(),
  type: z.literal('table').optional(),
  schema: schema.optional(),
});

/** A Data Package, as far as this project writes one. */
export const packageSchema = z.looseObject({ resources: z.array(resource).min(1) });

type Resource = z.output<typeof resource>;
type Field = z.output<typeof field>;
type Record_ = Readonly<Record<string, unknown>>;

const csvForms: Readonly<Record<Field['type'], RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  array: /^$/,
};

/**
 * Everything that is wrong with the files of a Data Package: sizes, hashes, fields, types, constraints and keys, in its
 * CSVs and JSONs. `read` gives the bytes of a file by its path in the package.
 */
export function packageFaults(description: unknown, read: (path: string) => Uint8Array): string[] {
  const checked = packageSchema.safeParse(description);
  if (!checked.success) return [`the description: ${z.prettifyError(checked.error)}`];
  const { resources } = checked.data;
  const rows = new Map(resources.map((each) => [each.name, each.schema ? rowsOf(each, read) : []]));
  return resources.flatMap((each) => [...fileFaults(each, read(each.path)), ...tableFaults(each, rows)]);
}

function fileFaults({ path, bytes, hash }: Resource, content: Uint8Array): string[] {
  return [
    ...(content.byteLength === bytes ? [] : [`${path} has ${content.byteLength} bytes instead of ${bytes}`]),
    ...(`sha256:${createHash('sha256').update(content).digest('hex')}` === hash ? [] : [`${path} has another hash`]),
  ];
}

/** The rows of a table under the names of its fields, or what is wrong with its header. */
function rowsOf({ path, format, schema: table }: Resource, read: (path: string) => Uint8Array): readonly Record_[] | string {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(read(path));
  const names = table?.fields.map(({ name }) => name) ?? [];
  if (format === 'json') return z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(text));
  try {
    const [header = [], ...records] = parse(text, { bom: true });
    if (header.join('\n') !== names.join('\n')) return `${path} has the header ${header.join()} instead of ${names.join()}`;
    return records.map((record) =>
      Object.fromEntries(names.map((name, place) => [name, table?.missingValues.includes(record[place] ?? '') ? null : record[place]])),
    );
  } catch (error) {
    return `${path} is not read: ${String(error)}`;
  }
}

function tableFaults({ path, format, name, schema: table }: Resource, tables: ReadonlyMap<string, readonly Record_[] | string>): string[] {
  const rows = tables.get(name);
  if (!table || rows === undefined) return [];
  if (typeof rows === 'string') return [rows];
  const faults = rows.flatMap((row, place) => [
    ...(Object.keys(row).join('\n') === table.fields.map((each) => each.name).join('\n')
      ? []
      : [`${path} row ${place + 1} has other fields than its schema`]),
    ...table.fields.flatMap((each) =>
      cellFaults(each, row[each.name] ?? null, format).map((fault) => `${path} row ${place + 1} ${each.name}: ${fault}`),
    ),
  ]);
  const unique = [...table.primaryKey, ...table.fields.filter(({ constraints }) => constraints?.unique).map((each) => each.name)];
  for (const key of new Set(unique))
    if (new Set(rows.map((row) => row[key])).size !== rows.length) faults.push(`${path} has a ${key} twice`);
  for (const {
    fields: [own],
    reference,
  } of table.foreignKeys ?? []) {
    const others = tables.get(reference.resource ?? name);
    if (others === undefined || typeof others === 'string') {
      faults.push(`${path} ${own} leads to ${reference.resource ?? name}, which is no table that can be read`);
      continue;
    }
    if (!table.fields.some((each) => each.name === own)) faults.push(`${path} has no field ${own} for its foreign key`);
    const known = new Set(others.map((row) => row[reference.fields[0]]));
    for (const row of rows)
      if ((row[own] ?? null) !== null && !known.has(row[own]))
        faults.push(`${path} ${own} ${String(row[own])} is not in ${reference.resource ?? name}`);
  }
  return faults;
}

function cellFaults(
  { type, format: form, trueValues = [], falseValues = [], constraints = {} }: Field,
  cell: unknown,
  file: string,
): string[] {
  if (cell === null) return constraints.required ? ['is missing'] : [];
  if (constraints.enum && !constraints.enum.some((each) => each === cell))
    return [`${JSON.stringify(cell)} is none of ${constraints.enum.join()}`];
  if (form === 'uri' && !(typeof cell === 'string' && URL.canParse(cell))) return [`${JSON.stringify(cell)} is no address`];
  if (type === 'date' && typeof cell === 'string') return csvForms.date.test(cell) ? [] : [`${cell} is no date`];
  if (file === 'json') {
    const right = type === 'array' ? Array.isArray(cell) : type === 'integer' ? Number.isSafeInteger(cell) : typeof cell === type;
    return right ? [] : [`${JSON.stringify(cell)} is no ${type}`];
  }
  const text = typeof cell === 'string' ? cell : '';
  const right = type === 'boolean' ? [...trueValues, ...falseValues].includes(text) : csvForms[type].test(text);
  return right ? [] : [`${JSON.stringify(cell)} is no ${type}`];
}
