import { describe, expect, it } from 'vitest';
import { standsAlone, surroundingNumber } from '../../src/plan/sourceLines.ts';

describe(standsAlone, () => {
  it.each([
    ['a cell of its own', '年間\t5人\t10人', '5人'],
    ['the first of two in a cell', '383件 52回\t52回', '383件'],
    ['a value behind a bracket', '【現状値（H30年度）】10人 【目標値', '10人'],
    ['a bare number in a cell of its own', '0.16\t0.2\t健康推進課', '0.2'],
    ['a bare number at the end of the line', 'a\t0.2', '0.2'],
    ['a bare number before a bracket', '2（見込み）', '2'],
    ['a bare number before a comma that begins no digits', '2、3', '2'],
    ['a number after one that it is a part of', '1,010件\t10件', '10件'],
    ['a number before one that it is a part of', '10件\t1,010件', '10件'],
    ['a negative number with its sign', '▲0.5度', '▲0.5度'],
    ['a number behind a comma that belongs to a list', '5件,3件', '3件'],
    ['full-width digits', '約１，０００株', '１，０００株'],
    ['a text that is no number', '中3まで\t中3まで', '中3まで'],
    ['an empty cell', 'a\t\tb', ''],
    ['an empty cell in an empty line', '', ''],
    ['a dash', '転入—転出\t—', '—'],
  ])('finds %s', (_, line, raw) => {
    expect(standsAlone(line, raw)).toBe(true);
  });

  it.each([
    ['-5人', '5人'],
    ['－5人', '5人'],
    ['−5人', '5人'],
    ['–5人', '5人'],
    ['‐5人', '5人'],
    ['▲5人', '5人'],
    ['△5人', '5人'],
    ['15人', '5人'],
    ['１5人', '5人'],
    ['0.5人', '5人'],
    ['０．5人', '5人'],
    ['1,234,567円', '234,567円'],
    ['1，234円', '234円'],
    ['2回', '2'],
    ['2%', '2'],
    ['2％', '2'],
    ['20', '2'],
    ['2０', '2'],
    ['2.5', '2'],
    ['2,000', '2'],
    ['0.25', '0.2'],
    ['10.2', '0.2'],
    ['3-5人', '-5人'],
    ['5人', '6人'],
  ])('does not find in %j the value %j', (line, raw) => {
    expect(standsAlone(`a\t${line}\tb`, raw)).toBe(false);
  });
});

describe(surroundingNumber, () => {
  it.each([
    ['1,234,567円\tb', '234,567円', '1,234,567円'],
    ['▲5人', '5人', '▲5人'],
    ['2回\t産業振興課', '2', '2回'],
    ['【現状値】10地区【目標値】', '10', '10地区'],
  ])('gives out of %j for %j the whole %s', (line, raw, whole) => {
    expect(surroundingNumber(line, raw)).toBe(whole);
  });

  it('gives nothing where the text is not there at all', () => {
    expect(surroundingNumber('a\tb', '5')).toBeUndefined();
  });
});
