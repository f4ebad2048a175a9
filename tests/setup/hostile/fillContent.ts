import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ContentFiles } from '../../../scripts/fuzz/contentFiles.ts';
import type { Problem } from '../../../src/plan/problem/problem.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { ProblemCode } from '#words/problems.ts';
import { readPlan } from '../../../src/plan/readPlan.ts';
import { harmless, type Payload } from './payloads.ts';
import { placedFile, type PlacedFile, type TextPlace } from './textPlaces.ts';

/** What was refused: a way of writing a payload into a place. */
export interface Refusal {
  readonly place: TextPlace;
  readonly payload: Payload;
  readonly code: string;
  /** Which of the ways of writing it was: 0 for the payload itself. */
  readonly way: number;
  /** Whether the problem names this very place, not only one that depends on it. */
  readonly exact: boolean;
}

/** A place with the payload that it has got. */
export interface FilledPlace {
  readonly place: TextPlace;
  readonly payload: Payload;
  /** The whole text: the payload in its form, with a mark of its own. */
  readonly text: string;
  /** The mark that tells this place's text from every other: `n0017`. */
  readonly mark: string;
}

/** Content in which whatever may hold a payload holds one. */
export interface FilledContent {
  readonly plan: Plan;
  readonly filled: readonly FilledPlace[];
  readonly refused: readonly Refusal[];
  /** Writes the content, or its twin with harmless texts of equal length, into a folder. */
  readonly write: (folder: string, twin?: boolean) => Promise<void>;
}

type Form = (payload: string, mark: string) => string;

const escaped = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');

/** The ways in which a payload is tried in a place, one after the other; then the place keeps its own text. */
const formsOf: Readonly<Record<TextPlace['form'], readonly Form[]>> = {
  yaml: [
    (payload, mark) => `${payload}${mark}`,
    (payload, mark) => `https://evil.example/${payload}${mark}`,
    (payload, mark) => `${payload}${mark}@evil.example`,
  ],
  cell: [(payload, mark) => `${payload}${mark}`],
  prose: [
    (payload, mark) => `${payload}${mark}`,
    (payload, mark) => `- **${escaped(payload)}${mark}** [${escaped(payload)}](https://www.city.example/) \`\` ${payload} \`\``,
    (payload, mark) => `${escaped(payload)}${mark}`,
  ],
  line: [(payload, mark) => `${payload}${mark}`],
};

function writtenIn({ form, written }: TextPlace, text: string): string {
  if (form === 'yaml') return `'${text.replaceAll("'", "''")}'`;
  if (form === 'cell') return `"${text.replaceAll('"', '""')}"`;
  return form === 'line' ? `${written}\t${text}` : text;
}

interface Attempt {
  readonly place: TextPlace;
  readonly payload: Payload;
  readonly mark: string;
  /** How many forms were refused. */
  stage: number;
}

function textOf({ place, payload, mark, stage }: Attempt, twin: boolean): string | undefined {
  return formsOf[place.form][stage]?.(twin ? harmless(payload.text) : payload.text, mark);
}

/**
 * Fills every place of content with a payload, reads it, and takes back what is refused, until the content is sound.
 *
 * Which payload a place gets goes by its number and `rotation`, so that as many rotations as payloads bring every pair
 * of a place and a payload. What must stand in the source is written into the line that it is to stand in.
 */
export async function fillContent(
  files: ContentFiles,
  payloads: readonly Payload[],
  rotation: number,
  folder: string,
): Promise<FilledContent> {
  const documents = new Map<string, PlacedFile>(
    [...files].filter(([name]) => !name.startsWith('editions/')).map(([name, bytes]) => [name, placedFile(name, bytes.toString('utf8'))]),
  );
  const attempts = new Map<TextPlace, Attempt>();
  const alike = new Map<string, number>();
  for (const place of [...documents.values()].flat()) {
    if (typeof place === 'string') continue;
    const key = `${place.file} ${place.parent} ${place.written}`;
    const number = alike.get(key) ?? attempts.size;
    alike.set(key, number);
    const payload = payloads[(number + rotation) % payloads.length];
    if (payload) attempts.set(place, { place, payload, mark: `n${String(number).padStart(4, '0')}`, stage: 0 });
  }
  const added = new Map<number, Set<string>>();
  const refused: Refusal[] = [];
  const write = async (to: string, twin = false) => {
    const rendered = [...documents].map(([name, parts]) => [name, render(parts, attempts, added, twin).text] as const);
    for (const [name, content] of [...rendered, ...[...files].filter(([name]) => name.startsWith('editions/'))]) {
      await mkdir(path.dirname(path.join(to, name)), { recursive: true });
      await writeFile(path.join(to, name), content);
    }
  };
  for (let turn = 0; turn < 600; turn += 1) {
    await write(folder);
    const { plan, problems } = await readPlan(folder, { shownAs: '' });
    if (plan) {
      const filled = [...attempts.values()].flatMap((attempt) => {
        const text = textOf(attempt, false);
        return text === undefined ? [] : [{ place: attempt.place, payload: attempt.payload, mark: attempt.mark, text }];
      });
      return { plan, filled, refused, write };
    }
    takeBack(problems, documents, attempts, added, refused);
  }
  throw new Error(
    `The content does not become sound: ${JSON.stringify((await readPlan(folder, { shownAs: '' })).problems.slice(0, 3).map(({ code, file, line, column, found }) => `${code} ${file}:${line}:${column} ${found}`))}`,
  );
}

/** The fields that another field must agree with, where it is the other one that a problem names. */
const agreeing: Readonly<Partial<Record<ProblemCode, RegExp>>> = {
  // What was published by mistake had whatever unit it had.
  'unit-differs': /(?<!correctedFrom)\.unit$/,
  'value-raw-differs': /\.(?:text|raw)$/,
  'result-choice': /: (?:text|status|value)$/,
};

/** Takes back one form of each place that a problem names; where none is named, of the places that stand nearest. */
function takeBack(
  problems: readonly Problem[],
  documents: ReadonlyMap<string, PlacedFile>,
  attempts: ReadonlyMap<TextPlace, Attempt>,
  added: Map<number, Set<string>>,
  refused: Refusal[],
): void {
  const named: { attempt: Attempt; code: string }[] = [];
  const unnamed: Problem[] = [];
  let quoted = false;
  for (const problem of problems) {
    const line = problem.code === 'source-text-absent' ? Number(/\d+/.exec(problem.allowed)?.[0]) : undefined;
    if (line !== undefined && !(added.get(line)?.has(problem.found) ?? false)) {
      added.set(line, (added.get(line) ?? new Set()).add(problem.found));
      quoted = true;
      continue;
    }
    const attempt = near(problem, documents, attempts, added).find(({ exact }) => exact)?.attempt;
    if (attempt) named.push({ attempt, code: problem.code });
    else unnamed.push(problem);
  }
  for (const { attempt, code } of new Map(named.map((each) => [each.attempt, each])).values()) {
    refused.push({ place: attempt.place, payload: attempt.payload, code, way: attempt.stage, exact: true });
    // What no file may hold stays refused, however it is written.
    attempt.stage = code === 'file-control' ? formsOf[attempt.place.form].length : attempt.stage + 1;
  }
  if (named.length > 0 || quoted) return;
  // What one problem takes back may be all that another of the same file asks for.
  for (const problem of new Map(unnamed.map((each) => [each.file, each])).values()) {
    const around = near(problem, documents, attempts, added);
    const nearest = around.find(({ attempt }) => agreeing[problem.code]?.test(attempt.place.field)) ?? around[0];
    if (!nearest) throw new Error(`Nothing near ${problem.file}:${problem.line}:${problem.column} ${problem.code} ${problem.found}`);
    refused.push({
      place: nearest.attempt.place,
      payload: nearest.attempt.payload,
      code: problem.code,
      way: nearest.attempt.stage,
      exact: false,
    });
    nearest.attempt.stage = formsOf[nearest.attempt.place.form].length;
  }
}

/** The filled places of the problem's file, the nearest first. */
function near(
  { file, line, column }: Problem,
  documents: ReadonlyMap<string, PlacedFile>,
  attempts: ReadonlyMap<TextPlace, Attempt>,
  added: ReadonlyMap<number, ReadonlySet<string>>,
): { attempt: Attempt; exact: boolean }[] {
  const parts = documents.get(file.replace(/^\//, '')) ?? [];
  return render(parts, attempts, added, false)
    .places.map((at) => ({
      attempt: at.attempt,
      exact: at.line === line && at.from <= column && column <= at.to,
      distance: Math.abs(at.line - line) * 1000 + Math.abs(at.from - column),
    }))
    .sort((a, b) => a.distance - b.distance);
}

interface Rendered {
  readonly text: string;
  /** Where the filled places stand; for cells a column is a cell, as problems count them. */
  readonly places: readonly { readonly attempt: Attempt; readonly line: number; readonly from: number; readonly to: number }[];
}

function render(
  parts: PlacedFile,
  attempts: ReadonlyMap<TextPlace, Attempt>,
  added: ReadonlyMap<number, ReadonlySet<string>>,
  twin: boolean,
): Rendered {
  const places: { attempt: Attempt; line: number; from: number; to: number }[] = [];
  let text = '';
  let [line, column, cell] = [1, 1, 1];
  for (const part of parts) {
    const attempt = typeof part === 'string' ? undefined : attempts.get(part);
    const own = attempt && textOf(attempt, twin);
    let written = typeof part === 'string' ? part : own === undefined ? part.written : writtenIn(part, own);
    if (typeof part !== 'string' && part.form === 'line')
      written = [written, ...[...(added.get(line) ?? [])].map((each) => (twin ? harmless(each) : each))].join('\t');
    if (attempt && own !== undefined)
      places.push({
        attempt,
        line,
        ...(attempt.place.form === 'cell' ? { from: cell, to: cell } : { from: column, to: column + written.length }),
      });
    text += written;
    const lines = written.split('\n');
    line += lines.length - 1;
    column = (lines.length > 1 ? 1 : column) + (lines.at(-1)?.length ?? 0);
    cell = lines.length > 1 ? 1 : cell + (written === ',' ? 1 : 0);
  }
  return { text, places };
}
