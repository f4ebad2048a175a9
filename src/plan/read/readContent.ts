import type { z } from 'zod';
import { departmentsContent } from '../../schema/entity/department.ts';
import { goalContent } from '../../schema/entity/goal.ts';
import { initiativeContent } from '../../schema/entity/initiative.ts';
import { notesContent } from '../../schema/entity/note.ts';
import { pageContent } from '../../schema/entity/page.ts';
import { declaredGaiji, planContent, type PlanContent } from '../../schema/entity/plan.ts';
import { publishedContent } from '../../schema/entity/published.ts';
import { synonymsContent } from '../../schema/entity/synonyms.ts';
import { tombstonesContent } from '../../schema/entity/tombstone.ts';
import type { Content, Entry, IncompleteKind, ResultRow, SourceText } from './content.ts';
import { fileBudget } from '../budgets.ts';
import { overBudget } from './overBudget.ts';
import { ContentFolder } from './contentFolder.ts';
import type { ContentRecord } from './contentRecord.ts';
import { hasMoreLines } from './decodeText.ts';
import { looksLikeMarkup } from './frozenForm.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { readEditions } from './readEditions.ts';
import { readMarkdown } from './readMarkdown.ts';
import { readResults } from './readResults.ts';
import { readYamlEntry } from './readYamlEntry.ts';
import { fileAllowedText, fileFoundText } from '#words/problems/reading.ts';
import { sizeText } from '#words/problems/sizes.ts';
import { tellingText } from '#words/problems/telling.ts';

const knownEntries = new Set([
  'plan.yaml',
  'departments.yaml',
  'notes.yaml',
  'synonyms.yaml',
  'published.yaml',
  'tombstones.yaml',
  'goals',
  'initiatives',
  'pages',
  'results',
  'sources',
  'editions',
]);

/** What was ever published. Only the command that writes it may do without it. */
const ledgerFile = 'published.yaml';

/** Pages that the site links to from everywhere. */
const requiredPages = ['about', 'method', 'accessibility', 'terms'];

/** Every kind of thing is incomplete where nothing was read. */
const nothingRead: Content = {
  plan: undefined,
  departments: undefined,
  notes: undefined,
  synonyms: undefined,
  published: undefined,
  tombstones: undefined,
  sourceText: undefined,
  goals: [],
  initiatives: [],
  pages: [],
  results: [],
  editions: [],
  passedOver: [],
  prose: [],
  incomplete: new Set<IncompleteKind>([
    'plan',
    'goals',
    'initiatives',
    'departments',
    'notes',
    'results',
    'source',
    'published',
    'tombstones',
  ]),
};

/** Reads every file under a content folder and validates each on its own; linking comes after. Nothing is read where the folder holds too much. */
export function readContent(path: string, shownAs = 'content'): { content: Content; problems: readonly Problem[]; record: ContentRecord } {
  const folder = new ContentFolder(path, shownAs);
  const over = overBudget(folder);
  if (over) return { content: nothingRead, problems: [over], record: folder.record };
  checkNames(folder);
  const plan = readYaml(folder, 'plan.yaml', planContent, 'map');
  const departments = readYaml(folder, 'departments.yaml', departmentsContent, 'list');
  const notes = readYaml(folder, 'notes.yaml', notesContent, 'list');
  const synonyms = readYaml(folder, 'synonyms.yaml', synonymsContent, 'list');
  const names = folder.list('.');
  const published = names.includes(ledgerFile) ? readYaml(folder, ledgerFile, publishedContent, 'map') : undefined;
  if (!names.includes(ledgerFile))
    folder.problems.push(problem('ledger-missing', folder.start(ledgerFile), tellingText.nothing, { allowed: folder.shown(ledgerFile) }));
  const tombstones = names.includes('tombstones.yaml') ? readYaml(folder, 'tombstones.yaml', tombstonesContent, 'list') : undefined;
  const goals = readMarkdown(folder, 'goals', goalContent);
  const initiatives = readMarkdown(folder, 'initiatives', initiativeContent);
  const pages = readMarkdown(folder, 'pages', pageContent);
  if (goals.ids.size === 0 && !folder.isLinked('goals'))
    requireFile(folder, 'goals/goal-1.mdx', fileFoundText.noGoal, fileAllowedText.goals);
  if (initiatives.ids.size === 0 && !folder.isLinked('initiatives'))
    requireFile(folder, 'initiatives', fileFoundText.noInitiative, fileAllowedText.initiatives);
  for (const page of requiredPages)
    if (!pages.ids.has(page) && !folder.isLinked('pages'))
      requireFile(folder, `pages/${page}.mdx`, tellingText.nothing, fileAllowedText.page(folder.shown(`pages/${page}.mdx`)));
  const results = readResultsFiles(folder);
  const editions = readEditions(folder);
  for (const name of folder.list('sources')) folder.isLinked(`sources/${name}`);
  const sourceText = plan && readSource(folder, plan.value.sources[0]);
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
      passedOver: folder.passedOver,
      prose: [...goals.prose, ...initiatives.prose, ...pages.prose],
      incomplete: new Set((Object.keys(missing) as IncompleteKind[]).filter((kind) => missing[kind])),
    },
    problems: folder.problems,
    record: folder.record,
  };
}

function checkNames(folder: ContentFolder): void {
  for (const name of folder.list('.')) {
    if (!knownEntries.has(name))
      folder.problems.push(problem('file-unexpected', folder.start(name), name, { allowed: tellingText.list([...knownEntries]) }));
  }
}

function requireFile(folder: ContentFolder, relative: string, found: string, allowed: string): void {
  folder.problems.push(problem('file-missing', folder.start(relative), found, { allowed }));
}

function readYaml<Schema extends z.ZodType>(
  folder: ContentFolder,
  name: string,
  schema: Schema,
  form: 'map' | 'list',
): Entry<z.output<Schema>> | undefined {
  const text = folder.text(name);
  if (text === undefined) return undefined;
  const { entry, problems } = readYamlEntry(
    name,
    { text, file: folder.shown(name), maximumMarks: name === ledgerFile ? fileBudget.ledgerMarks : undefined },
    schema,
    form,
  );
  folder.report(problems);
  return entry;
}

function readResultsFiles(folder: ContentFolder): { rows: ResultRow[]; failed: boolean } {
  const rows: ResultRow[] = [];
  let failed = false;
  for (const file of folder.list('results')) {
    const relative = `results/${file}`;
    const year = /^(\d{4})\.csv$/.exec(file)?.[1];
    if (!year) {
      folder.problems.push(problem('file-unexpected', folder.start(relative), file, { allowed: fileAllowedText.results }));
      failed = true;
      continue;
    }
    const text = folder.text(relative);
    const read = text === undefined ? undefined : readResults(text, folder.shown(relative), Number(year));
    folder.report(read?.problems ?? []);
    for (const row of read?.rows ?? []) rows.push(row);
    failed ||= read === undefined || read.problems.length > 0;
  }
  return { rows, failed };
}

function readSource(folder: ContentFolder, document: PlanContent['sources'][0]): SourceText | undefined {
  const relative = `sources/${document.file}`;
  const read = folder.texts(relative, declaredGaiji(document.gaiji));
  if (!read) return undefined;
  const { text: checked, exact } = read;
  if (looksLikeMarkup(checked)) {
    folder.problems.push(problem('file-markup', folder.start(relative), checked));
    return undefined;
  }
  if (hasMoreLines(checked, fileBudget.sourceLines)) {
    folder.problems.push(
      problem('list-length', folder.start(relative), sizeText.moreLines(fileBudget.sourceLines), {
        allowed: sizeText.maximumLines(fileBudget.sourceLines),
      }),
    );
    return undefined;
  }
  return { document: document.id, file: document.file, text: exact, lines: checked.replace(/\n$/, '').split('\n') };
}
