import { describe, expect, it } from 'vitest';
import { countedText } from '../../../src/wording/ja/sentences/number.ts';
import { changePercentText, changeTickText, explorerText } from '../../../src/wording/ja/explorer.ts';

describe(changePercentText, () => {
  it.each([
    [400, '+400%'],
    [204.545, '+205%'],
    [1600, '+1,600%'],
    [8.6956, '+8.7%'],
    [2.285, '+2.3%'],
    [0.0432, '+0.043%'],
    [-33.333, '-33%'],
    [-4.2, '-4.2%'],
    [0, '0%'],
  ])('writes %s as %s', (change, text) => {
    expect(changePercentText(change)).toBe(text);
  });
});

describe(changeTickText, () => {
  it('names the place of all baselines', () => {
    expect([-100, 0, 25].map((change) => changeTickText(change))).toEqual(['-100%', '現状値', '+25%']);
  });
});

describe('explorerText', () => {
  it.each([
    [explorerText.shown(57, 57), '57のKPIすべて'],
    [explorerText.shown(12, 1000), '1,000のKPIのうち12'],
    [explorerText.shown(0, 57), '57のKPIのうち0'],
    [explorerText.more(47, 47), '残りの47を表示'],
    [explorerText.more(50, 990), 'さらに50を表示（残り990）'],
    [countedText('市民課', 3), '市民課（3）'],
  ])('says 「%s」', (text, expected) => {
    expect(text).toBe(expected);
  });
});
