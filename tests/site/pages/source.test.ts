import { describe, expect, it } from 'vitest';
import { type ShownSource, sourcePage } from '../../../src/site/pages/source.ts';
import { makePlan, minamoPlan } from '../../setup/samplePlan.ts';

/** A transcription without lines. */
const noSource: ShownSource = { id: '', heading: undefined, lead: [], file: { address: '', label: '' }, lines: [] };

describe(sourcePage, () => {
  it('numbers the lines from 1, the empty ones too', () => {
    const sample = makePlan();
    const text = { document: 'plan', file: 'plan.txt', text: '', lines: ['一行目', ' ', '三行目'] };
    const [{ lines } = noSource] = sourcePage({ ...sample, sourceTexts: [text] }).sources;
    expect(lines.map(({ number, text }) => [number, text])).toEqual([
      [1, '一行目'],
      [2, undefined],
      [3, '三行目'],
    ]);
  });

  it('leads from a line to what was read from it', async () => {
    const [{ lines, file } = noSource] = sourcePage(await minamoPlan()).sources;
    const addresses = lines[7]?.links.map(({ address }) => address);
    expect(addresses).toEqual(expect.arrayContaining(['initiatives/hana/', 'goals/goal-1/#policy-lakeside']));
    expect(file.label).toContain('minamo-plan.txt');
  });
});
