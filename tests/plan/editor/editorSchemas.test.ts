import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectFolder } from '../../../scripts/settings.ts';
import { editorSchemas, schemaLine } from '../../../src/plan/editor/editorSchemas.ts';
import { newContentFiles } from '../../../src/plan/editor/newContent.ts';
import { ContentFolder } from '../../../src/plan/read/contentFolder.ts';
import { readContent } from '../../../src/plan/read/readContent.ts';
import { splitFrontMatter } from '../../../src/plan/read/readMarkdown.ts';

const folders = [
  'content',
  ...['minamo', 'kirigano', 'chidori', 'hanamizawa'].map((name) => path.join('tests', 'fixtures', name, 'content')),
];

/** What an editor would say of a file: the first fault by the schema of its name. */
function faultOf(schemas: ReadonlyMap<string, object>, name: string, data: unknown): string | undefined {
  const ajv = new Ajv({ strict: false, allErrors: false });
  const validate = ajv.compile(schemas.get(name) ?? { not: {} });
  return validate(data) ? undefined : `${name}: ${ajv.errorsText(validate.errors)}`;
}

describe.each(folders)('the schemas for editors of %s', (name) => {
  const folder = path.join(projectFolder, name);
  const { content } = readContent(folder);
  const schemas = new Map(
    editorSchemas(content.levels).map(({ file, text }) => [path.posix.basename(file, '.json'), JSON.parse(text) as object]),
  );
  const files = new ContentFolder(folder, name);

  it('have nothing against plan.yaml and the front matter of any file', () => {
    const faults = content.levels.flatMap((level) =>
      files.list(level.plural).map((file) => {
        const { parts } = splitFrontMatter(files.text(`${level.plural}/${file}`) ?? '', file);
        return faultOf(schemas, level.key, parse(parts?.yaml ?? ''));
      }),
    );
    expect(faults.length).toBeGreaterThan(3);
    expect([faultOf(schemas, 'plan', parse(files.text('plan.yaml') ?? '')), ...faults].filter((fault) => fault !== undefined)).toEqual([]);
  });

  it('find a key that is misspelt, and a code that nobody knows', () => {
    const [level] = content.levels;
    expect(faultOf(schemas, level?.key ?? '', { titel: '題' })).toBeDefined();
    expect(faultOf(schemas, level?.key ?? '', { title: '題', kpis: [{ id: 'kpi-a', label: '数', direction: 'upwards' }] })).toBeDefined();
  });
});

it('are written to the content folder as they are now', () => {
  const folder = path.join(projectFolder, 'content');
  const files = new ContentFolder(folder, 'content');
  const stale = editorSchemas(readContent(folder).content.levels).filter(({ file, text }) => files.text(file) !== text);
  expect(stale.map(({ file }) => file)).toEqual([]);
});

describe('a new content folder', () => {
  const files = newContentFiles('2026-11-22');

  it('has what every plan needs, each file with the schema by which an editor completes it', () => {
    expect(files.map(({ file }) => file).filter((file) => !file.startsWith('.schema/'))).toEqual([
      'plan.yaml',
      'pillars/pillar-1.md',
      'projects/project-1.md',
      'pages/about.mdx',
      'pages/method.mdx',
      'pages/accessibility.mdx',
      'pages/terms.mdx',
      'published.yaml',
    ]);
    expect(files[0]?.text.startsWith(`${schemaLine('plan', 0)}\n`)).toBe(true);
    expect(files[1]?.text.split('\n')[1]).toBe('# yaml-language-server: $schema=../.schema/pillar.json');
    const written = new Set(files.map(({ file }) => file));
    for (const schema of ['plan', 'pillar', 'project']) expect(written.has(`.schema/${schema}.json`)).toBe(true);
  });

  it('names nothing of any municipality', () => {
    expect(files.filter(({ text }) => /浅口|水面|岡山/u.test(text))).toEqual([]);
  });
});
