import { describe, expect, it } from 'vitest';
import { sourcePage } from '../../../src/site/pages/source.ts';
import { makePlan, minamoPlan } from '../../setup/samplePlan.ts';

describe(sourcePage, () => {
  it('numbers the lines from 1, the empty ones too', () => {
    const sample = makePlan();
    const { lines } = sourcePage({ ...sample, sourceText: { ...sample.sourceText, lines: ['一行目', ' ', '三行目'] } });
    expect(lines.map(({ number, text }) => [number, text])).toEqual([
      [1, '一行目'],
      [2, undefined],
      [3, '三行目'],
    ]);
  });

  it('leads from a line to what was read from it', async () => {
    const { lines, file } = sourcePage(await minamoPlan());
    const addresses = lines[7]?.links.map(({ address }) => address);
    expect(addresses).toEqual(expect.arrayContaining(['initiatives/hana/', 'goals/goal-1/#policy-lakeside']));
    expect(file.label).toContain('minamo-plan.txt');
  });
});
