import { type z } from 'zod';
import { departmentsContent } from '../../schema/entity/department.ts';
import type { LevelContent } from '../../schema/entity/level.ts';
import { notesContent } from '../../schema/entity/note.ts';
import { pageContent } from '../../schema/entity/page.ts';
import { publishedContent } from '../../schema/entity/published.ts';
import { revisionsContent } from '../../schema/entity/revision.ts';
import { synonymsContent } from '../../schema/entity/synonyms.ts';
import { tombstonesContent } from '../../schema/entity/tombstone.ts';
import type { Content, Entry, IncompleteKind, ItemEntry, Prose } from './content.ts';
import { fileBudget } from '../budgets.ts';
import { overBudget } from './overBudget.ts';
import { ContentFolder } from './contentFolder.ts';
import type { ContentRecord } from './contentRecord.ts';
import { hasPages, itemFileSchema } from './itemSchema.ts';

import { problem, type Problem } from '../problem/problem.ts';
import { readEditions } from './readEditions.ts';
import { publishedValuesFile, readPublishedValues } from './readPublishedValues.ts';
import { readPlanYaml } from './readPlanYaml.ts';
import { readMarkdown } from './readMarkdown.ts';
import { readResultsFiles, readSource } from './readSources.ts';
import { readYamlEntry } from './readYamlEntry.ts';
import { fileAllowedText, fileFoundText, missingHintText } from '#words/problems/reading.ts';
import { tellingText } from '#words/problems/telling.ts';

/** What may stand in a content folder whatever its levels are. */
const commonEntries = [
  'plan.yaml',
  'departments.yaml',
  'revisions.yaml',
  'notes.yaml',
  'synonyms.yaml',
  'published.yaml',
  publishedValuesFile,
  'tombstones.yaml',
  'pages',
  'results',
  'sources',
  'editions',
] as const;

/** What was ever published. Only the command that writes it may do without it. */
const ledgerFile = 'published.yaml';

/** Pages that the site links to from everywhere. */
const requiredPages = ['about', 'method', 'accessibility', 'terms'];

/** Every kind of thing is incomplete where nothing was read. */
const nothingRead: Content = {
  plan: undefined,
  departments: undefined,
  notes: undefined,
  revisions: undefined,
  synonyms: undefined,
  published: undefined,
  publishedValues: undefined,
  tombstones: undefined,
  sourceTexts: [],
  levels: [],
  items: [],
  pages: [],
  results: [],
  editions: [],
  passedOver: [],
  prose: [],
  incomplete: new Set<IncompleteKind>([
    'plan',
    'kpis',
    'items',
    'departments',
    'notes',
    'revisions',
    'results',
    'source',
    'published',
    'tombstones',
  ]),
};

/**
 * Reads every file under a content folder and validates each on its own; linking comes after. Nothing is read where the
 * folder holds too much.
 */
export function readContent(path: string, shownAs = 'content'): { content: Content; problems: readonly Problem[]; record: ContentRecord } {
  const folder = new ContentFolder(path, shownAs);
  const over = overBudget(folder);
  if (over) return { content: nothingRead, problems: [over], record: folder.record };
  const { entry: plan, levels, mayHaveKpis, isOld } = readPlanYaml(folder);
  if (isOld) return { content: nothingRead, problems: folder.problems, record: folder.record };
  checkNames(folder, levels);
  const names = folder.list('.');
  const optional = <Schema extends z.ZodType>(name: string, schema: Schema, form: 'map' | 'list') =>
    names.includes(name) ? readYaml(folder, name, schema, form) : undefined;
  const departments = optional('departments.yaml', departmentsContent, 'list');
  const notes = optional('notes.yaml', notesContent, 'list');
  const revisions = optional('revisions.yaml', revisionsContent, 'list');
  const synonyms = optional('synonyms.yaml', synonymsContent, 'list');
  const published = optional(ledgerFile, publishedContent, 'map');
  if (!names.includes(ledgerFile))
    folder.problems.push(problem('ledger-missing', folder.start(ledgerFile), tellingText.nothing, { allowed: folder.shown(ledgerFile) }));
  const publishedValues = names.includes(publishedValuesFile) ? readValues(folder) : undefined;
  const tombstones = optional('tombstones.yaml', tombstonesContent, 'list');
  const items = readItems(folder, levels);
  const pages = readMarkdown(folder, 'pages', pageContent);
  for (const page of requiredPages)
    if (!pages.ids.has(page) && !folder.isLinked('pages'))
      requireFile(folder, `pages/${page}.mdx`, tellingText.nothing, fileAllowedText.page(folder.shown(`pages/${page}.mdx`)));
  const results = readResultsFiles(folder);
  const editions = readEditions(folder);
  for (const name of folder.list('sources')) folder.isLinked(`sources/${name}`);
  const declared = plan?.value.sources ?? [];
  const verbatim = declared.filter(({ kind }) => kind === 'verbatim');
  const sourceTexts = verbatim.flatMap((document) => readSource(folder, document) ?? []);
  const missing: Record<IncompleteKind, boolean> = {
    plan: !plan,
    kpis: !plan && mayHaveKpis,
    items: items.failed || levels.length === 0,
    departments: names.includes('departments.yaml') && !departments,
    notes: names.includes('notes.yaml') && !notes,
    revisions: names.includes('revisions.yaml') && !revisions,
    results: results.failed,
    source: !plan || sourceTexts.length < verbatim.length,
    published: !published,
    tombstones: names.includes('tombstones.yaml') && !tombstones,
  };
  return {
    content: {
      plan,
      departments,
      notes,
      revisions,
      synonyms,
      published,
      publishedValues,
      tombstones,
      levels,
      items: items.entries,
      pages: pages.entries,
      results: results.rows,
      sourceTexts,
      editions,
      passedOver: folder.passedOver,
      prose: [...items.prose, ...pages.prose],
      incomplete: new Set((Object.keys(missing) as IncompleteKind[]).filter((kind) => missing[kind])),
    },
    problems: folder.problems,
    record: folder.record,
  };
}

interface ReadItems {
  readonly entries: readonly ItemEntry[];
  readonly prose: readonly Prose[];
  readonly failed: boolean;
}

/** Reads the files of all levels that have pages. A plan has at least one item of its first level. */
function readItems(folder: ContentFolder, levels: readonly LevelContent[]): ReadItems {
  const entries: ItemEntry[] = [];
  const prose: Prose[] = [];
  let failed = false;
  for (const level of levels) {
    if (!hasPages(levels, level)) continue;
    const { plural, name } = level;
    const files = readMarkdown(folder, plural, itemFileSchema(levels, level));
    entries.push(...files.entries.map((entry) => ({ ...entry, level })));
    prose.push(...files.prose);
    failed ||= files.failed || folder.isLinked(plural);
    if (level !== levels[0] || files.ids.size > 0 || folder.isLinked(plural)) continue;
    requireFile(
      folder,
      plural,
      fileFoundText.noItem(name),
      fileAllowedText.items(folder.shown(plural), name),
      missingHintText.item(level.key),
    );
    failed = true;
  }
  return { entries, prose, failed };
}

function checkNames(folder: ContentFolder, levels: readonly LevelContent[]): void {
  const known: readonly string[] = [...commonEntries, ...levels.filter((level) => hasPages(levels, level)).map(({ plural }) => plural)];
  // Which folders belong to a plan cannot be told where its levels cannot.
  if (levels.length === 0) return;
  for (const name of folder.list('.'))
    if (!known.includes(name))
      folder.problems.push(
        problem('file-unexpected', folder.start(name), name, {
          allowed: tellingText.list(known),
          hint: name.includes('.') ? '' : missingHintText.level,
        }),
      );
}

function requireFile(folder: ContentFolder, relative: string, found: string, allowed: string, hint = ''): void {
  folder.problems.push(problem('file-missing', folder.start(relative), found, { allowed, hint }));
}

function readValues(folder: ContentFolder): Content['publishedValues'] {
  const text = folder.text(publishedValuesFile);
  if (text === undefined) return undefined;
  const { values, problems } = readPublishedValues(text, folder.shown(publishedValuesFile));
  folder.report(problems);
  return problems.length === 0 ? values : undefined;
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
