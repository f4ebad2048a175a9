import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/plan/readPlan.ts';
import { shownText } from '../../src/schema/characters.ts';
import { badIds } from '../fixtures/badIds.ts';
import { withAlteredBase, type AlteredFile } from '../fixtures/broken/breakContent.ts';

const problemsOf = (...alterations: readonly AlteredFile[]) =>
  withAlteredBase(alterations, async (folder) => {
    const { plan, problems } = await readPlan(folder);
    return { plan, problems: problems.map(({ code, file }) => `${code} ${file}`) };
  });

/** An id between quotation marks that no character of it ends or escapes. */
const quoted = (text: string) => (text.includes('"') || text.includes('\\') ? `'${text}'` : `"${text}"`);

/** Where ids are written, with what stands there in the base. */
const places = [
  ['a department', 'departments.yaml', 'id: commerce'],
  ['a policy', 'goals/goal-1.mdx', 'id: shopping-street'],
  ['a measure', 'goals/goal-1.mdx', 'id: opening-support'],
  ['a KPI', 'initiatives/start-shop.md', 'id: kpi-start-shop'],
  ['a note', 'notes.yaml', 'id: market-visitors'],
] as const;

describe('a bad id', () => {
  it('is one of at least 40, each another', () => {
    expect(new Set(badIds.map(([, text]) => text)).size).toBe(badIds.length);
    expect(badIds.length).toBeGreaterThanOrEqual(40);
  });

  it.each(badIds)('is refused as the id of a department: %s, %j', async (_, text) => {
    const { plan, problems } = await problemsOf({
      file: 'departments.yaml',
      alter: { replace: 'id: commerce', with: `id: ${quoted(text)}` },
    });
    expect(plan).toBeUndefined();
    const ofFile = problems.filter((each) => each.endsWith(' content/departments.yaml')).map((each) => each.split(' ')[0]);
    expect(['id-form', 'file-control', 'yaml-syntax', 'yaml-multi-line']).toContain(ofFile[0]);
  });

  // A name that a file system cannot hold, or that desktops hide, can never be the name of a file of content.
  const names = badIds.filter(([, text]) => text !== '' && !/^\.|[/\0]/.test(text) && text.length < 250);

  it.each(names)('is refused as the name of a file: %s, %j', async (_, text) => {
    const file = `initiatives/${text}.md`;
    const { plan, problems } = await problemsOf({ file: 'initiatives/start-shop.md', alter: { renameTo: file } });
    expect(plan).toBeUndefined();
    expect(problems).toContain(shownText(`${text.includes('\n') ? 'file-unexpected' : 'id-form'} content/${file}`));
  });

  it.each(places)('is refused as the id of %s', async (_, file, replace) => {
    const { plan, problems } = await problemsOf({ file, alter: { replace, with: replace.replace(/: .*/, ': ../../x') } });
    expect(plan).toBeUndefined();
    expect(problems).toContain(`id-form content/${file}`);
  });

  it.each([
    ['con.txt', 'form-wrong'],
    ['nul.', 'source-type'],
    ['a.', 'source-type'],
    ['../plan.yaml', 'form-wrong'],
    ['a/b.txt', 'form-wrong'],
    ['.txt', 'form-wrong'],
    ['-a.txt', 'form-wrong'],
    ['A.txt', 'form-wrong'],
    ['原資料.txt', 'form-wrong'],
  ])('is refused as the file of the source: %s', async (name, code) => {
    const { plan, problems } = await problemsOf({
      file: 'plan.yaml',
      alter: { replace: 'file: aoba-strategy.txt', with: `file: "${name}"` },
    });
    expect(plan).toBeUndefined();
    expect(problems).toContain(`${code} content/plan.yaml`);
  });
});
