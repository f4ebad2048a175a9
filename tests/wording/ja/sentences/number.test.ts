import { describe, expect, it } from 'vitest';
import type { KpiValue } from '../../../../src/schema/entity/kpiValue.ts';
import {
  bytesText,
  countOf,
  listText,
  missingText,
  numberText,
  valueParts,
  valueText,
} from '../../../../src/wording/ja/sentences/number.ts';
import { comparedTarget, makeValue, minamoPlan, notGiven, notMeasured, realPlan, target, withdrawn } from '../../../setup/samplePlan.ts';

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
    ['a range', target(10, { upper: 12 }), '10〜12人'],
    ['a range with a bound', target(10, { upper: 12, qualifier: 'about' }), '約10〜12人'],
    ['a bound by the baseline in the words of the source', { ...comparedTarget('more-than'), raw: 'アップ' }, 'アップ'],
    ['a bound by the baseline of which only the meaning is known', comparedTarget('or-more'), '現状以上'],
    ['the decimals that the source wrote', target(80, { raw: '80.0人' }), '80.0人'],
    ['wide figures of the source', target(80, { raw: '８０．０人' }), '80.0人'],
    ['the decimals that a conversion leaves', target(87.3, { raw: '0.873', conversionFactor: 100, unit: '%' }), '87.3%'],
    ['no value at all', undefined, '記載なし'],
  ])('puts into words: %s', (_, value, text) => {
    expect(valueText(value)).toBe(text);
  });

  it('shows the decimals that the KPI wants, whatever the source wrote', () => {
    expect(valueText(target(1.4, { raw: '1.40' }), { decimals: 2 })).toBe('1.40人');
    expect(valueText(target(3), { decimals: 1 })).toBe('3.0人');
  });
});

describe(countOf, () => {
  it.each([
    [1, '1つの柱'],
    [9, '9つの柱'],
    [10, '10の柱'],
    [1200, '1,200の柱'],
  ])('counts %d', (count, text) => {
    expect(countOf(count, '柱')).toBe(text);
  });
});

describe(listText, () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'AとB'],
    [['A', 'B', 'C'], 'A、BとC'],
  ])('joins %o', (parts, text) => {
    expect(listText(parts)).toBe(text);
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
