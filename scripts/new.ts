import { existsSync } from 'node:fs';
import path from 'node:path';
import { editorSchemas } from '../src/plan/editor/editorSchemas.ts';
import { levelsWithFiles, sampleItem } from '../src/plan/editor/sampleFiles.ts';
import { kpiKinds } from '../src/plan/link/kpiKinds.ts';
import { readContent } from '../src/plan/read/readContent.ts';
import { ContentError } from '../src/plan/problem/problem.ts';
import { id as idSchema } from '../src/schema/text.ts';
import { writeIntoContent } from '../src/site/ledger/contentWriter.ts';
import { reportText } from '#words/commands/report.ts';
import { guardCommand } from './command.ts';
import { commandOptions } from './commandOptions.ts';
import { Refusal } from './refusal.ts';
import { contentFolder, shownPath } from './settings.ts';
import { writeAlone } from './writeAlone.ts';

guardCommand();
const { values, positionals } = commandOptions({ content: { type: 'string' } }, ['level', 'id']);
const content = path.resolve(values.content ?? contentFolder());
const [levelName = '', id = ''] = positionals;
process.exitCode = await writeAlone(content, write);

/** Writes a commented sample of an item, where none stands yet, and brings the editor's schemas up to date. */
async function write(): Promise<number> {
  const shownAs = shownPath(content);
  const { content: read, problems } = readContent(content, shownAs);
  if (read.levels.length === 0) throw new ContentError(problems);
  const levels = levelsWithFiles(read.levels);
  const level = levels.find(({ key }) => key === levelName);
  if (!level)
    throw new Refusal('new-level', shownAs, [levelName], { allowed: levels.map(({ key, name }) => `${key}（${name}）`).join('、') });
  if (!idSchema.safeParse(id).success || id.startsWith('kpi-')) throw new Refusal('new-id', shownAs, [id]);
  const file = `${level.plural}/${id}.md`;
  const taken = [file, `${level.plural}/${id}.mdx`].find((each) => existsSync(path.join(content, each)));
  if (taken !== undefined) throw new Refusal('new-taken', `${shownAs}/${taken}`, [taken]);
  const kinds = read.plan ? kpiKinds(read.plan.value) : [];
  await writeIntoContent({ folder: content, shownAs }, async (writer) => {
    const schemas = editorSchemas(read.levels);
    await writer.ensureFolder(level.plural);
    await writer.ensureFolder(path.posix.dirname(schemas[0]?.file ?? '.schema/plan.json'));
    for (const schema of schemas) await writer.writeFile(schema.file, schema.text);
    await writer.writeFile(file, sampleItem(read.levels, level, kinds));
  });
  process.stdout.write(`${reportText.sampleWritten(`${shownAs}/${file}`)}\n`);
  return 0;
}
