import type { Assessment } from '../../../plan/progress/assessment.ts';
import { dueDay } from '../../../plan/progress/dueDay.ts';
import { wayOf } from '../../../plan/progress/meetsTarget.ts';
import { isNumeric } from '../../../plan/kpiValues.ts';
import { planWords, type PlanWithWords, type UsedWords } from '../planWords.ts';
import { plainTimeText } from './fiscalYear.ts';
import {
  backwards,
  besidePath,
  beyondTarget,
  breakText,
  moreOrLess,
  resultText,
  shareSentence,
  shortOfTarget,
  targetText,
  type Told,
  unknownChange,
  whyNoPath,
} from './judgementParts.ts';
import { missingText, numberText } from './number.ts';
import { quoted } from './valueInSentence.ts';

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
      return result.text !== null && result.text === told.target.text
        ? [`${at}で、目標と同じ。`]
        : [`${at}。`, `目標は${targetText(told)}で、計算では比べられない。`];
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
