import { z } from 'zod';
import { codeLists } from '#words/codes.ts';
import type { CodeListName } from '../../schema/codes.ts';
import { maximumIdLength } from '../../schema/text.ts';
import { keySample } from '#words/problems/contentKeys.ts';
import { missingKey } from '../problem/missingKey.ts';
import { type Place, problem, type Problem } from '../problem/problem.ts';
import { type ProblemCode, problemTexts } from '#words/problems.ts';
import { parseRawNumber } from '../rawNumber.ts';
import { fileBudget } from '../budgets.ts';
import type { ContentPath, LocatedContent } from './parseYaml.ts';
import { placeholdersIn } from './placeholders.ts';
import { fieldAllowedText, fieldFoundText, fieldMendText, formNames, typeNames } from '#words/problems/fieldForms.ts';
import { tellingText } from '#words/problems/telling.ts';

/** Validates parsed content against a schema and places each fault at its line and column. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  content: LocatedContent,
): { value: z.output<Schema> | undefined; problems: Problem[] } {
  const result = wrongStart(schema, content.data) ?? schema.safeParse(content.data, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  const found = result.error.issues.slice(0, fileBudget.problems + 1).flatMap((issue) => issueProblems(issue, content, schema));
  // Where the whole is refused, nobody else looks for samples; what a sample is else, such as no id, goes without saying.
  const left = placeholdersIn(content).slice(0, fileBudget.problems + 1);
  const places = new Set(left.map(placeName));
  return { value: undefined, problems: [...left, ...found.filter((each) => !places.has(placeName(each)))] };
}

function placeName({ line, column }: Place): string {
  return `${line}:${column}`;
}

/** What is wrong with the first entries of long lists, where that alone is more than is told. */
function wrongStart<Schema extends z.ZodType>(schema: Schema, data: unknown): z.ZodSafeParseError<z.output<Schema>> | undefined {
  const start = firstEntries(data);
  const result = start === data ? undefined : schema.safeParse(start, { reportInput: true });
  return result?.success === false && result.error.issues.length > fileBudget.problems ? result : undefined;
}

/** The same data with each list cut to as many entries as problems are told; the data itself where no list is longer. */
function firstEntries(data: unknown): unknown {
  if (Array.isArray(data)) return data.length > fileBudget.problems ? data.slice(0, fileBudget.problems + 1) : data;
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).map(([key, value]): [string, unknown] => [key, firstEntries(value)]);
  return entries.some(([key, value]) => value !== Reflect.get(data, key)) ? Object.fromEntries(entries) : data;
}

type Issue = z.core.$ZodIssue;

function issueProblems(issue: Issue, content: LocatedContent, schema: z.ZodType): Problem[] {
  const found = show(issue.input);
  const at = content.placeOfValue(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, fileBudget.problems + 1).map((key) =>
        problem('key-unknown', content.placeOfKey([...issue.path, key]), key, {
          allowed: tellingText.list(keysAt(schema, issue.path)),
          hint: isTornNumber(issue, key) ? fieldMendText.comma : '',
        }),
      );
    case 'invalid_type':
      if (issue.input === null && issue.expected === 'string' && lastKey(issue.path) !== 'raw')
        return [emptyText(issue, at, fieldFoundText.unwritten, schema)];
      return issue.input === undefined
        ? [missingKey(lastKey(issue.path), at)]
        : [
            fullWidthColon(issue, at) ??
              problem('type-wrong', at, issue.input === null ? found : (content.writtenAt(issue.path) ?? found), {
                allowed: fieldAllowedText.orNull(allowedType(issue), acceptsNull(schema, issue.path)),
              }),
          ];
    case 'invalid_value':
      return issue.input === undefined
        ? [missingKey(lastKey(issue.path), at)]
        : [problem('code-unknown', at, found, { allowed: tellingText.list(issue.values.map((value) => codeWithLabel(String(value)))) })];
    case 'invalid_union':
      return issue.input === undefined
        ? [missingKey(lastKey(issue.path), at)]
        : [problem('type-wrong', at, found, { allowed: fieldAllowedText.textOrInteger })];
    case 'too_small':
    case 'too_big': {
      const isSmall = issue.code === 'too_small';
      const bound = String(isSmall ? issue.minimum : issue.maximum);
      const { atLeast, atMost, listOfAtLeast, listOfAtMost } = fieldAllowedText;
      return issue.origin === 'array'
        ? [
            problem('list-length', at, fieldFoundText.entries(Array.isArray(issue.input) ? issue.input.length : 0), {
              allowed: isSmall ? listOfAtLeast(bound) : listOfAtMost(bound),
            }),
          ]
        : [problem('number-range', at, found, { allowed: isSmall ? atLeast(bound) : atMost(bound) })];
    }
    case 'invalid_format':
      return [
        problem('form-wrong', at, found, {
          allowed: formNames[issue.format] ?? formNames[lastKey(issue.path.filter((step) => typeof step === 'string'))] ?? issue.format,
        }),
      ];
    case 'custom': {
      const name: unknown = issue.params?.['problem'];
      if (!isProblemCode(name)) return [problem('form-wrong', at, found, { allowed: formNames[lastKey(issue.path)] ?? issue.message })];
      if (name === 'text-empty') return [emptyText(issue, at, found, schema)];
      return [
        problem(
          name,
          inValue(at, content.writtenAt(issue.path), issue),
          name === 'text-edge-space' ? tellingText.quoted(found) : name === 'id-form' ? foundId(found) : found,
          { allowed: formNames[lastKey(issue.path)] ?? '' },
        ),
      ];
    }
    default:
      return [problem('form-wrong', at, found, { allowed: issue.message })];
  }
}

/** An empty text: a key that must be there cannot be taken out, so that nobody is told to. */
function emptyText({ path }: Issue, at: Place, found: string, schema: z.ZodType): Problem {
  const key = lastKey(path.filter((step) => typeof step === 'string'));
  return problem('text-empty', at, found, {
    hint: isOptional(schema, path) ? fieldAllowedText.writeOrRemove : fieldAllowedText.write(keySample(key)),
  });
}

/** Whether a key without a value is the end of a number that a comma tore in two: `{ value: 1,850 }`. */
function isTornNumber({ input }: Issue, key: string): boolean {
  return /^\d/.test(key) && typeof input === 'object' && input !== null && Reflect.get(input, key) === null;
}

/** The place inside a value that a fault names by its index, where the value is written as it is read. */
function inValue(at: Place, written: string | undefined, { input, params }: Issue & { code: 'custom' }): Place {
  const index: unknown = params?.['index'];
  if (typeof index !== 'number' || typeof input !== 'string' || written === undefined) return at;
  const before = written.startsWith(input) ? 0 : written.slice(1).startsWith(input) ? 1 : undefined;
  return before === undefined ? at : { ...at, column: at.column + before + index };
}

/** The schema of what stands at a path, with what says whether it may be left out or be null. */
function schemaAt(schema: unknown, path: ContentPath): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return schemaAt(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return undefined;
  const shape: Record<string, unknown> = schema.shape;
  return schemaAt(shape[String(step)], rest);
}

/** Whether what stands at a path may be left out; an entry of a list may. */
function isOptional(schema: z.ZodType, path: ContentPath): boolean {
  return typeof path.at(-1) === 'number' || schemaAt(schema, path) instanceof z.ZodOptional;
}

/** Whether null may stand at a path. */
function acceptsNull(schema: z.ZodType, path: ContentPath): boolean {
  const at = schemaAt(schema, path);
  return at instanceof z.ZodNullable || (at instanceof z.ZodOptional && at.unwrap() instanceof z.ZodNullable);
}

/** The keys that may stand at a path. */
function keysAt(schema: unknown, path: ContentPath): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return keysAt(schema.unwrap(), path);
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (schema instanceof z.ZodTuple) return keysAt(schema.def.items[Number(step)], rest);
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Record<string, unknown> = schema.shape;
  return step === undefined ? Object.keys(shape) : keysAt(shape[String(step)], rest);
}

/** A single `key：value` where keys are wanted is a text for YAML, but a slip of the input method for a person. */
function fullWidthColon(issue: Issue & { code: 'invalid_type' }, at: Place): Problem | undefined {
  if (issue.expected !== 'object' || typeof issue.input !== 'string') return undefined;
  const colon = issue.input.indexOf('：');
  return colon < 0 ? undefined : problem('yaml-full-width-colon', { ...at, column: at.column + colon }, issue.input);
}

/** What may stand instead of a value of the wrong kind, written out where it is plain what was meant. */
function allowedType({ path, expected, input }: Issue & { code: 'invalid_type' }): string {
  const key = lastKey(path);
  if (key === 'raw' && typeof input === 'number') return fieldAllowedText.quotedRaw(input);
  const meant = typeof input === 'string' ? parseRawNumber(input)?.number : undefined;
  if (meant !== undefined && (expected === 'number' || (expected === 'int' && Number.isInteger(meant)))) {
    return fieldAllowedText.bareNumber(key, meant);
  }
  return typeNames[key] ?? typeNames[expected] ?? expected;
}

/** A wrong id as it was found, with its length where that is what is wrong. */
export function foundId(id: string): string {
  const { length } = [...id];
  return length > maximumIdLength ? fieldFoundText.longId(length, id) : id;
}

function codeWithLabel(value: string): string {
  for (const name of Object.keys(codeLists) as CodeListName[]) {
    const list: Record<string, { label: string }> = codeLists[name];
    const meaning = list[value];
    if (meaning) return tellingText.explained(value, meaning.label);
  }
  return value;
}

function isProblemCode(name: unknown): name is ProblemCode {
  return typeof name === 'string' && name in problemTexts;
}

function lastKey(path: ContentPath): string {
  return String(path.at(-1) ?? '');
}

function show(input: unknown): string {
  if (input === null) return fieldFoundText.unwritten;
  if (input === undefined) return tellingText.nothing;
  if (typeof input === 'string') return input === '' ? tellingText.emptyText : input;
  if (Array.isArray(input)) return fieldFoundText.list(input.length);
  if (typeof input === 'object') return fieldFoundText.map(tellingText.list(Object.keys(input).slice(0, 5)));
  return typeof input === 'number' || typeof input === 'boolean' || typeof input === 'bigint' ? String(input) : typeof input;
}
