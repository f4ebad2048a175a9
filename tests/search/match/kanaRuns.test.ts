import { describe, expect, it } from 'vitest';
import { eraYears, kanaRuns } from '../../../src/search/match/kanaRuns.ts';

describe(kanaRuns, () => {
  it('gives every different run of katakana once, sorted', () => {
    expect(kanaRuns(['エアコンとサーバーの管理', 'あさくちエールとサーバー', '漢字とひらがな'])).toEqual([
      'エアコン',
      'エール',
      'サーバー',
    ]);
  });

  it('keeps a long vowel with the hiragana before it', () => {
    expect(kanaRuns(['らーめん街道'])).toEqual(['らー']);
  });

  it('gives nothing for nothing', () => {
    expect(kanaRuns([])).toEqual([]);
  });
});

describe(eraYears, () => {
  it('gives short years that stand by themselves', () => {
    expect(eraYears(['2024年度(r6)と2018年度(h30)', 'r6とr10', 'usr1とr123とkpi4'])).toEqual(['h30', 'r10', 'r6']);
  });
});
