import { changeType } from '#words/codes.ts';
import type { ContentFiles } from './contentFiles.ts';

/** How many there are of each kind of thing. */
export interface Counts {
  readonly goals: number;
  /** Policies and measures together: in a file both are entries with an id. */
  readonly parts: number;
  readonly initiatives: number;
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
  const heads = (folder: string) => under(folder, /\.mdx?$/).map(({ text }) => text.split(/^---\r?$/m)[1] ?? '');
  const goals = heads('goals');
  const initiatives = heads('initiatives');
  const owners = [...goals, ...initiatives];
  const list = (name: string) => texts.filter((each) => each.name === name).map(({ text }) => text);
  const results = under('results', /\.csv$/).map(
    ({ text }) => text.split('\n').filter((line) => /[^\s,"]/.test(line) && !line.startsWith('kpi_id,')).length,
  );
  return {
    goals: goals.length,
    parts: entries(goals, /^\s*(?:- )+id:/gm) - entries(goals, kpi),
    initiatives: initiatives.length,
    kpis: entries(owners, kpi),
    values: entries(owners, /(?:^\s*(?:- )?|[{,]\s*)["']?kind["']?\s*:\s*["']?(?:baseline|target|result)\b/gm) + sum(results),
    departments: entries(list('departments.yaml'), /(?:^\s*(?:- )+|[{,]\s*)id\s*:/gm),
    changes: entries(owners, change),
    notes: entries(list('notes.yaml'), /^\s*(?:- )+id\s*:/gm),
  };
}

const change = new RegExp(String.raw`(?:^\s*(?:- )?|[{,]\s*)type\s*:\s*["']?(?:${Object.keys(changeType).join('|')})\b`, 'gm');

const kpi = /(?:^\s*(?:- )?|[{,]\s*)id\s*:\s*["']?kpi-/gm;

function entries(texts: readonly string[], sign: RegExp): number {
  return sum(texts.map((text) => text.match(sign)?.length ?? 0));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
