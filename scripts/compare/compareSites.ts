import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { siteFiles } from '../../src/site/files/siteFiles.ts';
import type { ComparedFile, Comparison } from './comparedFile.ts';
import { compareCsv } from './compareCsv.ts';
import { compareJson } from './compareJson.ts';

/**
 * Compares every file of two built sites, the old one first: in their tables and data what was added is told from what differs.
 *
 * A file whose name bears the version of its content is the same file in both.
 */
export async function* compareSites(before: string, after: string): AsyncGenerator<ComparedFile> {
  const [old, now] = [await namedFiles(before), await namedFiles(after)];
  for (const name of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const [was, is] = [old.get(name), now.get(name)];
    if (was === undefined) yield { file: is ?? name, verdict: 'new' };
    else if (is === undefined) yield { file: was, verdict: 'gone' };
    else yield { file: is, ...compareBytes(is, await readFile(path.join(before, was)), await readFile(path.join(after, is))) };
  }
}

/** Compares two contents of a file; what is no table and no data is the same, or it differs. */
export function compareBytes(file: string, before: Buffer, after: Buffer): Comparison {
  if (before.equals(after)) return { verdict: 'same' };
  const texts = [before.toString('utf8'), after.toString('utf8')] as const;
  if (file.endsWith('.csv')) return compareCsv(...texts);
  if (file.endsWith('.json') || file.endsWith('.jsonld')) return compareJson(...texts);
  if (!/\.(?:html|txt|ttl|xml|css|js|svg)$/.test(file)) return { verdict: 'differs' };
  const [old, now] = [withoutVersions(texts[0]), withoutVersions(texts[1])];
  return old === now
    ? { verdict: 'same', detail: 'but for the versions of other files' }
    : { verdict: 'differs', detail: firstDifference(old, now) };
}

/** The files of a site by their names without versions. */
async function namedFiles(folder: string): Promise<Map<string, string>> {
  return new Map((await siteFiles(folder)).map((file) => [withoutVersions(file), file]));
}

/** A text in which the versions of scripts, stylesheets and the index of search are left open. */
function withoutVersions(text: string): string {
  return text
    .replace(/\.[0-9a-f]{8}(?=\.(?:css|js)\b)/g, '.*')
    .replace(/\b(pagefind|search)\/[0-9a-f]{16}(?=\/)/g, '$1/*')
    .replace(/(data-search-version=")[0-9a-f]{16}/g, '$1*');
}

/** How many characters are shown before and behind a difference. */
const around = 40;

/** The place at which two texts begin to differ, with what stands around it in both. */
function firstDifference(before: string, after: string): string {
  let place = 0;
  while (place < before.length && before[place] === after[place]) place += 1;
  const line = before.slice(0, place).split('\n').length;
  const from = Math.max(0, place - around);
  const cut = (text: string) => JSON.stringify(text.slice(from, place + around));
  return `line ${line}: ${cut(before)} is ${cut(after)}`;
}
