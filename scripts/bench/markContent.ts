import { createHash } from 'node:crypto';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plan } from '../../src/plan/plan.ts';
import { planIndex } from '../../src/plan/planIndex.ts';
import { resultColumns } from '../../src/schema/entity/results/result.ts';

/** Adds something to a content folder, with a word in it that must appear in the site and nowhere once it is gone. */
type Marker = (folder: string, plan: Plan, word: string) => Promise<void>;

const add = (folder: string, file: string, text: string) => appendFile(path.join(folder, file), text);

/** One for each kind of source; a goal needs a measure, a measure an initiative, and an initiative a department, so these come together. */
const markers = {
  tree: async (folder, plan, word) => {
    const number = Math.max(...planIndex(plan).tops.map(({ number }) => number ?? 0)) + 1;
    const line = await addLine(
      folder,
      plan,
      ['goal', 'policy', 'measure', 'initiative', 'department'].map((thing) => `${word}${thing}`).join('\t'),
    );
    await add(
      folder,
      `goals/goal-${number}.mdx`,
      `---\nnumber: ${number}\ntitle: ${word}goal\nshortTitle: ${word}short\nline: ${line}\npolicies:\n  - id: ${word}-policy\n    label: ${word}policy\n    title: ${word}policy\n    line: ${line}\n    measures:\n      - id: ${word}-measure\n        label: ${word}measure\n        title: ${word}measure\n        line: ${line}\n---\n\n${word}prose\n`,
    );
    await add(
      folder,
      `initiatives/${word}.md`,
      `---\ntitle: ${word}initiative\nparent: ${word}-measure\noverview: ${word}initiative\ndepartments: [${word}]\nline: ${line}\n---\n\n${word}more\n`,
    );
    await add(folder, 'departments.yaml', `- id: ${word}\n  name: ${word}department\n`);
  },
  source: async (folder, plan, word) => {
    await addLine(folder, plan, `${word}line`);
  },
  page: (folder, _, word) =>
    add(folder, `pages/${word}.md`, `---\ntitle: ${word}page\ndescription: ${word}description\n---\n\n${word}text\n`),
  results: async (folder, plan, word) => {
    const year = (plan.information.firstFiscalYear ?? 2018) + 1;
    const kpi = plan.kpis.find(
      ({ unit, values }) => unit !== null && values.every(({ kind, fiscalYear }) => kind !== 'result' || fiscalYear !== year),
    );
    if (!kpi) throw new Error(`Every KPI has a result of ${year}`);
    const row = { kpi_id: kpi.id, value: '1', note: `${word}result` };
    await add(
      folder,
      `results/${year}.csv`,
      `${resultColumns.map((column) => (column in row ? row[column as keyof typeof row] : '')).join(',')}\n`,
    );
  },
  note: (folder, _, word) =>
    add(
      folder,
      'notes.yaml',
      `- id: ${word}\n  kind: omission\n  about: [{ type: line, id: L1 }]\n  title: ${word}note\n  text: ${word}text\n`,
    ),
  synonym: (folder, _, word) => add(folder, 'synonyms.yaml', `- [${word}one, ${word}two]\n`),
  edition: async (folder, plan, word) => {
    const name = `${plan.information.cityCode}_goals.csv`;
    const edition = path.join(folder, 'editions', '2001-01-01');
    const text = `${word}edition\n`;
    await mkdir(edition, { recursive: true });
    await writeFile(path.join(edition, name), text);
    await writeFile(path.join(edition, 'SHA256SUMS'), `${createHash('sha256').update(text).digest('hex')}  ${name}\n`);
  },
} as const satisfies Record<string, Marker>;

/** A kind of source. */
export type MarkedKind = keyof typeof markers;

/** The kinds of sources that can be marked. */
export const markedKinds = Object.keys(markers) as readonly MarkedKind[];

/** Marks some kinds of sources of a content folder, each by the word and its kind: `zqwordnote`; returns these words. */
export async function markContent(folder: string, plan: Plan, word: string, kinds: readonly MarkedKind[] = markedKinds): Promise<string[]> {
  let text = plan;
  for (const kind of kinds) {
    await markers[kind](folder, text, `${word}${kind}`);
    if (kind === 'tree' || kind === 'source')
      text = { ...text, sourceTexts: text.sourceTexts.map((source) => ({ ...source, lines: [...source.lines, ''] })) };
  }
  return kinds.map((kind) => `${word}${kind}`);
}

/** Adds a line to the transcription; returns its number. */
async function addLine(folder: string, { sourceTexts }: Plan, line: string): Promise<number> {
  const [sourceText] = sourceTexts;
  if (!sourceText) throw new Error('A plan without a transcription has no lines');
  await add(folder, `sources/${sourceText.file}`, `${sourceText.text.endsWith('\n') ? '' : '\n'}${line}\n`);
  return sourceText.lines.length + 1;
}
