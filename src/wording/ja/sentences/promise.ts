import { aggregationOf, isPromising } from '../../../plan/comparison.ts';
import { baselineOf, isNumeric, isPresent, type NumericValue, targetOf, valuesInForce } from '../../../plan/kpiValues.ts';
import type { Kpi } from '../../../schema/entity/kpi.ts';
import type { KpiValue } from '../../../schema/entity/kpiValue.ts';
import { type Phrase, phrasesText } from '../../text.ts';
import { timeText } from './fiscalYear.ts';
import { missingText, valueText } from './number.ts';
import { planWords, type UsedWords, valueKindText, type WordedPlan } from '../planWords.ts';
import { otherTime, prefixed, quoted } from './valueInSentence.ts';

/** What the parts of a sentence are made of. */
interface Told {
  readonly kpi: Kpi;
  readonly plan: WordedPlan;
  readonly words: UsedWords;
  readonly baseline: KpiValue | undefined;
}

/**
 * What a KPI promises, as one plain sentence: 「創業者数を、年15人から39人に増やす。」
 *
 * An authored sentence comes first. Otherwise the sentence follows from direction and values; it never says more than
 * they do. A year that is not the one that the plan's values are of is named.
 */
export function promiseText(kpi: Kpi, plan: WordedPlan): string {
  return phrasesText(promisePhrases(kpi, plan));
}

/** The same sentence in pieces, each number kept together with its unit and particle. */
export function promisePhrases(kpi: Kpi, plan: WordedPlan): Phrase[] {
  if (kpi.promise !== null) return authoredPhrases(kpi.promise, kpi.unit);
  const told: Told = { kpi, plan, words: planWords(plan), baseline: baselineOf(kpi) };
  if (!isPromising(plan, kpi)) return statement(told);
  const target = targetOf(kpi);
  if (!target || !(isPresent(target) || target.status === 'compared')) return withoutTarget(told, target);
  const { targetYear } = plan.information;
  const isInterim = target.fiscalYear !== null && targetYear !== null && target.fiscalYear < targetYear;
  const end: Phrase[] = isInterim ? [{ text: `${targetYear}年度の${told.words.target}は記載なし。` }] : [];
  return [{ text: `${kpi.label}を、` }, ...predicate(told, target), { text: '。' }, ...end];
}

function predicate(told: Told, target: KpiValue): Phrase[] {
  const { kpi, plan, words, baseline } = told;
  const at: Phrase[] = otherTime(target, plan) === undefined ? [] : [{ text: `${timeText(target)}に`, together: true }];
  const to = (ending: string): Phrase => ({ text: `${quoted(target, kpi)}${ending}`, together: true, strong: true });
  const toFirst = (ending: string): Phrase[] => [...at, { text: `${prefixed(kpi, target)}${ending}`, together: true, strong: true }];
  if (target.status === 'compared') return [...at, ...compared(told, target)];
  if (!isPresent(baseline)) {
    const why = baseline ? missingText(baseline) : '記載なし';
    return [...toFirst('にする'), { text: `（${words.baseline}は${why}）` }];
  }
  const now: Phrase = { text: `（${nowText(told, baseline)}）` };
  const from = fromBaseline(told, baseline);
  /** The times stand in their order where both are named. */
  const fromTo = (ending: string): Phrase[] => (from.isTimed ? [from.phrase, ...at, to(ending)] : [...at, from.phrase, to(ending)]);
  if (!isNumeric(baseline) || !isNumeric(target)) {
    if (baseline.text !== null && baseline.text === target.text) return toFirst('のまま保つ');
    if (isNumeric(baseline)) return fromTo('にする');
    return from.isTimed ? [from.phrase, ...toFirst('にする')] : [...at, from.phrase, ...toFirst('にする').slice(at.length)];
  }
  if (aggregationOf(kpi, baseline) !== aggregationOf(kpi, target)) return [...toFirst('にする'), now];
  const bounded = (target.qualifier !== null && target.qualifier !== 'about') || target.upper !== null;
  const atLeast = bounded ? '' : '以上';
  const atMost = bounded || target.value === 0 ? '' : '以下';
  if (kpi.direction === 'unclear') return [...fromTo('にする'), { text: '（増やす約束か減らす約束かは決められない）' }];
  switch (movement(baseline, target)) {
    case 'same':
      if (kpi.direction === 'at-least') return toFirst(`${atLeast}に保つ`);
      if (kpi.direction === 'at-most' && target.value !== 0) return toFirst(`${atMost}に保つ`);
      if (kpi.direction === 'not-stated') return [...toFirst('にする'), { text: `（${words.baseline}と同じ）` }];
      return baseline.qualifier === target.qualifier ? toFirst('のまま保つ') : fromTo('にする');
    case 'up':
      if (kpi.direction === 'at-most') return [...toFirst(`${atMost}に抑える`), now];
      if (kpi.direction === 'at-least') return fromTo(`${atLeast}に増やす`);
      return fromTo(kpi.direction === 'increase' ? 'に増やす' : 'にする');
    case 'down':
      if (kpi.direction === 'at-least') return [...toFirst(`${atLeast}に保つ`), now];
      if (kpi.direction === 'at-most') return fromTo(`${atMost}に減らす`);
      return fromTo(kpi.direction === 'decrease' ? 'に減らす' : 'にする');
    case 'across':
      return fromTo('にする');
  }
}

/** Where a target lies as seen from the baseline; a range that the baseline lies in, or one end of it, is neither above nor below. */
function movement(baseline: NumericValue, target: NumericValue): 'same' | 'up' | 'down' | 'across' {
  const [from, fromUpper] = [baseline.value, baseline.upper ?? baseline.value];
  const [to, toUpper] = [target.value, target.upper ?? target.value];
  if (from === to && fromUpper === toUpper) return 'same';
  if (to > fromUpper) return 'up';
  return toUpper < from ? 'down' : 'across';
}

/** A bound that has no number of its own but is measured by the baseline: アップ, 現状以上. */
function compared({ kpi, plan, words, baseline }: Told, { qualifier }: KpiValue): Phrase[] {
  const endings = {
    'more-than': kpi.direction === 'increase' ? 'より増やす' : 'より大きくする',
    'less-than': kpi.direction === 'decrease' ? 'より減らす' : 'より小さくする',
    'or-more': '以上にする',
    'or-less': '以下にする',
    about: 'と同じくらいにする',
  } as const;
  const ending = endings[qualifier ?? 'about'];
  if (!isPresent(baseline)) {
    const why = baseline ? missingText(baseline) : '記載なし';
    return [{ text: `${words.baseline}${ending}`, together: true, strong: true }, { text: `（${words.baseline}は${why}）` }];
  }
  const time = otherTime(baseline, plan);
  return [
    ...(time === undefined ? [] : [{ text: `${time}の`, together: true }]),
    { text: `${words.baseline}（${prefixed(kpi, baseline)}）${ending}`, together: true, strong: true },
  ];
}

function withoutTarget(told: Told, target: KpiValue | undefined): Phrase[] {
  const { kpi, words, baseline } = told;
  if (!isPresent(baseline)) return [{ text: `${kpi.label}は、${words.baseline}も${words.target}も値がない。` }];
  return [
    { text: `${kpi.label}は` },
    { text: `${withTime(told, baseline)}。`, together: true },
    {
      text: target?.status === 'withdrawn' ? `${words.target}は空欄（削除された取組）。` : `${words.target}の記載なし。`,
      together: true,
    },
  ];
}

/** What is there of a KPI that promises nothing: its first and its last value of each kind that it has, each called what it is. */
function statement(told: Told): Phrase[] {
  const { kpi, plan } = told;
  const kinds = ['baseline', 'target', 'forecast', 'reference'] as const;
  const shown = kinds.flatMap((kind) =>
    valuesInForce(kpi)
      .filter((value) => value.kind === kind && isPresent(value))
      .slice(-1),
  );
  if (shown.length === 0) return [{ text: `${kpi.label}は、値がない。` }];
  return [
    { text: `${kpi.label}は、` },
    ...shown.flatMap((value, index): Phrase[] => [
      ...(index === 0 ? [] : [{ text: '、' }]),
      { text: `${valueKindText(value.kind, plan)}が${withTime(told, value)}`, together: true },
    ]),
    { text: '。' },
  ];
}

/** The start of a change, its time before it where that is not the plan's. */
function fromBaseline({ kpi, plan }: Told, baseline: KpiValue): { phrase: Phrase; isTimed: boolean } {
  const time = otherTime(baseline, plan);
  if (time === undefined) return { phrase: { text: `${prefixed(kpi, baseline)}から`, together: true }, isTimed: false };
  // 年 before the number would only repeat the year that stands there.
  const number = aggregationOf(kpi, baseline) === 'annual' ? quoted(baseline, kpi) : prefixed(kpi, baseline);
  return { phrase: { text: `${time}の${number}から、`, together: true }, isTimed: true };
}

/** What is now, in brackets behind a target that is not reached from it. */
function nowText(told: Told, baseline: KpiValue): string {
  const { kpi, plan, words } = told;
  const time = otherTime(baseline, plan);
  const target = targetOf(kpi);
  const isOther = target !== undefined && aggregationOf(kpi, baseline) !== aggregationOf(kpi, target);
  return `${time === undefined ? '' : `${time}の`}${words.baseline}は${isOther ? prefixed(kpi, baseline) : valueText(baseline, kpi)}`;
}

/** A value with its time behind it where that is not the plan's. */
function withTime({ kpi, plan }: Told, value: KpiValue): string {
  const time = otherTime(value, plan);
  return `${prefixed(kpi, value)}${time === undefined ? '' : `（${time}）`}`;
}

function authoredPhrases(sentence: string, unit: string | null): Phrase[] {
  const escaped = (unit ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const number = new RegExp(`((?:年|累計|月平均)?-?[\\d,.]+${escaped}(?:から|に|のまま)?)`);
  return sentence
    .split(number)
    .filter((text) => text !== '')
    .map((text) => ({ text, together: number.test(text) }));
}
