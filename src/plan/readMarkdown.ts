import type { z } from 'zod';
import { id as idSchema } from '../schema/text.ts';
import { checkProse } from './checks/checkProse.ts';
import type { Entry, Prose } from './content.ts';
import type { ContentFolder } from './contentFolder.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { problem, type Place } from './problem.ts';
import { readYamlEntry } from './readYamlEntry.ts';
import { foundId } from './validate.ts';

/** The Markdown files of one folder, read as far as they could be. */
export interface MarkdownFiles<Value> {
  readonly entries: readonly Entry<Value>[];
  readonly prose: readonly Prose[];
  /** The ids of all files, those that could not be read among them. */
  readonly ids: ReadonlySet<string>;
  readonly failed: boolean;
}

/** Reads every Markdown file of a folder; a file's name is its id. */
export function readMarkdown<Schema extends z.ZodType>(folder: ContentFolder, name: Prose['collection'], schema: Schema): MarkdownFiles<z.output<Schema>> {
  const entries: Entry<z.output<Schema>>[] = [];
  const prose: Prose[] = [];
  const seen = new Map<string, string>();
  let failed = false;
  for (const file of folder.list(name)) {
    const relative = `${name}/${file}`;
    const match = /^(.+)\.(mdx?)$/.exec(file);
    if (!match) {
      folder.problems.push(problem('file-unexpected', folder.start(relative), file, { allowed: 'akiya-bank.md のような、IDに .md か .mdx を付けた名前' }));
      continue;
    }
    const [, id = '', extension] = match;
    const format = extension === 'mdx' ? 'mdx' : 'md';
    if (!idSchema.safeParse(id).success) {
      folder.problems.push(problem('id-form', folder.start(relative), foundId(id)));
      failed = true;
    }
    const folded = id.normalize('NFKC').toLowerCase();
    const other = seen.get(folded);
    if (other !== undefined) folder.problems.push(problem('id-duplicate', folder.start(relative), id, { other }));
    seen.set(folded, folder.shown(relative));
    const read = readFile(folder, relative, { id, format }, schema);
    if (!read) {
      failed = true;
      continue;
    }
    entries.push(read.entry);
    prose.push({ collection: name, id, file: relative, format, body: read.body, place: read.place });
  }
  return { entries, prose, ids: new Set(seen.keys()), failed };
}

function readFile<Schema extends z.ZodType>(
  folder: ContentFolder,
  relative: string,
  { id, format }: Pick<Prose, 'id' | 'format'>,
  schema: Schema,
): { entry: Entry<z.output<Schema>>; body: string; place: Place } | undefined {
  const text = folder.text(relative);
  if (text === undefined) return undefined;
  const file = folder.shown(relative);
  const { parts, problems } = splitFrontMatter(text, file);
  folder.report(problems);
  if (!parts) return undefined;
  folder.report(checkProse({ file, format, body: parts.body, firstLine: parts.bodyFirstLine }));
  const read = readYamlEntry(id, { text: parts.yaml, file, firstLine: parts.yamlFirstLine }, schema, 'map');
  folder.report(read.problems);
  return read.entry && { entry: read.entry, body: parts.body, place: { file, line: parts.bodyFirstLine, column: 1 } };
}
