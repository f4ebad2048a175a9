import { describe, expect, it } from 'vitest';
import { numbersIn, parseRawNumber } from '../../src/plan/rawNumber.ts';

describe(parseRawNumber, () => {
  it.each([
    ['0', 0, ''],
    ['0人', 0, '人'],
    ['1組', 1, '組'],
    ['2,016件', 2016, '件'],
    ['9,518人', 9518, '人'],
    ['30,239人', 30_239, '人'],
    ['1,000,000円', 1_000_000, '円'],
    ['1000円', 1000, '円'],
    ['13.4ha', 13.4, 'ha'],
    ['1,159m', 1159, 'm'],
    ['68.5%', 68.5, '%'],
    ['0.16', 0.16, ''],
    ['0.873', 0.873, ''],
    ['-5人', -5, '人'],
    ['-0.5%', -0.5, '%'],
    ['10校区', 10, '校区'],
    ['2箇所', 2, '箇所'],
    ['5 人', 5, '人'],
    ['5　人', 5, '人'],
    ['  5人 ', 5, '人'],
    ['100件以上', 100, '件以上'],
    ['5人/年', 5, '人/年'],
  ])('cuts %j into %d and %j', (raw, number, unit) => {
    expect(parseRawNumber(raw)).toEqual({ number, decimal: String(number), unit });
  });

  it.each([
    ['１，０００人', 1000, '人'],
    ['６８．５％', 68.5, '％'],
    ['１０㎡', 10, '㎡'],
    ['10km²', 10, 'km²'],
    ['１５ｍ', 15, 'ｍ'],
  ])('folds the digits of %j but not its unit', (raw, number, unit) => {
    expect(parseRawNumber(raw)).toEqual({ number, decimal: String(number), unit });
  });

  it.each(['-5', '－5', '−5', '‐5', '–5', '▲5', '△5', '－５'])('reads the sign of %j as minus', (raw) => {
    expect(parseRawNumber(raw)).toEqual({ number: -5, decimal: '-5', unit: '' });
  });

  it.each([
    ['nothing', ''],
    ['a space', ' '],
    ['a dash that means not measured', '—'],
    ['a hyphen', '-'],
    ['a minus sign', '−'],
    ['a word', '継続'],
    ['a word with a digit', '中3まで'],
    ['a share of something', '希望者の100%'],
    ['a number with 約', '約100人'],
    ['two numbers', '5人から10人'],
    ['a range', '1-2人'],
    ['a number with another in brackets', '5人(うち女性2人)'],
    ['digits after the unit', '5人2'],
    ['groups of two digits', '12,34'],
    ['a comma as decimal point', '1,15'],
    ['a group after four digits', '1000,000'],
    ['no digit before the point', '.5'],
    ['two points', '5.5.5'],
    ['an exponent', '1e3'],
    ['a plus sign', '+5'],
    ['a space after the sign', '- 5'],
    ['a digit in a circle', '③'],
    ['a fraction', '½'],
    ['a number in kanji', '三人'],
  ])('finds no single number in %s: %j', (_, raw) => {
    expect(parseRawNumber(raw)).toBeUndefined();
  });
});

describe(numbersIn, () => {
  it.each([
    ['5人', '5'],
    ['10〜12件', '10 12'],
    ['10–12件', '10 12 -12'],
    ['アクセス数 ３８３件 52回', '383 52'],
    ['1億2,000万円', '120000000 1 2000'],
    ['2千5百万円', '25000000 2 5'],
    ['1.5億円', '150000000 1.5'],
    ['▲5〜0%', '5 -5 0'],
    ['1兆', '1000000000000 1'],
    ['2/3', '2 3'],
    ['0.10', '0.1'],
    ['90071992547409930001人', '90071992547409930001'],
    ['三十九人', ''],
    ['千人', ''],
    ['', ''],
  ])('finds in %j the numbers %j', (raw, numbers) => {
    expect([...numbersIn(raw)].join(' ')).toBe(numbers);
  });
});
