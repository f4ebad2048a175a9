import type { Assessment } from '../../../plan/progress/assessment.ts';
import { type NoShareReason, worseEnd } from '../../../plan/progress/changeShare.ts';
import { dueDay } from '../../../plan/progress/dueDay.ts';
import { wayOf } from '../../../plan/progress/meetsTarget.ts';
import { isNumeric } from '../../../plan/kpiValues.ts';
import type { Kpi } from '../../../schema/entity/kpi.ts';
import type { KpiValue } from '../../../schema/entity/kpiValue.ts';
import { planWords, type PlanWithWords, type UsedWords } from '../planWords.ts';
import { plainTimeText } from './fiscalYear.ts';
import { amountText, shownBeside } from './judgedAmount.ts';
import { missingText, numberText } from './number.ts';
import { quoted } from './valueInSentence.ts';

/** An assessment whose target and result are there, as its sentences tell it. */
interface Told {
  readonly judged: Assessment;
  readonly kpi: Kpi;
  readonly target: KpiValue;
  readonly result: KpiValue;
  readonly words: UsedWords;
  /** Whether fewer is better. */
  readonly isDown: boolean;
}

/**
 * What is to be said of a KPI and one of its targets, in plain sentences: 「2024年度は133件。目標の150件に17件届かなかった。
 * 約束した87件の増加のうち70件（80%）。」
 *
 * It tells values and differences and grades nothing; a share is told between 0 and 100 percent only.
 */
export function judgementText(judged: Assessment, plan: PlanWithWords = {}): string {
  const words = planWords(plan);
  const { kpi, result, target, status } = judged;
  if (!result || !target || status === 'no-target') return withoutEnds(judged, words);
  const told: Told = {
    ...{ judged, kpi, words, target: target.value, result: result.value },
    isDown: wayOf(kpi, target.value) === 'less',
  };
  return [...sentencesOf(told), ...yearsSentences(told), ...otherYears(told)].join('');
}

/** What else a reader is to know of a judgement, in a few words each. */
export function judgementRemarks({ isProvisional, behind, metAfter, years }: Assessment): string[] {
  return [
    ...(isProvisional ? ['速報値による'] : []),
    ...(behind > 0 ? [`古い実績値（${numberText(behind)}年前）`] : []),
    ...(metAfter ? [`後の年度に届いた（${plainTimeText(metAfter.value)}）`] : []),
    ...(years?.met === undefined || years.measured === 1 ? [] : [keptText(years.measured, years.met)]),
  ];
}

function keptText(measured: number, met: number): string {
  return `${numberText(measured)}年度のうち${numberText(met)}年度で達成`;
}

function sentencesOf(told: Told): string[] {
  const { judged, result } = told;
  const at = `${plainTimeText(result)}は${resultText(told)}`;
  switch (judged.status) {
    case 'withdrawn':
      return ['計画の途中で削除された。', lastResult(told)];
    case 'by-hand':
      return [`${at}。`, `目標は${targetText(told)}で、計算では比べられない。`];
    case 'not-judged':
      return [`${at}。`, whyNotJudged(told)];
    case 'met':
      return [`${at}で、目標の${targetText(told)}を達成した。`, beyondTarget(told), ...unknownChange(told)];
    case 'not-met':
      return [`${at}。`, shortOfTarget(told, '届かなかった'), ...shareSentence(told), ...unknownChange(told)];
    case 'target-year-missing':
      return [missingYear(told), lastResult(told)];
    case 'reached-early':
      return [`${at}。`, early(told)];
    case 'on-path':
    case 'below-path':
      return [`${at}。`, besidePath(told)];
    case 'unchanged':
      return [`${at}で、${told.words.baseline}と同じ。`];
    case 'further-away':
      return [`${at}。`, backwards(told)];
    case 'not-yet':
      return [`${at}。`, shortOfTarget(told, '足りない'), `${whyNoPath(told)}途中の目安は計算できない。`];
    case 'met-so-far':
      return [`${at}で、目標の${targetText(told)}を守っている。`];
    case 'not-met-so-far':
      return [`${at}で、目標の${targetText(told)}を守れていない。`, beyondTarget(told)];
    case 'no-target':
    case 'no-result':
      return [];
  }
}

/** Of a KPI that lacks its target or its results. */
function withoutEnds(
  { kpi, status, target, targetYear, result, missing }: Assessment,
  { target: targetWord, result: resultWord }: UsedWords,
): string {
  const removed = status === 'withdrawn' ? '計画の途中で削除された。' : '';
  const hasTarget = target !== undefined && status !== 'no-target';
  if (!hasTarget || result) {
    const latest = result ? `最新の${resultWord}は${plainTimeText(result.value)}の${quoted(result.value, kpi)}。` : '';
    return `${removed}${status === 'withdrawn' && hasTarget ? '' : `${targetWord}の記載がない。`}${latest}`;
  }
  const reason = missing ? `${plainTimeText(missing)}は${missingText(missing)}。` : '';
  const due = kpi.due && targetYear !== undefined && removed === '' ? `公表の期限は${dayText(dueDay(kpi, targetYear))}。` : '';
  return `${removed}${resultWord}がない。${reason}${due}`;
}

function dayText(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

function resultText({ judged, kpi, result }: Told): string {
  return `${quoted(result, kpi)}${judged.isProvisional ? '（速報値）' : ''}`;
}

/** A target as it is written; one without a number of its own in quotation marks. */
function targetText({ kpi, target }: Told): string {
  return target.status === 'compared' ? `「${target.raw ?? ''}」` : quoted(target, kpi);
}

/** What a target is measured by where it has no number of its own. */
function boundText(told: Told): string {
  const { judged, kpi, target, words } = told;
  if (target.status !== 'compared' || !judged.baseline) return `目標の${targetText(told)}`;
  return `${words.baseline}の${quoted(judged.baseline, kpi)}`;
}

function moreOrLess(difference: number, unit: string | null): string {
  return `${amountText(difference, unit)}${difference > 0 ? '多い' : '少ない'}`;
}

/** By how much a result differs from its target; nothing where it does not, or is no number. */
function beyondTarget({ judged: { difference }, kpi, target, words }: Told): string {
  if (difference === undefined || difference === 0) return '';
  return `${target.status === 'compared' ? words.baseline : '目標'}より${moreOrLess(difference, kpi.unit)}。`;
}

/** By how much a result misses its target, in the words of its side. */
function shortOfTarget(told: Told, ending: '届かなかった' | '足りない' | '足りなかった'): string {
  const {
    judged: { difference },
    kpi,
    isDown,
  } = told;
  const bound = boundText(told);
  if (difference === undefined) return `目標の${targetText(told)}に届いていない。`;
  if (difference === 0)
    return `目標の${targetText(told)}には${{ 足りない: '届いていない', 足りなかった: '届いていなかった', 届かなかった: '届かなかった' }[ending]}。`;
  if (difference > 0 || isDown) return `${bound}より${moreOrLess(difference, kpi.unit)}。`;
  return `${bound}に${amountText(difference, kpi.unit)}${ending}。`;
}

/** How much of the promised change was made; outside of 0 to 100 percent what happened instead. */
function shareSentence(told: Told): string[] {
  const {
    judged: { percent, change, moved },
    kpi,
    isDown,
    words,
  } = told;
  if (percent === undefined || !change || moved === undefined) return [];
  if (percent < 0) return [backwards(told)];
  if (percent === 0) return [`${words.baseline}と同じ。`];
  const promised = change.to - change.from;
  if (Math.abs(moved) >= Math.abs(promised)) return [];
  const amount = amountText(Number(promised.toPrecision(15)), kpi.unit);
  return [`約束した${amount}の${isDown ? '減少' : '増加'}のうち${amountText(moved, kpi.unit)}（${percent}%）。`];
}

/** A KPI that went the other way. */
function backwards({ judged: { baseline, moved = 0 }, kpi, isDown, words }: Told): string {
  const from = baseline ? `の${quoted(baseline, kpi)}` : '';
  return `${isDown ? '減らす' : '増やす'}約束だったが、${words.baseline}${from}より${moreOrLess(moved, kpi.unit)}。`;
}

function unknownChange({ judged, words }: Told): string[] {
  const { noShareReason: reason } = judged;
  if (reason === 'no-baseline') return [`${words.baseline}がないので、どれだけ変わったかは言えない。`];
  if (reason === 'break') return [`${breakText(judged)}、${words.baseline}からどれだけ変わったかは言えない。`];
  if (reason === 'other-span') return [`数える期間が${words.baseline}と違うので、どれだけ変わったかは言えない。`];
  return [];
}

function breakText({ kpi, result }: Assessment): string {
  const last = kpi.breaks.findLast(({ fiscalYear }) => fiscalYear <= (result?.year ?? 0));
  return `${last?.fiscalYear ?? ''}年度から数え方が変わったので`;
}

function whyNotJudged(told: Told): string {
  const { judged, kpi, target, words } = told;
  const { difference, noShareReason: reason, result } = judged;
  if (reason === 'direction-unclear') {
    return kpi.direction === 'unclear' ? '増やすのか減らすのか、原資料から決められない。' : '増やすのか減らすのかが書かれていない。';
  }
  if (reason === 'other-span') return '数える期間が目標と違うので、比べられない。';
  if (judged.difference === undefined && kpi.breaks.some(({ fiscalYear }) => fiscalYear <= (result?.year ?? 0))) {
    return `${breakText(judged)}、その前に決めた目標とは比べない。`;
  }
  if (kpi.direction === 'maintain' && difference !== undefined && difference !== 0) {
    return `保つ目標の${targetText(told)}より${moreOrLess(difference, kpi.unit)}。多いほうがよいかどうかは書かれていない。`;
  }
  if (target.status === 'compared' && !isNumeric(judged.baseline))
    return `目標は${targetText(told)}で、比べる${words.baseline}の数がない。`;
  return `目標の${targetText(told)}を満たしたかどうかは、書かれた値からは言えない。`;
}

/** The last result of a KPI that has none of its target's year any more, or not yet. */
function lastResult(told: Told): string {
  const {
    judged: { isMet },
    kpi,
    result,
    words,
  } = told;
  const last = `最後の${words.result}は${plainTimeText(result)}の${quoted(result, kpi)}`;
  if (isMet === undefined) return `${last}。`;
  if (isMet) return `${last}で、目標の${targetText(told)}を満たしていた。`;
  return `${last}で、${shortOfTarget(told, '足りなかった')}`;
}

function missingYear({ judged: { missing }, target, words }: Told): string {
  return `目標の${plainTimeText(target)}の${words.result}がない${missing ? `（${missingText(missing)}）` : ''}。`;
}

function early(told: Told): string {
  const {
    judged: { targetYear, result },
    target,
  } = told;
  if (targetYear === undefined || !result) return `目標の${targetText(told)}に届いている。`;
  return `${plainTimeText(target)}の目標の${targetText(told)}に、${numberText(targetYear - result.year)}年早く届いている。`;
}

/** How a result stands beside the value that it would have had if the KPI moved by the same amount each year. */
function besidePath(told: Told): string {
  const {
    judged: { path, change },
    kpi,
    result,
    isDown,
  } = told;
  if (!path || !change || !isNumeric(result)) return '';
  const { value, isRounded, otherMore } = shownBeside(path.value, worseEnd(result, change));
  const name = `毎年同じだけ${isDown ? '減る' : '増える'}としたときの目安`;
  const number = `${isRounded ? '約' : ''}${numberText(value)}${kpi.unit ?? ''}`;
  const isShort = isDown ? otherMore > 0 : otherMore < 0;
  if (otherMore === 0) return `${name}の${number}と同じ。${fromInterim(told)}`;
  const amount = amountText(otherMore, kpi.unit);
  const about = isRounded ? '約' : '';
  const side = isShort && !isDown ? `に${about}${amount}届かない` : `より${about}${amount}${otherMore > 0 ? '多い' : '少ない'}`;
  return `${name}の${number}${side}。${fromInterim(told)}`;
}

/** By which interim target the even path was counted. */
function fromInterim({ judged: { path, change, targetYear }, kpi }: Told): string {
  if (!path || !change) return '';
  const point = path.from.value !== change.from ? path.from : path.to.year !== targetYear ? path.to : undefined;
  if (!point) return '';
  return `目安は${point.year}年度の途中の目標${numberText(point.value)}${kpi.unit ?? ''}${point === path.from ? 'から' : 'までで'}計算した。`;
}

function whyNoPath({ judged: { noShareReason: reason }, words }: Told): string {
  const reasons: Partial<Record<NoShareReason, string>> = {
    'no-baseline': `${words.baseline}がないので、`,
    'bounded-target': '目標が数でないので、',
    'other-span': `数える期間が${words.baseline}と違うので、`,
    break: '数え方が変わったので、',
    'no-change-promised': '変える約束でないので、',
  };
  return reason === undefined ? '' : (reasons[reason] ?? '');
}

function yearsSentences({ judged: { years, status } }: Told): string[] {
  if (years?.met === undefined || years.measured === 1 || status === 'withdrawn') return [];
  const { notMet } = years;
  const kept = `${keptText(years.measured, years.met)}。`;
  return notMet.length === 0 ? [kept] : [kept, `${notMet.join('、')}年度は守れなかった。`];
}

function otherYears({ judged: { metBefore, metAfter, status }, kpi }: Told): string[] {
  if (status !== 'not-met' && status !== 'target-year-missing') return [];
  return [
    ...(metBefore ? [`${plainTimeText(metBefore.value)}には届いていた（${quoted(metBefore.value, kpi)}）。`] : []),
    ...(metAfter ? [`後の${plainTimeText(metAfter.value)}に届いた（${quoted(metAfter.value, kpi)}）。`] : []),
  ];
}
