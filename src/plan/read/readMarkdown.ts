import { markdownToMdast, type MdastNode, mdxToMdast } from 'satteri';
import type { z } from 'zod';
import { id as idSchema } from '../../schema/text.ts';
import { checkProse } from './checkProse.ts';
import { type Place, problem, type Problem } from '../problem/problem.ts';
import { readYamlEntry } from './readYamlEntry.ts';
import { foundId } from '../yaml/validate.ts';
import type { Entry, Prose } from './content.ts';
import type { ContentFolder } from './contentFolder.ts';
import { fileAllowedText, fileFoundText } from '#words/problems/reading.ts';

/** The Markdown files of one folder, read as far as they could be. */
export interface MarkdownFiles<Value> {
  readonly entries: readonly Entry<Value>[];
  readonly prose: readonly Prose[];
  /** The ids of all files, those that could not be read among them. */
  readonly ids: ReadonlySet<string>;
  readonly failed: boolean;
}

/** Reads every Markdown file of a folder; a file's name is its id. */
export function readMarkdown<Schema extends z.ZodType>(
  folder: ContentFolder,
  name: string,
  schema: Schema,
): MarkdownFiles<z.output<Schema>> {
  const entries: Entry<z.output<Schema>>[] = [];
  const prose: Prose[] = [];
  const seen = new Map<string, string>();
  let failed = false;
  for (const file of folder.list(name)) {
    const relative = `${name}/${file}`;
    const match = /^(.+)\.(mdx?)$/.exec(file);
    if (!match) {
      folder.problems.push(problem('file-unexpected', folder.start(relative), file, { allowed: fileAllowedText.markdown }));
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

/** A Markdown file split into its front matter and its body without blank lines around it, with the line at which each begins. */
export interface FrontMatter {
  readonly yaml: string;
  readonly yamlFirstLine: number;
  readonly body: string;
  readonly bodyFirstLine: number;
}

/** Splits a Markdown file at its two `---` lines. */
export function splitFrontMatter(text: string, file: string): { parts: FrontMatter | undefined; problems: Problem[] } {
  const lines = text.split('\n');
  if (lines[0] !== '---') {
    return { parts: undefined, problems: [problem('front-matter-missing', { file, line: 1, column: 1 }, visibleEnd(lines[0] ?? ''))] };
  }
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (close < 0) {
    return {
      parts: undefined,
      problems: [problem('front-matter-unclosed', { file, line: lines.length, column: 1 }, fileFoundText.unclosedEnd)],
    };
  }
  const closing = lines[close] ?? '';
  if (closing !== '---') {
    return { parts: undefined, problems: [problem('front-matter-unclosed', { file, line: close + 1, column: 4 }, visibleEnd(closing))] };
  }
  const filled = lines.findIndex((line, index) => index > close && line.trim() !== '');
  const bodyStart = filled < 0 ? close + 1 : filled;
  return {
    parts: {
      yaml: lines.slice(1, close).join('\n'),
      yamlFirstLine: 2,
      body: lines.slice(bodyStart).join('\n').trimEnd(),
      bodyFirstLine: bodyStart + 1,
    },
    problems: [],
  };
}

/** A line as it is shown to a person, who cannot see the spaces behind it. */
function visibleEnd(line: string): string {
  if (line === '') return fileFoundText.emptyLine;
  return line.trimEnd() === line ? line : fileFoundText.spacesBehind(line);
}

/** The syntax tree of prose, by the parser that compiles it; throws where it cannot be read. */
export function proseTree({ format, body }: Pick<Prose, 'format' | 'body'>): MdastNode {
  return format === 'mdx' ? mdxToMdast(body) : markdownToMdast(body);
}

/**
 * All nodes in the order of the text with how deep in lists and quotations they stand, without recursion: a tree may be
 * as deep as its text is long.
 */
export function proseNodes(tree: MdastNode): { node: MdastNode; depth: number }[] {
  const nodes: { node: MdastNode; depth: number }[] = [];
  const waiting = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    nodes.push(next);
    const { node } = next;
    if (!('children' in node)) continue;
    const depth = next.depth + (node.type === 'list' || node.type === 'blockquote' ? 1 : 0);
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child) waiting.push({ node: child, depth });
    }
  }
  return nodes;
}
