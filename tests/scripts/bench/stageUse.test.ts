import { describe, expect, it } from 'vitest';
import { stageUses } from '../../../scripts/bench/stageUse.ts';

const samples = [
  { at: 1000, cpu: 0, peak: 100 },
  { at: 1500, cpu: 0.4, peak: 300 },
  { at: 2000, cpu: 1.2, peak: 200 },
  { at: 2600, cpu: 1.3, peak: 250 },
];

describe(stageUses, () => {
  it('gives each stage the time from the mark before, and what the processes used in it', () => {
    const marks = '{"stage":"read","at":1500}\n{"stage":"pages","at":2000}\n{"stage":"swap","at":2600}\n';
    expect(stageUses(marks, { began: 1000, samples })).toEqual([
      { stage: 'read', wall: 0.5, cpu: 0.4, peak: 300 },
      { stage: 'pages', wall: 0.5, cpu: 0.7999999999999999, peak: 200 },
      { stage: 'swap', wall: 0.6, cpu: 0.10000000000000009, peak: 250 },
    ]);
  });

  it('gives a stage in which nothing was seen no memory, and no stages where there are no marks', () => {
    expect(stageUses('{"stage":"read","at":900}', { began: 880, samples })).toEqual([{ stage: 'read', wall: 0.02, cpu: 0, peak: 0 }]);
    expect(stageUses('', { began: 1000, samples })).toEqual([]);
  });

  it('refuses what is no mark', () => {
    expect(() => stageUses('{"stage":1}', { began: 0, samples })).toThrow('stage');
  });
});
