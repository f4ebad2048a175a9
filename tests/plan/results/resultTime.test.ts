import { describe, expect, it } from 'vitest';
import { resultTime } from '../../../src/plan/results/resultTime.ts';
import { timeName } from '../../../src/plan/valueTime.ts';

describe(resultTime, () => {
  it.each([
    ['', '2024'],
    ['令和6年度', '2024'],
    ['2024年', 'y2024'],
    ['令和6年', 'y2024'],
    ['２０２４年', 'y2024'],
    ['2025-03-31', '2025-03-31'],
    ['2024-10', '2024-10'],
    ['R2〜R6年度', '2020-2024'],
    ['2020年度〜2024年度', '2020-2024'],
    ['2020～2024年度', '2020-2024'],
    ['2009〜2013年', 'y2009-y2013'],
  ])('reads %j as %s', (time, name) => {
    const read = resultTime({ time }, 2024);
    expect(read && timeName(read)).toBe(name);
  });

  it.each(['2024', '2020-2024', '2024/3/31', '春', '2024-02-30', 'R6〜R2年度', '2020〜2022〜2024年度', '令和0年'])(
    'reads no time in %j',
    (time) => {
      expect(resultTime({ time }, 2024)).toBeUndefined();
    },
  );
});
