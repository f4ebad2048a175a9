import { z } from 'zod';
import { codeLists } from '../../wording/ja/codes.ts';
import type { CodeListName } from '../../schema/codes.ts';
import { maximumIdLength } from '../../schema/text.ts';
import { type Place, problem, type Problem } from '../problem/problem.ts';
import { type ProblemCode, problemTexts } from '../../wording/ja/problems.ts';
import { parseRawNumber } from '../rawNumber.ts';
import { fileBudget } from '../read/budgets.ts';
import type { ContentPath, LocatedContent } from './parseYaml.ts';

/** Validates parsed content against a schema and places each fault at its line and column. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  content: LocatedContent,
): { value: z.output<Schema> | undefined; problems: Problem[] } {
  const result = wrongStart(schema, content.data) ?? schema.safeParse(content.data, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  return {
    value: undefined,
    problems: result.error.issues.slice(0, fileBudget.problems + 1).flatMap((issue) => issueProblems(issue, content, schema)),
  };
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
      return issue.keys
        .slice(0, fileBudget.problems + 1)
        .map((key) =>
          problem('key-unknown', content.placeOfKey([...issue.path, key]), key, { allowed: keysAt(schema, issue.path).join('、') }),
        );
    case 'invalid_type':
      if (issue.input === null && issue.expected === 'string' && lastKey(issue.path) !== 'raw')
        return [problem('text-empty', at, '何も書かれていない')];
      return issue.input === undefined
        ? [problem('key-missing', content.placeOfValue(issue.path), `「${lastKey(issue.path)}」がない`, { key: lastKey(issue.path) })]
        : [
            fullWidthColon(issue, at) ??
              problem('type-wrong', at, issue.input === null ? found : (content.writtenAt(issue.path) ?? found), {
                allowed: allowedType(issue),
              }),
          ];
    case 'invalid_value':
      return issue.input === undefined
        ? [problem('key-missing', at, `「${lastKey(issue.path)}」がない`, { key: lastKey(issue.path) })]
        : [problem('code-unknown', at, found, { allowed: issue.values.map((value) => codeWithLabel(String(value))).join('、') })];
    case 'invalid_union':
      return issue.input === undefined
        ? [problem('key-missing', at, `「${lastKey(issue.path)}」がない`, { key: lastKey(issue.path) })]
        : [problem('type-wrong', at, found, { allowed: '文字か整数' })];
    case 'too_small':
    case 'too_big': {
      const bound = issue.code === 'too_small' ? `${String(issue.minimum)}以上` : `${String(issue.maximum)}以下`;
      return issue.origin === 'array'
        ? [
            problem('list-length', at, `${Array.isArray(issue.input) ? issue.input.length : 0}個`, {
              allowed: `${bound.replace(/(以上|以下)/, '個$1')}の一覧`,
            }),
          ]
        : [problem('number-range', at, found, { allowed: bound })];
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
      return [
        problem(
          name,
          inValue(at, content.writtenAt(issue.path), issue),
          name === 'text-edge-space' ? `「${found}」` : name === 'id-form' ? foundId(found) : found,
          { allowed: formNames[lastKey(issue.path)] ?? '' },
        ),
      ];
    }
    default:
      return [problem('form-wrong', at, found, { allowed: issue.message })];
  }
}

/** The place inside a value that a fault names by its index, where the value is written as it is read. */
function inValue(at: Place, written: string | undefined, { input, params }: Issue & { code: 'custom' }): Place {
  const index: unknown = params?.['index'];
  if (typeof index !== 'number' || typeof input !== 'string' || written === undefined) return at;
  const before = written.startsWith(input) ? 0 : written.slice(1).startsWith(input) ? 1 : undefined;
  return before === undefined ? at : { ...at, column: at.column + before + index };
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
  if (key === 'raw' && typeof input === 'number') return `いつも "…" で囲んだ、原資料の欄の文字。ここでは raw: "${input}"`;
  const meant = typeof input === 'string' ? parseRawNumber(input)?.number : undefined;
  if (meant !== undefined && (expected === 'number' || (expected === 'int' && Number.isInteger(meant)))) {
    return `引用符、コンマ、全角、単位のない数だけ。ここでは ${key}: ${meant}`;
  }
  return typeNames[key] ?? typeNames[expected] ?? expected;
}

/** A wrong id as it was found, with its length where that is what is wrong. */
export function foundId(id: string): string {
  const { length } = [...id];
  return length > maximumIdLength ? `${length}文字の名前 ${id}` : id;
}

function codeWithLabel(value: string): string {
  for (const name of Object.keys(codeLists) as CodeListName[]) {
    const list: Record<string, { label: string }> = codeLists[name];
    const meaning = list[value];
    if (meaning) return `${value}（${meaning.label}）`;
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
  if (input === null) return '何も書かれていない';
  if (input === undefined) return '何もない';
  if (typeof input === 'string') return input === '' ? '空の文字' : input;
  if (Array.isArray(input)) return `${input.length}個の一覧`;
  if (typeof input === 'object') return `項目の組（${Object.keys(input).slice(0, 5).join('、')}）`;
  return typeof input === 'number' || typeof input === 'boolean' || typeof input === 'bigint' ? String(input) : typeof input;
}

/** What a field of the name may hold, where its schema alone does not say it to a person. */
export const formNames: Partial<Record<string, string>> = {
  url: 'https:// か http:// で始まる住所（URL）',
  email: 'メールアドレス',
  date: '2026-11-22 の形の日付',
  code: '6桁の数字を "…" で囲んだもの',
  areaCode: '5桁の数字を "…" で囲んだもの',
  address: 'https://www.example.jp の形（フォルダー名などは付けず、base に書く）',
  addresses: 'goals/goal-1/ の形の、ページの住所',
  places: 'goals/goal-1/#measure-akiya の形の、ページのなかの場所の住所',
  base: '/ か、/plan/ のように前後に / の付いたフォルダー名（フォルダー名は、文字、数字、- . _ ~ だけ。. や .. だけの名前は不可）',
  gaiji: '"U+E000" の形の、外字（私用領域の文字）の番号',
  factor: '0と1のほかの数（原文表記の数に掛けると値になる数。小数を % に直すなら 100）',
  file: '半角の英小文字・数字・ハイフンの名前に .txt を付けたもの（先頭は英数字、全体で90文字まで。plan.1.txt のように点と番号をはさんでもよい。con や nul などは不可）',
};

/** What a kind of value is called; a field of the name comes before its kind. */
const typeNames: Partial<Record<string, string>> = {
  string: '文字（数字だけのときは "…" で囲む）',
  number: '数だけ（コンマや単位は付けない）',
  int: '整数',
  boolean: 'true か false',
  array: '「- 」で始まる一覧',
  object: '「項目名: 値」の組',
  null: 'null',
  raw: 'いつも "…" で囲んだ、原資料の欄の文字そのまま。欄が空なら ""',
};
