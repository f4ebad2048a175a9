import type { z } from 'zod';
import { departmentsContent } from '../schema/content/department.ts';
import { goalContent } from '../schema/content/goal.ts';
import { initiativeContent } from '../schema/content/initiative.ts';
import { notesContent } from '../schema/content/note.ts';
import { pageContent } from '../schema/content/page.ts';
import { planContent } from '../schema/content/plan.ts';
import { publishedContent } from '../schema/content/published.ts';
import { synonymsContent } from '../schema/content/synonyms.ts';
import { tombstonesContent } from '../schema/content/tombstone.ts';
import type { Content, Entry, IncompleteKind, ResultRow, SourceText } from './content.ts';
import { ContentFolder } from './contentFolder.ts';
import { problem, type Problem } from './problem.ts';
import { readEditions } from './readEditions.ts';
import { readMarkdown } from './readMarkdown.ts';
import { readResults } from './readResults.ts';
import { readYamlEntry } from './readYamlEntry.ts';

const knownEntries = new Set(['plan.yaml', 'departments.yaml', 'notes.yaml', 'synonyms.yaml', 'published.yaml', 'tombstones.yaml', 'goals', 'initiatives', 'pages', 'results', 'sources', 'editions']);

/** What was ever published. Only the command that writes it may do without it. */
const ledgerFile = 'published.yaml';

/** Pages that the site links to from everywhere. */
const requiredPages = ['about', 'method', 'accessibility', 'terms'];

/** Reads every file under a content folder and validates each on its own; linking comes after. */
export async function readContent(path: string, shownAs = 'content'): Promise<{ content: Content; problems: Problem[] }> {
  const folder = new ContentFolder(path, shownAs);
  await checkNames(folder);
  const plan = await readYaml(folder, 'plan.yaml', planContent, 'map');
  const departments = await readYaml(folder, 'departments.yaml', departmentsContent, 'list');
  const notes = await readYaml(folder, 'notes.yaml', notesContent, 'list');
  const synonyms = await readYaml(folder, 'synonyms.yaml', synonymsContent, 'list');
  const names = await folder.list('.');
  const published = names.includes(ledgerFile) ? await readYaml(folder, ledgerFile, publishedContent, 'map') : undefined;
  if (!names.includes(ledgerFile)) folder.problems.push(problem('ledger-missing', folder.start(ledgerFile), '何もない', { allowed: folder.shown(ledgerFile) }));
  const tombstones = names.includes('tombstones.yaml') ? await readYaml(folder, 'tombstones.yaml', tombstonesContent, 'list') : undefined;
  const goals = await readMarkdown(folder, 'goals', goalContent);
  const initiatives = await readMarkdown(folder, 'initiatives', initiativeContent);
  const pages = await readMarkdown(folder, 'pages', pageContent);
  if (goals.ids.size === 0) requireFile(folder, 'goals/goal-1.mdx', '基本目標のファイルが一つもない', '一つ以上の基本目標（goal-1.mdx のような名前のファイル）');
  if (initiatives.ids.size === 0) requireFile(folder, 'initiatives', '取組のファイルが一つもない', '一つ以上の取組（akiya-bank.md のような名前のファイル）');
  for (const page of requiredPages) if (!pages.ids.has(page)) requireFile(folder, `pages/${page}.mdx`, '何もない', `${folder.shown(`pages/${page}.mdx`)}（.md でもよい）`);
  const results = await readResultsFiles(folder);
  const editions = await readEditions(folder);
  const sourceText = plan && (await readSource(folder, plan.value.sources[0]));
  const missing: Record<IncompleteKind, boolean> = {
    plan: !plan,
    goals: goals.failed || goals.ids.size === 0,
    initiatives: initiatives.failed || initiatives.ids.size === 0,
    departments: !departments,
    notes: !notes,
    results: results.failed,
    source: !sourceText,
    published: !published,
    tombstones: names.includes('tombstones.yaml') && !tombstones,
  };
  return {
    content: {
      plan,
      departments,
      notes,
      synonyms,
      published,
      tombstones,
      goals: goals.entries,
      initiatives: initiatives.entries,
      pages: pages.entries,
      results: results.rows,
      sourceText,
      editions,
      prose: [...goals.prose, ...initiatives.prose, ...pages.prose],
      incomplete: new Set((Object.keys(missing) as IncompleteKind[]).filter((kind) => missing[kind])),
    },
    problems: folder.problems,
  };
}

async function checkNames(folder: ContentFolder): Promise<void> {
  for (const name of await folder.list('.')) {
    if (!knownEntries.has(name)) folder.problems.push(problem('file-unexpected', folder.start(name), name, { allowed: [...knownEntries].join('、') }));
  }
}

function requireFile(folder: ContentFolder, relative: string, found: string, allowed: string): void {
  folder.problems.push(problem('file-missing', folder.start(relative), found, { allowed }));
}

async function readYaml<Schema extends z.ZodType>(folder: ContentFolder, name: string, schema: Schema, form: 'map' | 'list'): Promise<Entry<z.output<Schema>> | undefined> {
  const text = await folder.text(name);
  if (text === undefined) return undefined;
  const { entry, problems } = readYamlEntry(name, { text, file: folder.shown(name) }, schema, form);
  folder.problems.push(...problems);
  return entry;
}

async function readResultsFiles(folder: ContentFolder): Promise<{ rows: ResultRow[]; failed: boolean }> {
  const rows: ResultRow[] = [];
  let failed = false;
  for (const file of await folder.list('results')) {
    const relative = `results/${file}`;
    const year = /^(\d{4})\.csv$/.exec(file)?.[1];
    if (!year) {
      folder.problems.push(problem('file-unexpected', folder.start(relative), file, { allowed: '2019.csv のような、西暦の年度のCSV' }));
      failed = true;
      continue;
    }
    const text = await folder.text(relative);
    const read = text === undefined ? undefined : readResults(text, folder.shown(relative), Number(year));
    folder.problems.push(...(read?.problems ?? []));
    rows.push(...(read?.rows ?? []));
    failed ||= read === undefined || read.problems.length > 0;
  }
  return { rows, failed };
}

async function readSource(folder: ContentFolder, document: { id: string; file: string }): Promise<SourceText | undefined> {
  const relative = `sources/${document.file}`;
  const checked = await folder.text(relative);
  if (checked === undefined) return undefined;
  return { document: document.id, file: document.file, text: await folder.exactText(relative), lines: checked.replace(/\n$/, '').split('\n') };
}
