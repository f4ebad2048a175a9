import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isCompatible } from '../../../scripts/compare/comparedFile.ts';
import { compareCsv } from '../../../scripts/compare/compareCsv.ts';
import { compareJson } from '../../../scripts/compare/compareJson.ts';
import { compareSites } from '../../../scripts/compare/compareSites.ts';
import { runScript } from '../../setup/runScript.ts';
import { temporaryFolder } from '../../setup/temporaryFolder.ts';

const csv = (...rows: readonly string[]) => `\uFEFF${rows.map((row) => `${row}\r\n`).join('')}`;

describe(compareCsv, () => {
  const before = csv('ID,名称', 'a,"一, 二"', 'b,三');

  it.each<[string, string, string, string | undefined]>([
    ['the same cells', csv('ID,名称', 'a,"一, 二"', 'b,三'), 'same', undefined],
    ['a column more, which stands last', csv('ID,名称,備考', 'a,"一, 二",x', 'b,三,'), 'columns added', '+ 備考'],
    ['a row more, wherever it stands', csv('ID,名称', 'a,"一, 二"', 'c,四', 'b,三'), 'rows added', '+ 1 rows'],
    ['both', csv('ID,名称,備考', 'a,"一, 二",', 'b,三,', 'c,四,'), 'columns and rows added', '+ 備考; + 1 rows'],
    ['a column in front of an old one', csv('ID,番号,名称', 'a,1,"一, 二"', 'b,2,三'), 'differs', 'column 2 was 名称, is 番号'],
    ['a column that is gone', csv('ID', 'a', 'b'), 'differs', 'column 2 was 名称, is not there'],
    ['another cell', csv('ID,名称', 'a,"一, 二"', 'b,四'), 'differs', 'line 3, 名称: "三" is "四"'],
    ['rows in another order', csv('ID,名称', 'b,三', 'a,"一, 二"'), 'differs', 'line 3, ID: "b" is "a"'],
    ['a row that is gone', csv('ID,名称', 'a,"一, 二"'), 'differs', 'line 3, ID: "b" is ""'],
  ])('finds %s', (_, after, verdict, detail) => {
    expect(compareCsv(before, after)).toEqual({ verdict, ...(detail !== undefined && { detail }) });
  });
});

describe(compareJson, () => {
  const before = {
    plan: { title: '計画' },
    goals: [
      { id: 'a', source: { line: 1 } },
      { id: 'b', source: null },
    ],
  };
  const compared = (after: unknown) => compareJson(JSON.stringify(before), JSON.stringify(after));

  it.each<[string, unknown, string, string | undefined]>([
    ['the same in another writing', { goals: before.goals, plan: before.plan }, 'same', undefined],
    [
      'keys more, however deep',
      {
        plan: { ...before.plan, kind: '総合戦略' },
        goals: [
          { id: 'a', source: { line: 1, page: null } },
          { id: 'b', source: null },
        ],
        items: [],
      },
      'columns added',
      '+ kind, page, items',
    ],
    [
      'an entry more between old ones',
      { ...before, goals: [before.goals[0], { id: 'c', source: null }, before.goals[1]] },
      'rows added',
      '+ 1 rows',
    ],
    ['a key that is gone', { plan: {}, goals: before.goals }, 'differs', '/plan/title is not there'],
    ['another value', { ...before, plan: { title: '案' } }, 'differs', '/plan/title: "計画" is "案"'],
    ['an entry that is gone', { ...before, goals: before.goals.slice(0, 1) }, 'differs', '/goals/1 is not there'],
    ['entries in another order', { ...before, goals: before.goals.toReversed() }, 'differs', '/goals/1/id: "b" is "a"'],
    ['a list that is no list any more', { ...before, goals: {} }, 'differs', undefined],
    ['a text that is a number', { ...before, plan: { title: 1 } }, 'differs', '/plan/title: "計画" is 1'],
  ])('finds %s', (_, after, verdict, detail) => {
    expect(compared(after)).toMatchObject({ verdict, ...(detail !== undefined && { detail }) });
  });
});

function siteOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

describe(compareSites, () => {
  const before = { 'index.html': '<p>a\n', 'data/a.csv': csv('ID', 'a'), 'data/a.json': '[{"id":"a"}]', 'old.txt': '' };
  const after = { 'index.html': '<p>b\n', 'data/a.csv': csv('ID,x', 'a,1'), 'data/a.json': '[{"id":"a"},{"id":"b"}]', 'new.txt': '' };

  it('tells what became of every file', async () => {
    const compared = await Array.fromAsync(compareSites(siteOf(before), siteOf(after)));
    expect(compared.map(({ file, verdict }) => `${file} ${verdict}`)).toEqual([
      'data/a.csv columns added',
      'data/a.json rows added',
      'index.html differs',
      'new.txt new',
      'old.txt gone',
    ]);
    expect(compared[2]?.detail).toBe('line 1: "<p>a\\n" is "<p>b\\n"');
    expect(compared.map(isCompatible)).toEqual([true, true, false, true, false]);
  });

  it('takes a page, a script and an index whose versions alone are others for the same', async () => {
    const page = (version: string) => `<link href="../assets/site.${version}.css"><ol data-search-version="${version}${version}"></ol>`;
    const files = (version: string) => ({
      'search/index.html': page(version),
      [`assets/site.${version}.css`]: 'p{}',
      [`search/${version}${version}/pages.js`]: '1',
    });
    const compared = await Array.fromAsync(compareSites(siteOf(files('0123abcd')), siteOf(files('4567cdef'))));
    expect(compared).toEqual([
      { file: 'assets/site.4567cdef.css', verdict: 'same' },
      { file: 'search/4567cdef4567cdef/pages.js', verdict: 'same' },
      { file: 'search/index.html', verdict: 'same', detail: 'but for the versions of other files' },
    ]);
  });

  it('is a command that ends with 1 only where something differs or is gone', () => {
    const [old, other] = [siteOf(before), siteOf({ ...before, 'new.txt': '' })];
    const compare = (...folders: readonly string[]) => runScript('scripts/compare.ts', folders);
    const same = compare(old, other);
    expect(same.status).toBe(0);
    expect(same.stdout).toMatch(/^new +new\.txt$/m);
    expect(same.stdout).toMatch(/^same: 4, new: 1$/m);
    expect(compare(old, siteOf(after)).status).toBe(1);
    const lost = compare(old, path.join(old, 'nowhere'));
    expect(lost.status).toBe(1);
    expect(lost.stderr).toMatch(/というフォルダーがありません/);
    expect(compare(old).status).toBe(1);
  });
});
