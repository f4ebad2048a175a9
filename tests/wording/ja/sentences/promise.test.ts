import { describe, expect, it } from 'vitest';
import { phrasesText } from '../../../../src/wording/text.ts';
import { promisePhrases, promiseText } from '../../../../src/wording/ja/sentences/promise.ts';
import type { Kpi } from '../../../../src/schema/entity/kpi.ts';
import {
  baseline,
  calendarYear,
  comparedTarget,
  makeKpi,
  makePlan,
  makeValue,
  minamoPlan,
  notGiven,
  notMeasured,
  onDay,
  overYears,
  realPlan,
  target,
  undated,
  withdrawn,
} from '../../../setup/samplePlan.ts';

const inSource = { status: 'not-in-source' } as const;
const real = await realPlan();
const minamo = await minamoPlan();
/** A plan whose targets are of 2024, as the samples are. */
const plan = makePlan();

describe(promiseText, () => {
  it.each<[string, Kpi, string]>([
    ['a larger target', makeKpi([baseline(15), target(39)], { direction: 'increase' }), '利用者数を、15人から39人に増やす。'],
    ['a baseline of zero', makeKpi([baseline(0), target(5)], { direction: 'increase' }), '利用者数を、0人から5人に増やす。'],
    ['a negative baseline', makeKpi([baseline(-5), target(12)], { direction: 'increase' }), '利用者数を、-5人から12人に増やす。'],
    [
      'numbers of four digits and more',
      makeKpi([baseline(30239), target(35000)], { direction: 'increase' }),
      '利用者数を、30,239人から35,000人に増やす。',
    ],
    ['decimals', makeKpi([baseline(4.4), target(13.4)], { direction: 'increase', unit: 'ha' }), '利用者数を、4.4haから13.4haに増やす。'],
    ['a smaller target', makeKpi([baseline(45), target(30)], { direction: 'decrease' }), '利用者数を、45人から30人に減らす。'],
    ['a target of zero', makeKpi([baseline(45), target(0)], { direction: 'decrease' }), '利用者数を、45人から0人に減らす。'],
    ['the same target', makeKpi([baseline(5), target(5)], { direction: 'maintain' }), '利用者数を、5人のまま保つ。'],
    ['the same target where more was meant', makeKpi([baseline(5), target(5)], { direction: 'increase' }), '利用者数を、5人のまま保つ。'],
    [
      'another number where nothing was to change',
      makeKpi([baseline(-0.5), target(0)], { direction: 'maintain', unit: '度' }),
      '利用者数を、-0.5度から0度にする。',
    ],
    [
      'a smaller target where more was meant',
      makeKpi([baseline(10), target(8)], { direction: 'increase' }),
      '利用者数を、10人から8人にする。',
    ],
    [
      'a larger target where less was meant',
      makeKpi([baseline(8), target(10)], { direction: 'decrease' }),
      '利用者数を、8人から10人にする。',
    ],
    [
      'a direction that nobody can tell',
      makeKpi([baseline(10), target(0)], { direction: 'unclear' }),
      '利用者数を、10人から0人にする（増やす約束か減らす約束かは決められない）。',
    ],
  ])('says what changes, for %s', (_, kpi, sentence) => {
    expect(promiseText(kpi, plan)).toBe(sentence);
  });

  it.each<[string, Kpi, string]>([
    [
      'at least, above the baseline',
      makeKpi([baseline(10), target(20)], { direction: 'at-least' }),
      '利用者数を、10人から20人以上に増やす。',
    ],
    ['at least, equal to the baseline', makeKpi([baseline(10), target(10)], { direction: 'at-least' }), '利用者数を、10人以上に保つ。'],
    [
      'at least, below the baseline',
      makeKpi([baseline(15), target(10)], { direction: 'at-least' }),
      '利用者数を、10人以上に保つ（現状値は15人）。',
    ],
    [
      'at most, below the baseline',
      makeKpi([baseline(20), target(10)], { direction: 'at-most' }),
      '利用者数を、20人から10人以下に減らす。',
    ],
    ['at most, equal to the baseline', makeKpi([baseline(10), target(10)], { direction: 'at-most' }), '利用者数を、10人以下に保つ。'],
    [
      'at most, above the baseline',
      makeKpi([baseline(10), target(20)], { direction: 'at-most' }),
      '利用者数を、20人以下に抑える（現状値は10人）。',
    ],
    ['at most 0 from 0', makeKpi([baseline(0), target(0)], { direction: 'at-most' }), '利用者数を、0人のまま保つ。'],
    ['at most 0 from more', makeKpi([baseline(3), target(0)], { direction: 'at-most' }), '利用者数を、3人から0人に減らす。'],
    [
      'at least, above a negative baseline',
      makeKpi([baseline(-10), target(-5)], { direction: 'at-least' }),
      '利用者数を、-10人から-5人以上に増やす。',
    ],
  ])('names the bound: %s', (_, kpi, sentence) => {
    expect(promiseText(kpi, plan)).toBe(sentence);
  });

  it.each<[string, Kpi, string]>([
    ['the same words', makeKpi([baseline('中3まで'), target('中3まで')], { unit: null }), '利用者数を、「中3まで」のまま保つ。'],
    ['other words', makeKpi([baseline('未設置'), target('設置済み')], { unit: null }), '利用者数を、「未設置」から「設置済み」にする。'],
    [
      'words after a number',
      makeKpi([baseline(87.3), target('希望者の100%')], { unit: '%' }),
      '利用者数を、87.3%から「希望者の100%」にする。',
    ],
    ['a number after words', makeKpi([baseline('一部'), target(12)]), '利用者数を、「一部」から年12人にする。'],
    [
      'words after nothing',
      makeKpi([baseline(notMeasured), target('設置済み')], { unit: null }),
      '利用者数を、「設置済み」にする（現状値は測定なし）。',
    ],
    [
      'words and no target',
      makeKpi([baseline('設置済み'), target(notGiven)], { unit: null }),
      '利用者数は「設置済み」。目標値の記載なし。',
    ],
  ])('quotes what is no number: %s', (_, kpi, sentence) => {
    expect(promiseText({ ...kpi, aggregation: 'annual' }, plan)).toBe(sentence);
  });

  it.each<[string, Kpi, string]>([
    [
      'the baseline was not measured',
      makeKpi([baseline(notMeasured), target(10)], { aggregation: 'annual', unit: '回' }),
      '利用者数を、年10回にする（現状値は測定なし）。',
    ],
    ['the baseline is blank', makeKpi([baseline(notGiven), target(10)]), '利用者数を、10人にする（現状値は記載なし）。'],
    ['the baseline is not in the source', makeKpi([baseline(inSource), target(10)]), '利用者数を、10人にする（現状値は原資料になし）。'],
    ['there is no baseline at all', makeKpi([target(10)]), '利用者数を、10人にする（現状値は記載なし）。'],
    [
      'the baseline is missing and the target a lower bound',
      makeKpi([baseline(notMeasured), target(10)], { direction: 'at-least' }),
      '利用者数を、10人にする（現状値は測定なし）。',
    ],
    ['the target is blank', makeKpi([baseline(18), target(notGiven)], { aggregation: 'annual' }), '利用者数は年18人。目標値の記載なし。'],
    ['the target was not measured', makeKpi([baseline(18), target(notMeasured)]), '利用者数は18人。目標値の記載なし。'],
    [
      'the target was withdrawn',
      makeKpi([baseline(0), target(withdrawn)], { aggregation: 'cumulative' }),
      '利用者数は累計0人。目標値は空欄（削除された取組）。',
    ],
    ['there is no target at all', makeKpi([baseline(18)]), '利用者数は18人。目標値の記載なし。'],
    ['both are missing', makeKpi([baseline(notMeasured), target(notGiven)]), '利用者数は、現状値も目標値も値がない。'],
    ['there is no value at all', makeKpi([]), '利用者数は、現状値も目標値も値がない。'],
    ['there are results only', makeKpi([makeValue('result', 2020, 7)]), '利用者数は、現状値も目標値も値がない。'],
  ])('says what is missing where %s', (_, kpi, sentence) => {
    expect(promiseText(kpi, plan)).toBe(sentence);
  });

  it.each<[Kpi['aggregation'], string]>([
    ['annual', '利用者数を、年15人から39人に増やす。'],
    ['cumulative', '利用者数を、累計15人から39人に増やす。'],
    ['monthly-average', '利用者数を、月平均15人から39人に増やす。'],
    ['annual-maximum', '利用者数を、年間最大15人から39人に増やす。'],
    ['not-stated', '利用者数を、15人から39人に増やす。'],
  ])('says once over what span it counts: %s', (aggregation, sentence) => {
    expect(promiseText(makeKpi([baseline(15), target(39)], { aggregation }), plan)).toBe(sentence);
  });

  it.each<Kpi['aggregation']>(['annual', 'cumulative', 'monthly-average', 'annual-maximum', 'not-stated'])(
    'names no span for a percentage: %s',
    (aggregation) => {
      expect(promiseText(makeKpi([baseline(16), target(20)], { aggregation, unit: '%' }), plan)).toBe('利用者数を、16%から20%に増やす。');
    },
  );

  it.each<[string, Kpi, string]>([
    [
      'or more',
      makeKpi([baseline(notMeasured), target(100, { qualifier: 'or-more' })]),
      '利用者数を、100人以上にする（現状値は測定なし）。',
    ],
    [
      'or less',
      makeKpi([baseline(45), target(30, { qualifier: 'or-less' })], { direction: 'decrease' }),
      '利用者数を、45人から30人以下に減らす。',
    ],
    ['more than', makeKpi([baseline(48), target(60, { qualifier: 'more-than' })]), '利用者数を、48人から60人超に増やす。'],
    [
      'less than',
      makeKpi([baseline(45), target(30, { qualifier: 'less-than' })], { direction: 'decrease' }),
      '利用者数を、45人から30人未満に減らす。',
    ],
    [
      'about',
      makeKpi([baseline(48, { qualifier: 'about' }), target(60)], { aggregation: 'annual' }),
      '利用者数を、年約48人から60人に増やす。',
    ],
    [
      'or more, the direction saying so too',
      makeKpi([baseline(80), target(100, { qualifier: 'or-more' })], { direction: 'at-least' }),
      '利用者数を、80人から100人以上に増やす。',
    ],
    [
      'or more, kept, the direction saying so too',
      makeKpi([baseline(120), target(100, { qualifier: 'or-more' })], { direction: 'at-least' }),
      '利用者数を、100人以上に保つ（現状値は120人）。',
    ],
    [
      'more than, the direction saying at least',
      makeKpi([baseline(80), target(100, { qualifier: 'more-than' })], { direction: 'at-least' }),
      '利用者数を、80人から100人超に増やす。',
    ],
    [
      'or less, the direction saying so too',
      makeKpi([baseline(45), target(30, { qualifier: 'or-less' })], { direction: 'at-most' }),
      '利用者数を、45人から30人以下に減らす。',
    ],
    [
      'less than, the direction saying at most',
      makeKpi([baseline(20), target(30, { qualifier: 'less-than' })], { direction: 'at-most' }),
      '利用者数を、30人未満に抑える（現状値は20人）。',
    ],
    [
      'or less, equal, the direction saying so too',
      makeKpi([baseline(30), target(30, { qualifier: 'or-less' })], { direction: 'at-most' }),
      '利用者数を、30人以下に保つ。',
    ],
    [
      'about, the direction saying at least',
      makeKpi([baseline(80), target(100, { qualifier: 'about' })], { direction: 'at-least' }),
      '利用者数を、80人から約100人以上に増やす。',
    ],
    [
      'or more, on the target alone',
      makeKpi([baseline(100), target(100, { qualifier: 'or-more' })], { direction: 'increase' }),
      '利用者数を、100人から100人以上にする。',
    ],
    [
      'or more, on both',
      makeKpi([baseline(100, { qualifier: 'or-more' }), target(100, { qualifier: 'or-more' })], { direction: 'maintain' }),
      '利用者数を、100人以上のまま保つ。',
    ],
  ])('keeps the bound of the source, once: %s', (_, kpi, sentence) => {
    expect(promiseText(kpi, plan)).toBe(sentence);
  });

  it('takes the latest of several targets and says nothing of the earlier', () => {
    const kpi = makeKpi([baseline(-5), target(12), makeValue('target', 2019, 0)], { unit: '人' });
    expect(promiseText(kpi, plan)).toBe('利用者数を、-5人から12人に増やす。');
  });

  it('names the year of a target that ends before the plan, and that the plan has none for its own end', () => {
    const kpi = makeKpi([baseline(notMeasured), makeValue('target', 2019, 5)], { unit: '地区' });
    expect(promiseText(kpi, plan)).toBe(
      '利用者数を、2019年度（令和元年度）に5地区にする（現状値は測定なし）。2024年度の目標値は記載なし。',
    );
  });

  it('names no year for a target of the year of the plan, and that of one after it', () => {
    expect(promiseText(makeKpi([baseline(1), makeValue('target', 2024, 5)]), plan)).toBe('利用者数を、1人から5人に増やす。');
    expect(promiseText(makeKpi([baseline(1), makeValue('target', 2025, 5)]), plan)).toBe(
      '利用者数を、2025年度（令和7年度）に1人から5人に増やす。',
    );
  });

  it.each<[string, Kpi, string]>([
    [
      'a calendar year',
      makeKpi([baseline(15, calendarYear(2013)), target(39, calendarYear(2019))]),
      '利用者数を、2013年の15人から、2019年（令和元年）に39人に増やす。',
    ],
    [
      'a baseline of another year alone',
      makeKpi([baseline(15, { fiscalYear: 2015 }), target(39)], { aggregation: 'annual' }),
      '利用者数を、2015年度の15人から、39人に増やす。',
    ],
    [
      'days',
      makeKpi([baseline(15, onDay('2020-10-01')), target(12, onDay('2030-10-01'))], { direction: 'at-least' }),
      '利用者数を、2030年10月1日に12人以上に保つ（2020年10月1日の現状値は15人）。',
    ],
    [
      'years that were summed',
      makeKpi([baseline(80, overYears(2009, 2013)), target(100, overYears(2014, 2018))], { aggregation: 'period-total' }),
      '利用者数を、2009〜2013年度の合計80人から、2014〜2018年度（平成26年度〜平成30年度）に100人に増やす。',
    ],
    ['no time at all', makeKpi([baseline(15, undated), target(39, undated)]), '利用者数を、15人から39人に増やす。'],
    ['no target, with another year', makeKpi([baseline(18, calendarYear(2013))]), '利用者数は18人（2013年）。目標値の記載なし。'],
  ])('tells times that are not the plan’s: %s', (_, kpi, sentence) => {
    expect(promiseText(kpi, plan)).toBe(sentence);
  });

  it('names every time of a plan that states no years', () => {
    const information = { ...plan.information, baselineYear: null, targetYear: null };
    expect(promiseText(makeKpi([baseline(15), target(39)]), { ...plan, information })).toBe(
      '利用者数を、2018年度の15人から、2024年度（令和6年度）に39人に増やす。',
    );
  });

  it.each<[string, Kpi, string]>([
    [
      'more than the baseline, which is to rise',
      makeKpi([baseline(15), comparedTarget('more-than')]),
      '利用者数を、現状値（15人）より増やす。',
    ],
    [
      'more than the baseline, without a direction',
      makeKpi([baseline(15), comparedTarget('more-than')], { direction: 'not-stated' }),
      '利用者数を、現状値（15人）より大きくする。',
    ],
    ['the baseline or more', makeKpi([baseline(15), comparedTarget('or-more')]), '利用者数を、現状値（15人）以上にする。'],
    [
      'less than the baseline',
      makeKpi([baseline(15, calendarYear(2013)), comparedTarget('less-than')], { direction: 'decrease' }),
      '利用者数を、2013年の現状値（15人）より減らす。',
    ],
    [
      'more than a baseline that was not measured',
      makeKpi([baseline(notMeasured), comparedTarget('more-than')]),
      '利用者数を、現状値より増やす（現状値は測定なし）。',
    ],
  ])('measures a target without a number by the baseline: %s', (_, kpi, sentence) => {
    expect(promiseText(kpi, plan)).toBe(sentence);
  });

  it.each<[string, Kpi, string]>([
    ['a range above the baseline', makeKpi([baseline(8), target(10, { upper: 12 })]), '利用者数を、8人から10〜12人に増やす。'],
    ['a range around the baseline', makeKpi([baseline(11), target(10, { upper: 12 })]), '利用者数を、11人から10〜12人にする。'],
    [
      'a range below, with its worse end',
      makeKpi([baseline(20), target(10, { upper: 12 })], { direction: 'at-most' }),
      '利用者数を、20人から10〜12人に減らす。',
    ],
    ['no direction, a larger target', makeKpi([baseline(15), target(39)], { direction: 'not-stated' }), '利用者数を、15人から39人にする。'],
    [
      'no direction, the same target',
      makeKpi([baseline(5), target(5)], { direction: 'not-stated' }),
      '利用者数を、5人にする（現状値と同じ）。',
    ],
    [
      'a target that counts over another span',
      makeKpi([baseline(20, { aggregation: 'annual' }), target(100)], { aggregation: 'cumulative' }),
      '利用者数を、累計100人にする（現状値は年20人）。',
    ],
  ])('says no more than the data do: %s', (_, kpi, sentence) => {
    expect(promiseText(kpi, plan)).toBe(sentence);
  });

  it.each([
    ['人/年', '利用者数を、15人/年から39人/年に増やす。'],
    ['人／年', '利用者数を、15人／年から39人／年に増やす。'],
    ['％', '利用者数を、15％から39％に増やす。'],
    ['人', '利用者数を、年15人から39人に増やす。'],
    ['年生', '利用者数を、15年生から39年生に増やす。'],
  ])('does not say 年 again where the unit is %s', (unit, sentence) => {
    expect(promiseText(makeKpi([baseline(15), target(39)], { aggregation: 'annual', unit }), plan)).toBe(sentence);
  });

  it('never promises what is of a kind that promises nothing, and shows what there is', () => {
    const kpiKinds = [...plan.information.kpiKinds, { key: 'watched', name: '対象指標', isTarget: false }];
    const watching = { ...plan, information: { ...plan.information, kpiKinds } };
    const told = (...values: Parameters<typeof makeKpi>[0]) => promiseText(makeKpi(values, { kind: 'watched' }), watching);
    expect(told(baseline(15), makeValue('forecast', 2030, 20))).toBe('利用者数は、現状値が15人、見込が20人（2030年度）。');
    expect(told(baseline(15), target(39))).toBe('利用者数は、現状値が15人、目標値が39人。');
    expect(told(baseline(notMeasured))).toBe('利用者数は、値がない。');
  });

  it('uses the plan’s own words', () => {
    const worded = { ...plan, words: { baseline: '基準値', target: 'めざす値' } };
    expect(promiseText(makeKpi([baseline(18)]), worded)).toBe('利用者数は18人。めざす値の記載なし。');
    expect(promiseText(makeKpi([target(10)]), worded)).toBe('利用者数を、10人にする（基準値は記載なし）。');
  });

  it('prefers an authored sentence, whatever the values are', () => {
    expect(promiseText(makeKpi([], { promise: '不妊・不育治療費の助成制度を続ける。' }), plan)).toBe(
      '不妊・不育治療費の助成制度を続ける。',
    );
  });

  it('says nothing of results, which are no promise', () => {
    const promised = [baseline(15), target(39)];
    expect(promiseText(makeKpi([...promised, makeValue('result', 2020, 99)]), plan)).toBe(promiseText(makeKpi(promised), plan));
  });

  it('says of each KPI of the real plan what is written down here', async () => {
    const sentences = real.kpis.map((kpi) => `${kpi.id}\n  ${promiseText(kpi, real)}\n`);
    expect(sentences).toHaveLength(57);
    await expect(sentences.join('')).toMatchFileSnapshot('snapshots/promises.txt');
  });

  it.each([...real.kpis, ...minamo.kpis].map((kpi): [string, Kpi] => [kpi.id, kpi]))('makes one clean sentence of %s', (_, kpi) => {
    const sentence = promiseText(kpi, plan);
    expect(sentence).toMatch(/^\S.*。$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|以上以上|以下以下|。。|、、/u);
  });
});

describe(promisePhrases, () => {
  it.each([...real.kpis, ...minamo.kpis].map((kpi): [string, Kpi] => [kpi.id, kpi]))(
    'joins to the sentence of %s and has no empty piece',
    (_, kpi) => {
      const phrases = promisePhrases(kpi, plan);
      expect(phrasesText(phrases)).toBe(promiseText(kpi, plan));
      expect(phrases.filter(({ text }) => text === '')).toEqual([]);
    },
  );

  it('keeps each number with its unit and particle, and stresses the target', () => {
    expect(promisePhrases(makeKpi([baseline(15), target(39)], { aggregation: 'annual' }), plan)).toEqual([
      { text: '利用者数を、' },
      { text: '年15人から', together: true },
      { text: '39人に増やす', together: true, strong: true },
      { text: '。' },
    ]);
  });

  it.each([
    ['one number', '創業者数を年15人に増やす。', '人', ['創業者数を', '年15人に', '増やす。']],
    ['two numbers', '12棟から27棟に増やす。', '棟', ['12棟から', '27棟に', '増やす。']],
    ['a negative number with a comma', '移動数を-1,200人にする。', '人', ['移動数を', '-1,200人に', 'する。']],
    ['a unit that means something in a pattern', '売上を3(千円)にする。', '(千円)', ['売上を', '3(千円)に', 'する。']],
    ['no number', '制度を続ける。', null, ['制度を続ける。']],
  ])('keeps the numbers of an authored sentence together: %s', (_, promise, unit, texts) => {
    const phrases = promisePhrases(makeKpi([], { promise, unit }), plan);
    expect(phrases.map(({ text }) => text)).toEqual(texts);
    expect(phrases.map(({ together }) => together)).toEqual(texts.map((text) => /\d/.test(text)));
  });
});
