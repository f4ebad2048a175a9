import { z } from 'zod';

/**
 * A field of an entity, declared once: how an editor writes it, how the model holds it, and how a row of a table does.
 *
 * A form that is left out is one that the field does not have. Its Japanese label and description stand in
 * `src/wording/ja/fields/`, under the entity's and the field's name.
 */
export interface Field {
  /** How it is written in content. */
  readonly content?: z.ZodType;
  /** Its key in content, where that is not its name. */
  readonly key?: string;
  readonly model?: z.ZodType;
  /** How a row holds it, in the column of its name in snake_case. */
  readonly row?: z.ZodType;
}

/** The fields of an entity by their names, in the order in which the model has them. */
export type Entity = Readonly<Record<string, Field>>;

type SnakeCase<Text extends string> = Text extends `${infer Head}${infer Tail}`
  ? Head extends Lowercase<Head>
    ? `${Head}${SnakeCase<Tail>}`
    : `_${Lowercase<Head>}${SnakeCase<Tail>}`
  : Text;

type ContentKey<Fields extends Entity, Name extends keyof Fields> = Fields[Name] extends { readonly key: infer Key extends string }
  ? Key
  : Name;

type ContentShape<Fields extends Entity> = {
  [Name in keyof Fields as Fields[Name] extends { readonly content: z.ZodType } ? ContentKey<Fields, Name> : never]: Fields[Name] extends {
    readonly content: infer Form extends z.ZodType;
  }
    ? Form
    : never;
};

type ModelShape<Fields extends Entity> = {
  [Name in keyof Fields as Fields[Name] extends { readonly model: z.ZodType } ? Name : never]: Fields[Name] extends {
    readonly model: infer Form extends z.ZodType;
  }
    ? Form
    : never;
};

type RowShape<Fields extends Entity> = {
  [Name in keyof Fields & string as Fields[Name] extends { readonly row: z.ZodType } ? SnakeCase<Name> : never]: Fields[Name] extends {
    readonly row: infer Form extends z.ZodType;
  }
    ? Form
    : never;
};

/** The schema of an entity as editors write it: a key that it does not know is refused. */
export type ContentSchema<Fields extends Entity> = z.ZodObject<ContentShape<Fields>, z.core.$strict>;

/** The schema of an entity in the model, which `<code>_plan.json` publishes. */
export type ModelSchema<Fields extends Entity> = z.ZodObject<ModelShape<Fields>, z.core.$strict>;

/** The forms that a field has beside that in content. */
export type PublishedForm = 'model' | 'row';

/** Which field a published schema stands for, as its metadata tell: by it, its label and description are found. */
export interface FieldName {
  readonly entity: string;
  readonly field: string;
  readonly form: PublishedForm;
}

/** The column of a field in tables: `previous_title` for `previousTitle`. */
export function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The schema of what editors write of an entity. */
export function contentSchema<Fields extends Entity>(fields: Fields): ContentSchema<Fields> {
  const shape = Object.entries(fields).flatMap(([name, { content, key = name }]) => (content ? [[key, content] as const] : []));
  return z.strictObject(Object.fromEntries(shape)) as unknown as ContentSchema<Fields>;
}

/** The schema of an entity in the model; each of its fields knows its name. */
export function modelSchema<Fields extends Entity>(entity: string, fields: Fields): ModelSchema<Fields> {
  const shape = Object.entries(fields).flatMap(([field, { model }]) =>
    model ? [[field, named(model, { entity, field, form: 'model' })] as const] : [],
  );
  return z.strictObject(Object.fromEntries(shape)) as unknown as ModelSchema<Fields>;
}

/**
 * The schema of an entity's rows, its columns in the order given; columns that are not named there come last, in the
 * order of the fields, so that a new one stands behind those that are published.
 *
 * `leading` are the columns that come before all.
 */
export function rowSchema<Fields extends Entity, Leading extends z.core.$ZodLooseShape>(
  entity: string,
  fields: Fields,
  leading: Leading,
  order: readonly (keyof RowShape<Fields> & string)[],
): z.ZodObject<Leading & RowShape<Fields>, z.core.$strict> {
  const own = new Map(
    Object.entries(fields).flatMap(([field, { row }]) =>
      row ? [[columnName(field), named(row, { entity, field, form: 'row' })] as const] : [],
    ),
  );
  const columns = [...new Set<string>([...order, ...own.keys()])];
  const shape = Object.fromEntries(columns.map((column) => [column, own.get(column)]));
  return z.strictObject({ ...leading, ...shape }) as unknown as z.ZodObject<Leading & RowShape<Fields>, z.core.$strict>;
}

function named(form: z.ZodType, { entity, field, form: which }: FieldName): z.ZodType {
  return form.meta({ ...z.globalRegistry.get(form), name: `${entity}.${field}.${which}` });
}

/** Which field a schema stands for; nothing where it is none of an entity. */
export function fieldName(schema: z.core.$ZodType): FieldName | undefined {
  return parsedName(z.globalRegistry.get(schema)?.['name']);
}

/** A field's name as the metadata of its schema write it. */
export function parsedName(name: unknown): FieldName | undefined {
  const [entity, field, form] = typeof name === 'string' ? name.split('.') : [];
  return entity !== undefined && field !== undefined && (form === 'model' || form === 'row') ? { entity, field, form } : undefined;
}

type ModelOf<Fields extends Entity> = z.output<ModelSchema<Fields>>;

type NullForMissing<Value> = undefined extends Value ? Exclude<Value, undefined> | null : Value;

/** The fields that content and model hold alike, but that what an editor left out is null in the model. */
type AlikeInModel<Fields extends Entity> = {
  [Name in keyof Fields & keyof ModelOf<Fields>]: Fields[Name] extends { readonly content: infer Form extends z.ZodType }
    ? NullForMissing<z.output<Form>> extends ModelOf<Fields>[Name]
      ? Name
      : never
    : never;
}[keyof Fields & keyof ModelOf<Fields>];

/**
 * An entity as the model has it: what an editor wrote as it is, null for what was left out, and the rest as given.
 *
 * The compiler asks for whatever content and model do not hold alike.
 */
export function toModel<Fields extends Entity>(
  fields: Fields,
  written: Readonly<Record<string, unknown>>,
  rest: Omit<ModelOf<Fields>, AlikeInModel<Fields>> & Partial<ModelOf<Fields>>,
): ModelOf<Fields> {
  const given: Readonly<Record<string, unknown>> = rest;
  const entries = Object.entries(fields).flatMap(([name, { model, key = name }]) =>
    model ? [[name, name in given ? given[name] : (written[key] ?? null)] as const] : [],
  );
  return Object.fromEntries(entries) as ModelOf<Fields>;
}

type CopiedToRow<Fields extends Entity> = {
  [
    Name in keyof Fields & string as Fields[Name] extends { readonly model: z.ZodType; readonly row: z.ZodType } ? SnakeCase<Name> : never
  ]: Fields[Name] extends {
    readonly model: infer Form extends z.ZodType;
  }
    ? z.output<Form>
    : never;
};

/** What a row takes over from the model as it is, under the names of the columns. */
export function toRow<Fields extends Entity>(fields: Fields, item: Readonly<Record<string, unknown>>): CopiedToRow<Fields> {
  const copied = Object.entries(fields).flatMap(([name, { model, row }]) =>
    model && row ? [[columnName(name), item[name]] as const] : [],
  );
  return Object.fromEntries(copied) as CopiedToRow<Fields>;
}
