import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { shownPath } from '../../scripts/settings.ts';
import { formatProblems, type Problem } from '../../src/plan/problem/problem.ts';
import { problemTexts } from '#words/problems.ts';
import { readSitePlan } from '../../src/site/check/readSitePlan.ts';
import { withAlteredBase } from '../fixtures/broken/breakContent.ts';
import { type BrokenCase, brokenCases } from '../fixtures/broken/cases.ts';
import { soundCases } from '../fixtures/broken/soundCases.ts';

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const known = new Map<BrokenCase, Promise<readonly Problem[]>>();

/** The problems of a case, read once for all tests. */
function problemsOf(broken: BrokenCase): Promise<readonly Problem[]> {
  const problems = known.get(broken) ?? withAlteredBase([broken], async (folder) => (await readSitePlan(folder)).problems);
  known.set(broken, problems);
  return problems;
}

describe('content that is broken', () => {
  it.each(brokenCases)('reports $code where $name', async (broken) => {
    const { code, file, at = file, line, column, total = 1 } = broken;
    const problems = await problemsOf(broken);
    expect(problems.map((each) => `${each.code} ${each.file}:${each.line}:${each.column}`)).toContain(
      `${code} content/${at}:${line}:${column}`,
    );
    expect(problems).toHaveLength(total);
  });

  it('always has a place, an explanation and no blank left unfilled', async () => {
    for (const broken of brokenCases) {
      for (const problem of await problemsOf(broken)) {
        expect([problem.line, problem.column].filter((count) => !Number.isInteger(count) || count < 1)).toEqual([]);
        for (const text of [problem.title, problem.found, problem.allowed, problem.mend]) {
          expect(text).not.toBe('');
          expect(text).not.toMatch(/\{\w+\}|undefined|\[object|NaN/);
        }
      }
    }
  });

  it('is explained in Japanese that a city officer can act on', async () => {
    const sections: string[] = [];
    for (const broken of brokenCases) sections.push(`# ${broken.name}\n\n${formatProblems(await problemsOf(broken))}\n`);
    await expect(sections.join('\n')).toMatchFileSnapshot('../fixtures/broken/problems.txt');
  });

  it('gives no plan and no prose', async () => {
    const [broken] = brokenCases;
    expect(broken).toBeDefined();
    const reading = await withAlteredBase(broken ? [broken] : [], (folder) => readSitePlan(folder));
    expect(reading).toMatchObject({ plan: undefined, prose: [] });
  });

  it('reports all problems of all files at once, sorted by place', async () => {
    const three = ['a department has the id CON', 'a title is missing', 'a note of a result is a formula'];
    const alterations = brokenCases.filter(({ name }) => three.includes(name));
    const problems = await withAlteredBase(alterations, async (folder) => (await readSitePlan(folder, { shownAs: 'plan' })).problems);
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'id-form plan/departments.yaml',
      'item-unnamed plan/initiatives/start-shop.md',
      'text-formula plan/results/2019.csv',
    ]);
  });

  it('covers every problem code', () => {
    // Too many files, rows and problems are made once, by the tests of budgets and of limitProblems; what happens while files are read or written, by those of their commands; a false file of an edition and its checksum are two changes, made by the tests of frozen files.
    const elsewhere = [
      'file-too-many',
      'content-too-large',
      'problems-more',
      'problems-many',
      'content-changed',
      'write-link',
      'write-foreign',
      // What is only asked is no problem; whether a page calls an official site unofficial needs two changes.
      'order-unsure',
      'address-example',
      'result-unlike-range',
      'result-unlike-others',
      'result-unlike-percent',
      'result-unlike-total',
      'result-unlike-count',
      'result-unlike-ratio',
      'published-early',
      // A percentage needs a KPI of its own, a grade a scale: tests of checkResults.
      'ratio-differs',
      'rating-unknown',
      'prose-unofficial',
      'edition-form',
      'source-name',
      'edition-table',
      'file-unreadable',
    ];
    const covered = new Set<string>([...brokenCases.map(({ code }) => code), ...elsewhere]);
    expect(Object.keys(problemTexts).filter((code) => !covered.has(code))).toEqual([]);
  });

  it('is described by cases with names of their own', () => {
    expect(new Set(brokenCases.map(({ name }) => name)).size).toBe(brokenCases.length);
  });
});

describe('content that is sound', () => {
  it.each(soundCases)('has no problems with $name', async ({ alterations }) => {
    const { problems } = await withAlteredBase(alterations, (folder) => readSitePlan(folder));
    expect(problems).toEqual([]);
  });
});

describe('scripts/check.ts', () => {
  const run = promisify(execFile);
  // The address of the sample is asked about.
  const env = { ...process.env, HIRAKU_SITE_ADDRESS: 'https://plan.aoba.jp' };
  const check = async (...options: readonly string[]) => {
    try {
      const { stdout, stderr } = await run(process.execPath, ['scripts/check.ts', ...options], { cwd: project, env });
      return { code: 0, stdout, stderr };
    } catch (error) {
      if (error instanceof Error && 'code' in error && 'stdout' in error && 'stderr' in error) {
        return { code: Number(error.code), stdout: String(error.stdout), stderr: String(error.stderr) };
      }
      throw error;
    }
  };
  const chosen = ['departments.yaml was saved as Shift_JIS', 'a key is misspelt', 'two initiatives have one KPI id'];
  const cases = brokenCases.filter(({ name }) => chosen.includes(name));

  it('is tried on three cases', () => {
    expect(cases).toHaveLength(3);
  });

  it.each(cases)('ends with 1 and the same problems where $name', async (broken) => {
    await withAlteredBase([broken], async (folder) => {
      const shownAs = shownPath(folder);
      const { problems } = await readSitePlan(folder, { shownAs });
      const plain = await check('--content', folder);
      expect(plain).toMatchObject({ code: 1, stdout: '' });
      expect(plain.stderr.trimEnd()).toBe(formatProblems(problems));
      expect(plain.stderr).not.toContain('    at ');
      const json = await check('--content', folder, '--json');
      expect(json).toMatchObject({ code: 1, stderr: '' });
      expect(JSON.parse(json.stdout)).toEqual({ problems, counts: null, passedOver: [], questions: [] });
    });
  });

  it('ends with 0 and the counts of a sound folder', async () => {
    await withAlteredBase([], async (folder) => {
      const plain = await check('--content', folder);
      expect(plain).toMatchObject({ code: 0, stderr: '' });
      expect(plain.stdout).toBe(
        '問題はありません。基本目標1、施策1、具体的な施策1、主な取組2、KPI3、値8、担当課2、改定2、疑義1。\n台帳（published.yaml、published-values.csv）にまだない住所・場所・ID・値が51件あります。公開したら、npm run ledger で書きたしてください。書きたすまでは、消えたり変わったりしても気づけません。\n',
      );
      const json = await check('--content', folder, '--json');
      expect(json).toMatchObject({ code: 0, stderr: '' });
      expect(JSON.parse(json.stdout)).toEqual({
        problems: [],
        counts: { goals: 1, policies: 1, measures: 1, initiatives: 2, kpis: 3, values: 8, departments: 2, changes: 2, notes: 1 },
        passedOver: [],
        questions: [],
      });
    });
  });
});
