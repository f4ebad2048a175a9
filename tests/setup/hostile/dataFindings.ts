import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { siteFiles } from '../../../src/site/files/siteFiles.ts';
import type { FilledPlace } from './fillContent.ts';
import { formatStrings } from './formatStrings.ts';

/** What reading every file of a site back has found. */
export interface DataFindings {
  /** How often each format gave a payload back letter for letter. */
  readonly kept: ReadonlyMap<string, number>;
  /** Texts with the mark of a payload in which the payload is not whole, each with its file. */
  readonly broken: readonly string[];
  /** Places of content whose text stands in no file. */
  readonly lost: readonly FilledPlace[];
  /** Files that could not be read, each with why. */
  readonly unreadable: readonly string[];
  /** Files in which a secret stands. */
  readonly leaks: readonly string[];
  /** Cells of CSV that a spreadsheet would run: they begin with a sign of a formula and are no number. */
  readonly formulas: readonly string[];
  /** How many cells of CSV were looked at. */
  readonly cells: number;
}

/** Files in which texts are cut: excerpts and keys for search, pictures with lines of their own. */
const cutsTexts = /^(?:search|pagefind)\/|\.svg$/;

/** Files that say by a pattern what a cell may hold: the labels of a plan's own codes stand in it, their signs escaped. */
const isPattern = /-(?:metadata|schema)\.json$/;

/** Reads every file of a site back and looks for the texts that its content was filled with, and for a secret. */
export async function dataFindings(folder: string, filled: readonly FilledPlace[], secret: string): Promise<DataFindings> {
  const byMark = new Map(filled.map((each) => [each.mark, each]));
  const kept = new Map<string, number>();
  const broken: string[] = [];
  const unreadable: string[] = [];
  const leaks: string[] = [];
  const formulas: string[] = [];
  let cells = 0;
  const seen = new Set<string>();
  for (const file of await siteFiles(folder)) {
    const bytes = await readFile(path.join(folder, file));
    const strings = await formatStrings(file, bytes).catch((error: unknown) => {
      unreadable.push(`${file}: ${String(error)}`);
      return [];
    });
    if (bytes.includes(secret) || strings.some((each) => each.includes(secret))) leaks.push(file);
    const format = path.extname(file);
    if (format === '.csv') {
      cells += strings.length;
      formulas.push(...strings.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !isNumber(cell)).map((cell) => `${file}: ${cell}`));
    }
    const [whole, marked] = [new Set<string>(), new Map<string, string>()];
    for (const text of strings) {
      for (const [mark] of text.matchAll(/n\d{4}(?!\d)/g)) {
        const place = byMark.get(mark);
        if (!place) continue;
        seen.add(mark);
        marked.set(mark, text);
        if (!isWhole(isPattern.test(file) ? withoutEscapes(text) : text, place)) continue;
        whole.add(mark);
        kept.set(format, (kept.get(format) ?? 0) + 1);
      }
    }
    if (cutsTexts.test(file)) continue;
    for (const [mark, text] of marked)
      if (!whole.has(mark)) broken.push(`${file}: ${byMark.get(mark)?.text ?? ''} is ${JSON.stringify(text.slice(0, 300))}`);
  }
  return { kept, broken, lost: filled.filter(({ mark }) => !seen.has(mark)), unreadable, leaks, formulas, cells };
}

/** Whether a text has the payload before its mark; an address may have it in percent signs, and what is Markdown is read as such. */
function isWhole(text: string, { place, payload, mark, text: own }: FilledPlace): boolean {
  if (place.form === 'prose' && own === `${payload.text}${mark}`) return true;
  const folded = text.replace(/\s+/g, ' ');
  return [text, folded, decoded(text)].some((each) => each.includes(`${payload.text}${mark}`));
}

/** A pattern of given words as the words themselves; a text that is none stays as it is. */
function withoutEscapes(text: string): string {
  return text.split('|').every((word) => /^(?:[^\\^$.*+?()[\]{}|]|\\[\\^$.*+?()[\]{}|])*$/.test(word))
    ? text.replace(/\\(.)/g, '$1')
    : text;
}

/** A number with its unit, or the dashes that stand for what was not measured. */
function isNumber(cell: string): boolean {
  return /^[-+－＋]?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?\s?[\p{L}\p{No}\p{So}%％‰°・]{0,8}$/u.test(cell) || /^[-－]+$/.test(cell);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
