import { describe, expect, it } from 'vitest';
import type { KpiValue } from '../../../src/schema/entity/kpiValue.ts';
import { bytesText, missingText, numberText, valueParts, valueText } from '../../../src/wording/ja/number.ts';
import { makeValue, minamoPlan, notGiven, notMeasured, realPlan, target, withdrawn } from '../../setup/samplePlan.ts';

describe(numberText, () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [5, '5'],
    [-5, '-5'],
    [0.05, '0.05'],
    [-0.05, '-0.05'],
    [12.345, '12.345'],
    [999, '999'],
    [1000, '1,000'],
    [-1000, '-1,000'],
    [30239, '30,239'],
    [1234567.5, '1,234,567.5'],
    [98_765_432_100, '98,765,432,100'],
    [9_007_199_254_740_991, '9,007,199,254,740,991'],
    [1e21, '1,000,000,000,000,000,000,000'],
    [1e-7, '0.0000001'],
  ])('writes %d as %s', (number, text) => {
    expect(numberText(number)).toBe(text);
  });

  it('writes every number of the plans so that it is read back', async () => {
    const plans = [await realPlan(), await minamoPlan()];
    const numbers = plans.flatMap(({ kpis }) =>
      kpis.flatMap(({ values }) => values.flatMap(({ value }) => (value === null ? [] : [value]))),
    );
    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers.map((number) => Number(numberText(number).replaceAll(',', '')))).toEqual(numbers);
  });
});

describe(valueText, () => {
  it.each<[string, KpiValue | undefined, string]>([
    ['a number with its unit', target(30239), '30,239人'],
    ['a number without a unit', target(7, { unit: null }), '7'],
    ['zero', target(0), '0人'],
    ['a negative number', target(-5), '-5人'],
    ['a percentage', target(87.3, { unit: '%' }), '87.3%'],
    ['or more', target(100, { qualifier: 'or-more' }), '100人以上'],
    ['or less', target(100, { qualifier: 'or-less' }), '100人以下'],
    ['more than', target(100, { qualifier: 'more-than' }), '100人超'],
    ['less than', target(100, { qualifier: 'less-than' }), '100人未満'],
    ['about', target(100, { qualifier: 'about' }), '約100人'],
    ['a text', target('中3まで'), '中3まで'],
    ['no measurement', target(notMeasured), '測定なし'],
    ['a blank cell', target(notGiven), '記載なし'],
    ['a withdrawn value', target(withdrawn), '空欄（削除）'],
    ['a result that the source does not have', makeValue('result', 2020, { status: 'not-in-source' }), '原資料になし'],
    ['no value at all', undefined, '記載なし'],
  ])('puts into words: %s', (_, value, text) => {
    expect(valueText(value)).toBe(text);
  });
});

describe(valueParts, () => {
  it.each<[string, KpiValue, ReturnType<typeof valueParts>]>([
    ['a number', target(30239), { before: '', main: '30,239', unit: '人' }],
    ['a bound after the unit', target(100, { qualifier: 'or-more' }), { before: '', main: '100', unit: '人以上' }],
    ['a word before the number', target(48, { qualifier: 'about' }), { before: '約', main: '48', unit: '人' }],
    ['a bound without a unit', target(100, { unit: null, qualifier: 'less-than' }), { before: '', main: '100', unit: '未満' }],
    ['a text, which has no unit', target('有'), { before: '', main: '有', unit: '' }],
    ['a missing value', target(notMeasured), undefined],
  ])('cuts %s', (_, value, parts) => {
    expect(valueParts(value)).toEqual(parts);
  });
});

describe(missingText, () => {
  it.each<[KpiValue['status'], string]>([
    ['not-measured', '測定なし'],
    ['not-given', '記載なし'],
    ['withdrawn', '空欄（削除）'],
    ['not-in-source', '原資料になし'],
  ])('says of %s: %s', (status, text) => {
    expect(missingText(target({ status }))).toBe(text);
  });
});

describe(bytesText, () => {
  it.each([
    [0, '0 B'],
    [812, '812 B'],
    [999, '999 B'],
    [1000, '1.0 KB'],
    [24_680, '24.7 KB'],
    [999_949, '999.9 KB'],
    [999_950, '1.0 MB'],
    [999_999, '1.0 MB'],
    [1_000_000, '1.0 MB'],
    [2_450_000, '2.5 MB'],
  ])('writes %d bytes as %s', (bytes, text) => {
    expect(bytesText(bytes)).toBe(text);
  });
});
