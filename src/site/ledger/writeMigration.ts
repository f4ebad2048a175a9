import path from 'node:path';
import { editorSchemas, schemaLine } from '../../plan/editor/editorSchemas.ts';
import { migrateItem } from '../../plan/migrate/migrateItem.ts';
import { migratePlanYaml } from '../../plan/migrate/migratePlanYaml.ts';
import { ContentFolder } from '../../plan/read/contentFolder.ts';
import { isOldForm } from '../../plan/read/contentForm.ts';
import { splitFrontMatter } from '../../plan/read/readMarkdown.ts';
import { ContentError, formatProblems } from '../../plan/problem/problem.ts';
import { levelContent } from '../../schema/entity/level.ts';
import { parseYaml } from '../../plan/yaml/parseYaml.ts';
import { z } from 'zod';
import { writeIntoContent, type WrittenFolder } from './contentWriter.ts';

/** The folders whose files had a form of their own in the first form, with the level that they are of now. */
const formOneFolders = { goals: 'goal', initiatives: 'initiative' } as const;

/**
 * Rewrites a content folder of the first form into the second; returns how many files were written, 0 where it is of the
 * second form already.
 *
 * plan.yaml, which says the form, comes last: where the command is killed before, it does the same again when it is run
 * again, and what is of the second form already stays as it is.
 *
 * @throws {ContentError} where a file cannot be read; nothing is written then.
 */
export async function writeMigration(content: WrittenFolder): Promise<number> {
  const folder = new ContentFolder(path.resolve(content.folder), content.shownAs);
  const plan = folder.text('plan.yaml');
  if (plan === undefined) throw new ContentError(folder.problems);
  const { content: written, problems } = parseYaml(plan, folder.shown('plan.yaml'));
  // Of which form it is cannot be told before it can be read.
  folder.report(problems);
  if (folder.problems.length > 0) throw new ContentError(folder.problems);
  if (!isOldForm(written.data)) return 0;
  const migratedPlan = withSchema(migratePlanYaml(plan), 'plan', 0);
  const files = Object.entries(formOneFolders).flatMap(([name, level]) =>
    folder.list(name).flatMap((file) => {
      const relative = `${name}/${file}`;
      const text = /\.mdx?$/.test(file) ? folder.text(relative) : undefined;
      if (text === undefined) return [];
      const migrated = migratedFile(text, folder.shown(relative), level);
      return migrated === text ? [] : [{ relative, text: migrated }];
    }),
  );
  if (folder.problems.length > 0) throw new ContentError(folder.problems);
  const levels = levelsOf(migratedPlan, folder.shown('plan.yaml'));
  const schemas = editorSchemas(levels);
  await writeIntoContent(content, async (writer) => {
    for (const { relative, text } of files) await writer.writeFile(relative, text);
    await writer.ensureFolder(path.posix.dirname(schemas[0]?.file ?? '.schema/plan.json'));
    for (const { file, text } of schemas) await writer.writeFile(file, text);
    await writer.writeFile('plan.yaml', migratedPlan);
  });
  return files.length + 1;
}

function levelsOf(text: string, file: string) {
  const { content, problems } = parseYaml(text, file);
  const parsed = z.looseObject({ levels: z.array(levelContent).min(1).max(6) }).safeParse(content.data);
  if (!parsed.success) throw new Error(`The migrated plan.yaml cannot be read: ${formatProblems(problems)}`);
  return parsed.data.levels;
}

/** A Markdown file with its front matter in the second form; its prose stays byte for byte. */
function migratedFile(text: string, file: string, level: string): string {
  const { parts } = splitFrontMatter(text, file);
  if (!parts) return text;
  const head = '---\n';
  const rest = text.slice(head.length + parts.yaml.length);
  return `${head}${withSchema(migrateItem(`${parts.yaml}\n`), level, 1).replace(/\n$/, '')}${rest}`;
}

/** A YAML text that tells an editor its schema in its first line. */
function withSchema(text: string, name: string, depth: 0 | 1): string {
  const line = schemaLine(name, depth);
  return text.startsWith(line) ? text : `${line}\n${text}`;
}
