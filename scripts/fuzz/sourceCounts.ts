import { parse } from 'csv-parse/sync';
import { changeType, valueKind } from '#words/codes.ts';
import type { ContentFiles } from './contentFiles.ts';

/** How many there are of each kind of thing. */
export interface Counts {
  /** The items of all levels. */
  readonly items: number;
  /** The items that have a file of their own, by the plural of their level. */
  readonly filed: Readonly<Record<string, number>>;
  readonly kpis: number;
  readonly values: number;
  readonly departments: number;
  readonly changes: number;
  readonly notes: number;
}

/**
 * Counts what stands in raw files of content, by their lines alone.
 *
 * It shares nothing with the reader of content, so that a thing that gets lost on the way in is missed.
 */
export function sourceCounts(files: ContentFiles): Counts {
  const texts = [...files].map(([name, bytes]) => ({ name, text: bytes.toString('utf8').replace(/^\uFEFF/, '') }));
  const under = (folder: string, extension: RegExp) =>
    texts.filter(({ name }) => name.startsWith(`${folder}/`) && extension.test(name) && !/(?:^|\/)(?:\.|~\$)/.test(name));
  const list = (name: string) => texts.filter((each) => each.name === name).map(({ text }) => text);
  const plurals = pluralsOf(list('plan.yaml').join('\n'));
  const heads = (folder: string) => under(folder, /\.mdx?$/).map(({ text }) => text.split(/^---\r?$/m)[1] ?? '');
  const headsOf = new Map(plurals.map((plural) => [plural, heads(plural)]));
  const items = [...headsOf.values()].flat();
  const owners = [...items, ...list('plan.yaml')];
  const results = new Set(under('results', /\.csv$/).flatMap(({ name, text }) => reportedTimes(name, text)));
  return {
    items: items.length + sum(items.map((head) => nestedItems(head, new Set(plurals)))),
    filed: Object.fromEntries([...headsOf].filter(([, all]) => all.length > 0).map(([plural, all]) => [plural, all.length])),
    kpis: entries(owners, kpi),
    values: entries(owners, value) + results.size,
    departments: entries(list('departments.yaml'), /(?:^\s*(?:- )+|[{,]\s*)id\s*:/gm),
    changes: entries(owners, change),
    notes: entries(list('notes.yaml'), /^\s*(?:- )+id\s*:/gm),
  };
}

/** The indicator and the time of each row of results that reports anything: what is published again is one value still. */
function reportedTimes(name: string, text: string): string[] {
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true, relax_column_count: true, relax_quotes: true });
  const year = /\d{4}/.exec(name)?.[0] ?? '';
  return rows
    .filter(({ value, text: words, status }) => [value, words, status].some((cell) => (cell ?? '').trim() !== ''))
    .map(({ kpi_id: id = '', time = '' }) => `${id} ${time === '' ? year : time}`);
}

/** The plurals of the levels, in their order. */
function pluralsOf(plan: string): string[] {
  return [...plan.matchAll(/(?:^\s*(?:- )?|[{,]\s*)["']?plural["']?\s*:\s*["']?([a-z][a-z0-9-]*)/gm)].map(([, plural = '']) => plural);
}

/** How many items stand nested in a file: entries with an id, below the plural of a level. */
function nestedItems(head: string, plurals: ReadonlySet<string>): number {
  const open: { readonly indent: number; readonly key: string }[] = [];
  let count = 0;
  for (const line of head.split('\n')) {
    const indent = line.search(/\S/);
    if (indent < 0) continue;
    const isEntry = /^\s*- /.test(line);
    // The entries of a list may stand as far to the left as its key.
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent + (isEntry ? 1 : 0)) open.pop();
    const inside = open.at(-1)?.key ?? '';
    if (isEntry && plurals.has(inside) && /^\s*(?:- )+["']?id["']?\s*:/.test(line)) count += 1;
    const [, before = '', key] = /^(\s*(?:- )*)["']?([\w-]+)["']?\s*:\s*(?:#.*)?\r?$/.exec(line) ?? [];
    if (key !== undefined) open.push({ indent: before.length, key });
  }
  return count;
}

const change = keyed('type', Object.keys(changeType));
const value = keyed('kind', Object.keys(valueKind));
const kpi = /(?:^\s*(?:- )?|[{,]\s*)id\s*:\s*["']?kpi-/gm;

/** A key with one of some words behind it, in a list of lines or in one line. */
function keyed(key: string, words: readonly string[]): RegExp {
  return new RegExp(String.raw`(?:^\s*(?:- )?|[{,]\s*)["']?${key}["']?\s*:\s*["']?(?:${words.join('|')})\b`, 'gm');
}

function entries(texts: readonly string[], sign: RegExp): number {
  return sum(texts.map((text) => text.match(sign)?.length ?? 0));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
