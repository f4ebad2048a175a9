import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { departmentsContent } from '../schema/content/department.ts';
import { goalContent } from '../schema/content/goal.ts';
import { initiativeContent } from '../schema/content/initiative.ts';
import { notesContent } from '../schema/content/note.ts';
import { pageContent } from '../schema/content/page.ts';
import { planContent } from '../schema/content/plan.ts';
import { synonymsContent } from '../schema/content/synonyms.ts';
import { id as idSchema } from '../schema/text.ts';
import type { Content, Entry, Prose, ResultRow, SourceText } from './content.ts';
import { decodeText, maximumFileBytes } from './decodeText.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { parseYaml } from './parseYaml.ts';
import { problem, type Problem } from './problem.ts';
import { readResults } from './readResults.ts';
import { validate } from './validate.ts';

const knownEntries = new Set(['plan.yaml', 'departments.yaml', 'notes.yaml', 'synonyms.yaml', 'goals', 'initiatives', 'pages', 'results', 'sources', 'editions']);

/** Reads every file under a content folder and validates each on its own; linking comes after. */
export async function readContent(folder: string, shownAs = 'content'): Promise<{ content: Content; problems: Problem[] }> {
  const reader = new Reader(folder, shownAs);
  await reader.checkNames();
  const plan = await reader.yaml('plan.yaml', planContent, '「項目名: 値」の組');
  const departments = await reader.yaml('departments.yaml', departmentsContent, '「- 」で始まる一覧');
  const notes = await reader.yaml('notes.yaml', notesContent, '「- 」で始まる一覧');
  const synonyms = await reader.yaml('synonyms.yaml', synonymsContent, '「- 」で始まる一覧');
  const goals = await reader.markdown('goals', goalContent);
  const initiatives = await reader.markdown('initiatives', initiativeContent);
  const pages = await reader.markdown('pages', pageContent);
  const results = await reader.results();
  const sourceText = plan ? await reader.source(plan.value.sources[0]) : undefined;
  const incomplete = new Set<'plan' | 'goals' | 'initiatives' | 'departments' | 'source'>();
  if (!plan) incomplete.add('plan');
  if (goals.failed) incomplete.add('goals');
  if (initiatives.failed) incomplete.add('initiatives');
  if (!departments) incomplete.add('departments');
  if (!sourceText) incomplete.add('source');
  return {
    content: {
      plan,
      departments,
      notes,
      synonyms,
      goals: goals.entries,
      initiatives: initiatives.entries,
      pages: pages.entries,
      results,
      sourceText,
      prose: [...goals.prose, ...initiatives.prose, ...pages.prose],
      incomplete,
    },
    problems: reader.problems,
  };
}

interface MarkdownFiles<Value> {
  readonly entries: Entry<Value>[];
  readonly prose: Prose[];
  readonly failed: boolean;
}

class Reader {
  readonly problems: Problem[] = [];
  readonly folder: string;
  readonly shownAs: string;

  constructor(folder: string, shownAs: string) {
    this.folder = folder;
    this.shownAs = shownAs;
  }

  async checkNames(): Promise<void> {
    for (const name of await this.list('.')) {
      if (!knownEntries.has(name)) {
        this.problems.push(problem('file-unexpected', this.start(name), name, { allowed: [...knownEntries].join('、') }));
      }
    }
  }

  async yaml<Schema extends z.ZodType>(name: string, schema: Schema, form: string): Promise<Entry<z.output<Schema>> | undefined> {
    const text = await this.text(name);
    if (text === undefined) return undefined;
    const { content, problems } = parseYaml(text, this.shown(name));
    this.problems.push(...problems);
    if (problems.length > 0) return undefined;
    if (typeof content.data !== 'object' || content.data === null) {
      this.problems.push(problem('yaml-root', content.placeOfValue([]), rootText(content.data), { allowed: form }));
      return undefined;
    }
    const checked = validate(schema, content);
    this.problems.push(...checked.problems);
    return checked.value === undefined ? undefined : { id: name, value: checked.value, located: content };
  }

  async markdown<Schema extends z.ZodType>(name: string, schema: Schema): Promise<MarkdownFiles<z.output<Schema>>> {
    const entries: Entry<z.output<Schema>>[] = [];
    const prose: Prose[] = [];
    let failed = false;
    const seen = new Map<string, string>();
    for (const file of await this.list(name)) {
      const relative = `${name}/${file}`;
      const match = /^(.+)\.(mdx?)$/.exec(file);
      if (!match) {
        this.problems.push(problem('file-unexpected', this.start(relative), file, { allowed: 'akiya-bank.md のような、IDに .md か .mdx を付けた名前' }));
        continue;
      }
      const [, id = '', extension] = match;
      if (!idSchema.safeParse(id).success) {
        this.problems.push(problem('id-form', this.start(relative), id));
        failed = true;
      }
      const folded = id.normalize('NFKC').toLowerCase();
      const other = seen.get(folded);
      if (other !== undefined) this.problems.push(problem('id-duplicate', this.start(relative), id, { other }));
      seen.set(folded, this.shown(relative));
      const entry = await this.frontMatter(relative, id, schema);
      if (!entry) {
        failed = true;
        continue;
      }
      entries.push(entry.entry);
      prose.push({ collection: name as Prose['collection'], id, file: this.shown(relative), format: extension === 'mdx' ? 'mdx' : 'md', body: entry.body });
    }
    return { entries, prose, failed };
  }

  async frontMatter<Schema extends z.ZodType>(
    relative: string,
    id: string,
    schema: Schema,
  ): Promise<{ entry: Entry<z.output<Schema>>; body: string } | undefined> {
    const text = await this.text(relative);
    if (text === undefined) return undefined;
    const split = splitFrontMatter(text, this.shown(relative));
    this.problems.push(...split.problems);
    if (!split.parts) return undefined;
    const { content, problems } = parseYaml(split.parts.yaml, this.shown(relative), split.parts.yamlFirstLine);
    this.problems.push(...problems);
    if (problems.length > 0) return undefined;
    if (typeof content.data !== 'object' || content.data === null || Array.isArray(content.data)) {
      this.problems.push(problem('yaml-root', content.placeOfValue([]), rootText(content.data), { allowed: '「項目名: 値」の組' }));
      return undefined;
    }
    const checked = validate(schema, content);
    this.problems.push(...checked.problems);
    return checked.value === undefined ? undefined : { entry: { id, value: checked.value, located: content }, body: split.parts.body };
  }

  async results(): Promise<ResultRow[]> {
    const rows: ResultRow[] = [];
    for (const file of await this.list('results')) {
      const relative = `results/${file}`;
      const year = /^(\d{4})\.csv$/.exec(file)?.[1];
      if (!year) {
        this.problems.push(problem('file-unexpected', this.start(relative), file, { allowed: '2019.csv のような、西暦の年度のCSV' }));
        continue;
      }
      const text = await this.text(relative);
      if (text === undefined) continue;
      const read = readResults(text, this.shown(relative), Number(year));
      this.problems.push(...read.problems);
      rows.push(...read.rows);
    }
    return rows;
  }

  async source(document: { id: string; file: string }): Promise<SourceText | undefined> {
    const relative = `sources/${document.file}`;
    const checked = await this.text(relative);
    if (checked === undefined) return undefined;
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readFile(path.join(this.folder, relative)));
    return { document: document.id, file: document.file, text, lines: checked.replace(/\n$/, '').split('\n') };
  }

  /** The names in a folder, without the hidden and lock files that desktops leave behind. */
  private async list(name: string): Promise<string[]> {
    const names = await readdir(path.join(this.folder, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      if (error.code !== 'ENOTDIR') throw error;
      this.problems.push(problem('file-unexpected', this.start(name), name, { allowed: `${name} という名前のフォルダー` }));
      return [];
    });
    return names.filter((each) => !each.startsWith('.') && !each.startsWith('~$') && each !== 'Thumbs.db').sort();
  }

  private async text(relative: string): Promise<string | undefined> {
    const file = path.join(this.folder, relative);
    const information = await stat(file).catch(() => undefined);
    if (!information?.isFile()) {
      this.problems.push(problem('file-missing', this.start(relative), '何もない', { allowed: this.shown(relative) }));
      return undefined;
    }
    if (information.size > maximumFileBytes) {
      this.problems.push(problem('file-too-large', this.start(relative), `${information.size}バイト`, { allowed: `${maximumFileBytes}バイトまで` }));
      return undefined;
    }
    const { text, problems } = decodeText(await readFile(file), this.shown(relative));
    this.problems.push(...problems);
    return problems.length === 0 ? text : undefined;
  }

  private shown(relative: string): string {
    return `${this.shownAs}/${relative}`;
  }

  private start(relative: string): { file: string; line: number; column: number } {
    return { file: this.shown(relative), line: 1, column: 1 };
  }
}

function rootText(data: unknown): string {
  if (data === undefined || data === null) return '項目が一つもない';
  return Array.isArray(data) ? '「- 」で始まる一覧' : String(data);
}
