import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../scripts/settings.ts';
import { itemContent } from '../../src/schema/entity/item.ts';
import { kpiContent } from '../../src/schema/entity/kpi.ts';
import { valueContent } from '../../src/schema/entity/kpiValue.ts';
import { planContent } from '../../src/schema/entity/plan.ts';
import { runScript, type ScriptRun } from '../setup/runScript.ts';
import { temporaryFolder } from '../setup/temporaryFolder.ts';

/** Every file under a folder with its bytes, by its place from the folder. */
function filesOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(names.sort().map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(folder, name), 'utf8')]));
}

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

function newFolder(): string {
  const folder = path.join(temporaryFolder(), 'town');
  expect(runScript('scripts/init.ts', [folder])).toMatchObject({ status: 0, stderr: '' });
  return folder;
}

const check = (folder: string) => runScript('scripts/check.ts', ['--content', folder]);
const writeNew = (folder: string, ...words: readonly string[]) => runScript('scripts/new.ts', [...words, '--content', folder]);
const codesOf = ({ stderr }: ScriptRun) => [...stderr.matchAll(/ {2}\[([a-z-]+)\]$/gm)].map(([, code]) => code);

/** A sample as an officer uses it who wants all of it: the first `# ` of every line that is no explanation is gone. */
function uncommented(text: string): string {
  return text
    .split('\n')
    .map((line) => (/^# [a-z -]/.test(line) && !line.includes('$schema=') ? line.slice(2) : line))
    .join('\n');
}

describe('npm run init', () => {
  it('writes a new folder, of which check says nothing but what is to be filled in', () => {
    const folder = path.join(temporaryFolder(), 'town');
    const { status, stdout, stderr } = runScript('scripts/init.ts', [folder]);
    const files = filesOf(folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`${Object.keys(files).length}ファイル`);
    const checked = check(folder);
    expect(checked).toMatchObject({ status: 1, stdout: '' });
    const written =
      Object.values(files)
        .join('')
        .match(/^[^#\n]*＜[^＜＞]+を書く＞/gmu) ?? [];
    expect(codesOf(checked)).toEqual([...written, 'the municipal code'].map(() => 'placeholder-left'));
    expect(filesOf(folder)).toEqual(files);
  });

  it('tells an officer a command that runs in every shell', () => {
    const folder = path.join(temporaryFolder(), 'town');
    const { stdout } = runScript('scripts/init.ts', [folder]);
    expect(stdout).toMatch(/npm run check -- --content \S+town で/);
  });

  it.each([
    ['a folder that is not empty', 'town', { 'town/memo.txt': 'x', 'town/pages/about.mdx': 'y' }],
    ['a file', 'town.txt', { 'town.txt': 'x' }],
  ])('refuses %s and leaves it untouched', (_, name, files) => {
    const parent = temporaryFolder();
    writeFiles(parent, files);
    const run = runScript('scripts/init.ts', [path.join(parent, name)]);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(codesOf(run)).toEqual(['init-folder']);
    expect(filesOf(parent)).toEqual(files);
  });

  it('wants to know where', () => {
    const run = runScript('scripts/init.ts');
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(codesOf(run)).toEqual(['init-folder-missing']);
  });
});

describe('npm run new', () => {
  it('writes a sample, of which check says nothing but what is to be filled in, even where all of it is used', () => {
    const folder = newFolder();
    const file = path.join(folder, 'projects', 'kaki.md');
    expect(writeNew(folder, 'project', 'kaki')).toMatchObject({ status: 0, stderr: '' });
    const sample = readFileSync(file, 'utf8');
    expect(sample).toContain('parent: ＜親のIDを書く＞\n');
    const before = codesOf(check(folder));
    writeFileSync(file, uncommented(sample));
    const after = codesOf(check(folder));
    expect(new Set([...before, ...after])).toEqual(new Set(['placeholder-left']));
    expect(after.length).toBeGreaterThan(before.length + 5);
  });

  it('shows where an item without a page stands: in the one above it', () => {
    const folder = newFolder();
    const plan = path.join(folder, 'plan.yaml');
    const below = ['policy, plural: policies, name: 施策', 'area, plural: areas, name: 分野'].map((level) => `  - { key: ${level} }\n`);
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('  - { key: project', `${below.join('')}  - { key: project`));
    expect(writeNew(folder, 'pillar', 'work')).toMatchObject({ status: 0, stderr: '' });
    const file = path.join(folder, 'pillars', 'work.md');
    const used = uncommented(readFileSync(file, 'utf8'));
    expect(used).toMatch(/\npolicies:\n {2}- id: [^]*\n {4}areas:\n {6}- id: /);
    writeFileSync(file, used);
    expect(new Set(codesOf(check(folder)))).toEqual(new Set(['placeholder-left']));
  });

  it.each([
    ['an id that is taken', ['project', 'project-1'], 'new-taken'],
    ['a level that the plan has not', ['measure', 'kaki'], 'new-level'],
    ['no level', [], 'new-level'],
    ['an id in Japanese', ['project', '柿'], 'new-id'],
    ['an id with capitals', ['project', 'Kaki'], 'new-id'],
    ['an id of a KPI', ['project', 'kpi-kaki'], 'new-id'],
    ['a path', ['project', '../kaki'], 'new-id'],
    ['no id', ['project'], 'new-id'],
  ])('refuses %s and writes nothing', (_, words, code) => {
    const folder = newFolder();
    const files = filesOf(folder);
    const run = writeNew(folder, ...words);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(codesOf(run)).toEqual([code]);
    expect(filesOf(folder)).toEqual(files);
  });

  it('names the levels that have files where the level has none', () => {
    expect(writeNew(newFolder(), '柱', 'kaki').stderr).toContain('pillar（柱）、project（事業）');
  });
});

/** The sample files of README.md, by the name that stands before each. */
function readmeFiles(): Readonly<Record<string, string>> {
  const blocks = chapterOf('### 見本').matchAll(/`([a-z./-]+)`(?:（.*）)?：\n\n```yaml\n([^]*?)```\n/g);
  return Object.fromEntries([...blocks].map(([, file = '', text = '']) => [file, text]));
}

function chapterOf(heading: string): string {
  const readme = readFileSync(path.join(projectFolder, 'README.md'), 'utf8');
  const [, after = ''] = readme.split(`\n${heading}\n`);
  return after.split(/\n#{2,3} /)[0] ?? '';
}

/** The pages that a sample needs, as init writes them, filled in. */
function filledPages(): Readonly<Record<string, string>> {
  const pages = Object.entries(filesOf(newFolder())).filter(([name]) => name.startsWith('pages/'));
  return Object.fromEntries(pages.map(([name, text]) => [name, text.replace(/＜[^＜＞]+を書く＞/gu, 'まだ書いていません。')]));
}

describe('README.md', () => {
  it('has sample files that make a sound content folder', () => {
    const files = readmeFiles();
    expect(Object.keys(files)).toEqual(['plan.yaml', 'pillars/work.md', 'projects/kaki.md', 'departments.yaml', 'published.yaml']);
    const folder = temporaryFolder();
    writeFiles(folder, { ...files, ...filledPages() });
    const { status, stdout, stderr } = check(folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^問題はありません。柱1、事業1、KPI1、値2、担当課1。\n/);
  });

  it('has a sample of levels without pages that is sound too', () => {
    const [levels = '', goal = ''] = [...chapterOf('### ページのない階層').matchAll(/```yaml\n([^]*?)```\n/g)].map(([, text = '']) => text);
    const plan = readmeFiles()['plan.yaml'] ?? '';
    const folder = temporaryFolder();
    writeFiles(folder, {
      'plan.yaml': plan.replace(/levels:\n(?: {2}- .*\n)+/, levels),
      'goals/health.md': goal,
      'measures/screening.md': '---\nnumber: 1\ntitle: 受診率を上げる\nparent: adults\n---\n',
      'published.yaml': readmeFiles()['published.yaml'] ?? '',
      ...filledPages(),
    });
    const { status, stdout, stderr } = check(folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^問題はありません。基本目標1、基本施策1、分野1、施策1、KPI0、値0。\n/);
  });

  it.each([
    ['plan.yaml', '### plan.yaml の項目', planContent],
    ['an item', '### 項目のファイルの項目', itemContent],
    ['a KPI', '### 指標と値の項目', kpiContent],
    ['a value', '### 指標と値の項目', valueContent],
  ])('names every key of %s', (_, heading, { shape }) => {
    const named = new Set([...chapterOf(heading).matchAll(/`([A-Za-z0-9]+)[`:]/g)].map(([, key]) => key));
    expect(Object.keys(shape).filter((key) => !named.has(key))).toEqual([]);
  });
});

/** A line that has every text of the plan below. */
const source = 'みなと町の総合計画 雇用 就業 情報発信 情報提供 創業支援 起業支援 店を開く人を助ける。 商工課 創業者数 15人 39人 従業者数\n';

/** A plan as the first form had it, in which every text stands in its source. */
const formOne = {
  'plan.yaml': `# 計画
city:
  # 町
  name: みなと町
  prefecture: 海県
  code: "992011"
  areaCode: "99201"
title: みなと町の総合計画
fiscalYears:
  first: 2018
  last: 2024
baselineYear: 2018
targetYear: 2024
edition:
  date: "2026-11-22"
licence:
  id: CC-BY-4.0
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/
publisher:
  name: みなと町
contact:
  name: みなと町企画課
site:
  address: https://minato.example
  base: /
official: false
sources:
  - id: plan
    file: plan.txt
    title: 計画の書き起こし
`,
  'sources/plan.txt': source,
  'goals/goal-1.mdx': `---
number: 1
title: 雇用
line: 1
targets:
  # 数値目標
  - id: kpi-goal-1
    label: 従業者数
    aggregation: not-stated
    unit: 人
    direction: increase
    values:
      - kind: target
        fiscalYear: R6
        value: 39
        raw: "39人"
policies:
  - id: work
    title: 就業
    measures:
      - id: workplaces
        title: 情報発信
        formerTitle: 情報提供
        changes:
          - type: renamed
            basis: replaced-text
            certainty: inferred
            note: 名称の欄に2つの名称があります。
---

目標の説明。
`,
  'initiatives/start-up.md': `---
# 取組
title: 創業支援
measure: workplaces
overview: 店を開く人を助ける。
# 担当
department: commerce
line: 1
kpis:
  - id: kpi-start-up
    label: 創業者数
    aggregation: annual
    unit: 人
    direction: increase
    values:
      # 現状値
      - kind: baseline
        fiscalYear: H30
        value: 15
        raw: "15人"
      - kind: target
        fiscalYear: R6
        value: 39
        raw: "39人"
---
`,
  'departments.yaml': '- id: commerce\n  name: 商工課\n',
  'published.yaml': 'addresses: []\nplaces: []\npage: []\nkpi: []\ndepartment: []\nnote: []\n',
} as const;

const migrate = (folder: string) => runScript('scripts/migrate.ts', ['--content', folder]);
const commentsOf = (text: string) => [...text.matchAll(/(?:^|\s)# (.+)$/gm)].map(([, words]) => words);

describe('npm run migrate', () => {
  it('says of a folder of the second form that it is one, and changes nothing', () => {
    const folder = temporaryFolder();
    writeFiles(folder, { ...readmeFiles(), ...filledPages() });
    const files = filesOf(folder);
    const { status, stdout, stderr } = migrate(folder);
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: '内容はもう今の形式（form: 2）です。何も書きかえていません。\n',
      stderr: '',
    });
    expect(filesOf(folder)).toEqual(files);
  });

  it('says what is wrong with a plan.yaml that cannot be read, and not of which form it is', () => {
    const folder = temporaryFolder();
    writeFiles(folder, { ...formOne, 'plan.yaml': formOne['plan.yaml'].replace('name: みなと町', 'name： みなと町'), ...filledPages() });
    const files = filesOf(folder);
    const run = migrate(folder);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(codesOf(run)).toEqual(['yaml-full-width-colon']);
    expect(filesOf(folder)).toEqual(files);
  });

  it('rewrites a folder of the first form, keeps every comment, and leaves it sound', () => {
    const folder = temporaryFolder();
    writeFiles(folder, { ...formOne, ...filledPages() });
    const before = filesOf(folder);
    expect(codesOf(check(folder))).toEqual(['content-form-old']);
    const { status, stdout, stderr } = migrate(folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe('内容を今の形式（form: 2）に書きかえました（3ファイル）。版管理に入れてください。\n');
    const after = filesOf(folder);
    const rewritten = ['plan.yaml', 'goals/goal-1.mdx', 'initiatives/start-up.md'];
    expect(Object.keys(before).filter((name) => after[name] !== before[name])).toEqual(rewritten.toSorted());
    expect(Object.keys(after).filter((name) => !(name in before) && !name.startsWith('.schema/'))).toEqual([]);
    for (const name of rewritten) expect(commentsOf(after[name] ?? '')).toEqual(expect.arrayContaining(commentsOf(before[name] ?? '')));
    expect(after['goals/goal-1.mdx']).toMatch(/\n---\n\n目標の説明。\n$/);
    expect(check(folder)).toMatchObject({ status: 0, stderr: '' });
    expect(migrate(folder).stdout).toContain('何も書きかえていません。');
    expect(filesOf(folder)).toEqual(after);
  });
});
