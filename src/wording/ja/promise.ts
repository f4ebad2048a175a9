import { baselineOf, isNumeric, isPresent, targetOf } from '../../plan/kpiValues.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import { type Phrase, phrasesText } from '../text.ts';
import { fiscalYearText } from './fiscalYear.ts';
import { missingText, valueText } from './number.ts';

/**
 * What a KPI promises, as one plain sentence: 「創業者数を、年15人から39人に増やす。」
 *
 * An authored sentence comes first. Otherwise the sentence follows from direction and values; it never says more than
 * they do. `targetYear` is the year that the plan's targets are set for.
 */
export function promiseText(kpi: Kpi, targetYear: number): string {
  return phrasesText(promisePhrases(kpi, targetYear));
}

/** The same sentence in pieces, each number kept together with its unit and particle. */
export function promisePhrases(kpi: Kpi, targetYear: number): Phrase[] {
  if (kpi.promise !== null) return authoredPhrases(kpi.promise, kpi.unit);
  const baseline = baselineOf(kpi);
  const target = targetOf(kpi);
  if (!isPresent(target)) return withoutTarget(kpi, baseline, target);
  const subject: Phrase = { text: `${kpi.label}を、` };
  const interim = target.fiscalYear < targetYear;
  const year: Phrase[] = interim ? [{ text: `${fiscalYearText(target.fiscalYear)}に`, together: true }] : [];
  const end: Phrase[] = interim ? [{ text: `${targetYear}年度の目標値は記載なし。` }] : [];
  return [subject, ...year, ...predicate(kpi, baseline, target), { text: '。' }, ...end];
}

function predicate(kpi: Kpi, baseline: KpiValue | undefined, target: KpiValue): Phrase[] {
  const prefix = aggregationPrefix(kpi);
  const to = (ending: string): Phrase => ({ text: `${quoted(target)}${ending}`, together: true, strong: true });
  const toFirst = (ending: string): Phrase => ({ text: `${prefixed(prefix, target)}${ending}`, together: true, strong: true });
  const from = (): Phrase => ({ text: `${baseline ? prefixed(prefix, baseline) : ''}から`, together: true });
  if (!isPresent(baseline)) {
    const why = baseline ? missingText(baseline) : '記載なし';
    return [toFirst('にする'), { text: `（現状値は${why}）` }];
  }
  if (!isNumeric(baseline) || !isNumeric(target)) {
    if (baseline.text !== null && baseline.text === target.text) return [toFirst('のまま保つ')];
    return [from(), isNumeric(baseline) ? to('にする') : toFirst('にする')];
  }
  const now: Phrase = { text: `（現状値は${valueText(baseline)}）` };
  const bounded = target.qualifier !== null && target.qualifier !== 'about';
  const atLeast = bounded ? '' : '以上';
  const atMost = bounded || target.value === 0 ? '' : '以下';
  if (kpi.direction === 'unclear') return [from(), to('にする'), { text: '（増やす約束か減らす約束かは決められない）' }];
  if (target.value === baseline.value) {
    if (kpi.direction === 'at-least') return [toFirst(`${atLeast}に保つ`)];
    if (kpi.direction === 'at-most' && target.value !== 0) return [toFirst(`${atMost}に保つ`)];
    return baseline.qualifier === target.qualifier ? [toFirst('のまま保つ')] : [from(), to('にする')];
  }
  if (target.value > baseline.value) {
    if (kpi.direction === 'at-most') return [toFirst(`${atMost}に抑える`), now];
    if (kpi.direction === 'at-least') return [from(), to(`${atLeast}に増やす`)];
    return [from(), to(kpi.direction === 'increase' ? 'に増やす' : 'にする')];
  }
  if (kpi.direction === 'at-least') return [toFirst(`${atLeast}に保つ`), now];
  if (kpi.direction === 'at-most') return [from(), to(`${atMost}に減らす`)];
  return [from(), to(kpi.direction === 'decrease' ? 'に減らす' : 'にする')];
}

function withoutTarget(kpi: Kpi, baseline: KpiValue | undefined, target: KpiValue | undefined): Phrase[] {
  if (!isPresent(baseline)) return [{ text: `${kpi.label}は、現状値も目標値も値がない。` }];
  return [
    { text: `${kpi.label}は` },
    { text: `${prefixed(aggregationPrefix(kpi), baseline)}。`, together: true },
    { text: target?.status === 'withdrawn' ? '目標値は空欄（削除された取組）。' : '目標値の記載なし。', together: true },
  ];
}

/** Words of time before a number; none before a rate, which no span adds up. */
function aggregationPrefix(kpi: Kpi): string {
  if (kpi.unit === '%') return '';
  const prefixes: Record<Kpi['aggregation'], string> = {
    annual: '年',
    cumulative: '累計',
    'monthly-average': '月平均',
    'annual-maximum': '年間最大',
    'not-stated': '',
  };
  return prefixes[kpi.aggregation];
}

function prefixed(prefix: string, value: KpiValue): string {
  return value.value === null ? quoted(value) : `${prefix}${quoted(value)}`;
}

function quoted(value: KpiValue): string {
  return value.value === null ? `「${value.text ?? ''}」` : valueText(value);
}

function authoredPhrases(sentence: string, unit: string | null): Phrase[] {
  const escaped = (unit ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const number = new RegExp(`((?:年|累計|月平均)?-?[\\d,.]+${escaped}(?:から|に|のまま)?)`);
  return sentence
    .split(number)
    .filter((text) => text !== '')
    .map((text) => ({ text, together: number.test(text) }));
}

/** What is said of links in prose. */
export const proseLinkText = {
  allowed: (initiative: string, line: string, lines: number) =>
    `このサイトにあるページの住所（主な取組は ${initiative}、原資料の行は ${line}〜#L${lines}）`,
} as const;
