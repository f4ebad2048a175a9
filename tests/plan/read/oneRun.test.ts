import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/plan/readPlan.ts';
import { withAlteredBase } from '../../fixtures/broken/breakContent.ts';

const file = 'initiatives/start-shop.md';

/** What spoils one line of the initiative, and the code by which it is told. */
const spoilt: readonly (readonly [name: string, replace: string, by: string, told: string])[] = [
  ['an invisible character in a key', 'overview: 店', 'over\u200Bview: 店', 'file-control 7'],
  ['an invisible character in an id of another file', 'parent: opening-support', 'parent: opening\u200B-support', 'file-control 6'],
  ['a lost character in a name', 'title: 開業支援', 'title: 開\uFFFD支援', 'file-replacement 2'],
  ['a private character in a text', 'overview: 店', 'overview: \uE000店', 'text-gaiji 7'],
  ['a number that YAML changes', 'value: 10\n', 'value: 010\n', 'yaml-number-form 28'],
  ['an escape', 'raw: "10件"', 'raw: "10\\u4EF6"', 'yaml-escape 29'],
  ['a text over two lines', 'overview: 店を開く人に、費用', 'overview: 店を開く人に、\n  費用', 'yaml-multi-line 7'],
  ['a comment behind a text', 'title: 開業支援補助金', 'title: 開業支援補助金 # 仮', 'yaml-comment-after-text 2'],
];

describe('one run', () => {
  it.each(spoilt)('tells of everything else where a line has %s', async (_, replace, by, told) => {
    const alterations = [
      { file, alter: { replace, with: by } },
      { file, alter: { replace: 'direction: increase', with: 'direction: upward' } },
      { file: 'departments.yaml', alter: { append: '- id: parks\n  name: 公園課\n' } },
      { file: 'results/2019.csv', alter: { replace: '2020-06-01', with: '2020/06/01' } },
    ];
    const problems = await withAlteredBase(alterations, async (folder) => (await readPlan(folder)).problems);
    const codes = problems.map(({ code, line }) => `${code} ${line}`);
    expect(codes).toContain(told);
    expect(codes.filter((each) => each !== told)).toEqual(
      // The line of the direction moves where a text has one line more; nothing can be said of use where an item is refused.
      [expect.stringMatching(/^code-unknown 2[01]$/), 'result-date-form 2'],
    );
  });

  it('reads the other files of a folder where one has a character that nobody sees', async () => {
    const alterations = [
      { file, alter: { replace: 'title: 開業支援補助金', with: 'title: 開業\u200B支援補助金' } },
      { file: 'departments.yaml', alter: { append: '- id: parks\n  name: 公園課\n' } },
    ];
    const problems = await withAlteredBase(alterations, async (folder) => (await readPlan(folder)).problems);
    expect(problems.map(({ code }) => code)).toEqual(['department-unused', 'file-control']);
  });

  it('asks for no reading on where a file is nothing but such characters', async () => {
    const bad = `title: a\n${'x: \u200B\n'.repeat(200)}`;
    const problems = await withAlteredBase(
      [{ file: 'departments.yaml', alter: { text: bad } }],
      async (folder) => (await readPlan(folder)).problems,
    );
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['file-control']));
  });
});
