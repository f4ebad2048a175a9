import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../../scripts/fuzz/contentFiles.ts';
import { countDifferences } from '../../../scripts/fuzz/countDifferences.ts';
import { resultFaults } from '../../../scripts/fuzz/fuzzResult.ts';
import { mutateContent } from '../../../scripts/fuzz/mutateContent.ts';
import { problemFaults } from '../../../scripts/fuzz/problemFaults.ts';
import { runFuzz } from '../../../scripts/fuzz/runFuzz.ts';
import { sourceCounts } from '../../../scripts/fuzz/sourceCounts.ts';
import { projectFolder } from '../../../scripts/settings.ts';
import { problem } from '../../../src/plan/problem/problem.ts';
import { minamoPlan, realPlan } from '../../setup/samplePlan.ts';
import { temporaryFolder } from '../../setup/temporaryFolder.ts';

const content = path.join(projectFolder, 'content');
const minamo = path.join(projectFolder, 'tests', 'fixtures', 'minamo', 'content');

describe(runFuzz, () => {
  it('finds no crash, no hang, no problem without its place and no count that differs in 50 changes of the real content', async () => {
    const results = await runFuzz(
      content,
      temporaryFolder(),
      Array.from({ length: 50 }, (_, index) => index + 1),
    );
    expect(
      results.flatMap((result) => resultFaults(result).map((fault) => `seed ${result.seed}, ${result.changes.join('; ')}: ${fault}`)),
    ).toEqual([]);
    const kinds = Map.groupBy(results, ({ outcome }) => outcome.kind);
    expect((kinds.get('refused')?.length ?? 0) + (kinds.get('sound')?.length ?? 0)).toBe(50);
    expect(kinds.get('refused')?.length).toBeGreaterThan(20);
    expect(kinds.get('sound')?.length).toBeGreaterThan(5);
  });

  it('tells a process that hangs and one that ends, and goes on with another', async () => {
    const results = await runFuzz(content, temporaryFolder(), [1, 2, 3, 4], {
      processes: 1,
      longest: 1000,
      worker: path.join(import.meta.dirname, 'silentWorker.ts'),
    });
    expect(results.map(({ outcome }) => outcome.kind)).toEqual(['sound', 'hang', 'crash', 'sound']);
    expect(results.flatMap(resultFaults)).toEqual(['hang', 'crash: the process ended with 7']);
  });
});

describe(mutateContent, () => {
  it('does the same for the same seed, and something else for the next', async () => {
    const files = await readContentFiles(content);
    const bytes = (seed: number) =>
      [...mutateContent(files, seed).files].map(([name, each]) => `${name} ${each.toString('hex')}`).join('\n');
    expect(bytes(11)).toBe(bytes(11));
    expect(bytes(11)).not.toBe(bytes(12));
    expect(files).toEqual(await readContentFiles(content));
  });

  it('brings each kind of change in 60 seeds', async () => {
    const files = await readContentFiles(content);
    const kinds = new Set(
      Array.from({ length: 60 }, (_, seed) => mutateContent(files, seed).changes.map((change) => change.replace(/:.*/, ''))).flat(),
    );
    expect(kinds.size).toBeGreaterThan(50);
  });
});

describe(sourceCounts, () => {
  it('counts the real and the invented content as their plans, CSV and JSON do', async () => {
    expect(await countDifferences(sourceCounts(await readContentFiles(content)), await realPlan())).toEqual([]);
    expect(await countDifferences(sourceCounts(await readContentFiles(minamo)), await minamoPlan())).toEqual([]);
  });

  it('counts items of any level, be they nested or in files of their own', () => {
    const file = (...lines: string[]) => Buffer.from(lines.join('\n'));
    const files = new Map([
      [
        'plan.yaml',
        file('levels:', '  - key: pillar', '    plural: main-pillars', '  - { key: step, plural: steps }', 'kpis:', '  - id: kpi-a'),
      ],
      [
        'main-pillars/one.md',
        file(
          ...['---', 'title: 柱', 'departments:', '  - id: planning', '    role: 協力', 'steps:', '- id: first', '  title: 一'],
          ...['  kpis:', '  - id: kpi-b', '    values:', '      - { kind: forecast, year: 2030, value: 1 }', '- id: second', '---', ''],
        ),
      ],
      ['main-pillars/two.mdx', file('---', 'title: 柱', '---', '- id: none')],
    ]);
    expect(sourceCounts(files)).toMatchObject({ items: 4, filed: { 'main-pillars': 2 }, kpis: 2, values: 1, departments: 0 });
  });

  it('misses a KPI and a note that are lost on the way in', async () => {
    const counts = sourceCounts(await readContentFiles(minamo));
    const plan = await minamoPlan();
    const code = plan.information.cityCode;
    expect(await countDifferences(counts, { ...plan, notes: plan.notes.slice(1) })).toEqual([
      `notes: ${counts.notes} in the source, ${counts.notes - 1} in the plan`,
      `notes: ${counts.notes} in the source, ${counts.notes - 1} in data/${code}_notes.csv`,
      `notes: ${counts.notes} in the source, ${counts.notes - 1} in data/${code}_notes.json`,
    ]);
    expect(await countDifferences({ ...counts, kpis: counts.kpis + 1 }, plan)).toHaveLength(3);
  });
});

describe(problemFaults, () => {
  const files = new Map([['plan.yaml', Buffer.from('a: 1\nb: 2')]]);
  const at = (file: string, line: number, column: number) =>
    problemFaults(problem('text-empty', { file, line, column }, 'a', { hint: '…' }), files, 'content');

  it('has nothing against a problem with a place', () => {
    expect(at('content/plan.yaml', 2, 4)).toEqual([]);
    expect(at('content/absent.yaml', 1, 1)).toEqual([]);
  });

  it.each([
    ['a line that is not there', 'content/plan.yaml', 3, 1, ['text-empty: line 3 of 2 in content/plan.yaml']],
    ['a line 0', 'content/plan.yaml', 0, 1, ['text-empty: line 0 of 2 in content/plan.yaml']],
    ['no column', 'content/plan.yaml', 1, NaN, ['text-empty: column NaN']],
    ['a file outside the content', '/etc/passwd', 1, 1, ['no file: /etc/passwd']],
  ])('finds %s', (_, file, line, column, faults) => {
    expect(at(file, line, column)).toEqual(faults);
  });

  it('finds words of a machine', () => {
    const stack = {
      ...problem('text-empty', { file: 'content/plan.yaml', line: 1, column: 1 }, 'a', { hint: '…' }),
      mend: 'TypeError: x is undefined\n    at read (a.ts:1:2)',
    };
    expect(problemFaults(stack, files, 'content')).toHaveLength(1);
  });
});
