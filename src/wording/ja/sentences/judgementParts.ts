import type { Assessment } from '../../../plan/progress/assessment.ts';
import { type NoShareReason, worseEnd } from '../../../plan/progress/changeShare.ts';
import { isNumeric } from '../../../plan/kpiValues.ts';
import type { Kpi } from '../../../schema/entity/kpi.ts';
import type { KpiValue } from '../../../schema/entity/kpiValue.ts';
import type { UsedWords } from '../planWords.ts';
import { amountText, shownBeside } from './judgedAmount.ts';
import { numberText } from './number.ts';
import { quoted } from './valueInSentence.ts';

/** An assessment whose target and result are there, as its sentences tell it. */
export interface Told {
  readonly judged: Assessment;
  readonly kpi: Kpi;
  readonly target: KpiValue;
  readonly result: KpiValue;
  readonly words: UsedWords;
  /** Whether fewer is better. */
  readonly isDown: boolean;
}

/** A result as it is written, and that it is not final where it is not. */
export function resultText({ judged, kpi, result }: Told): string {
  return `${quoted(result, kpi)}${judged.isProvisional ? '（速報値）' : ''}`;
}

/** A target as it is written; one without a number of its own in quotation marks. */
export function targetText({ kpi, target }: Told): string {
  return target.status === 'compared' ? `「${target.raw ?? ''}」` : quoted(target, kpi);
}

/** What a target is measured by where it has no number of its own. */
export function boundText(told: Told): string {
  const { judged, kpi, target, words } = told;
  if (target.status !== 'compared' || !judged.baseline) return `目標の${targetText(told)}`;
  return `${words.baseline}の${quoted(judged.baseline, kpi)}`;
}

/** By how much more or less than something: 3人多い. */
export function moreOrLess(difference: number, unit: string | null): string {
  return `${amountText(difference, unit)}${difference > 0 ? '多い' : '少ない'}`;
}

/** By how much a result differs from its target; nothing where it does not, or is no number. */
export function beyondTarget({ judged: { difference }, kpi, target, words }: Told): string {
  if (difference === undefined || difference === 0) return '';
  return `${target.status === 'compared' ? words.baseline : '目標'}より${moreOrLess(difference, kpi.unit)}。`;
}

/** By how much a result misses its target, in the words of its side. */
export function shortOfTarget(told: Told, ending: '届かなかった' | '足りない' | '足りなかった'): string {
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

/** A KPI that went the other way. */
export function backwards({ judged: { baseline, moved = 0 }, kpi, isDown, words }: Told): string {
  const from = baseline ? `の${quoted(baseline, kpi)}` : '';
  return `${isDown ? '減らす' : '増やす'}約束だったが、${words.baseline}${from}より${moreOrLess(moved, kpi.unit)}。`;
}

/** How much of the promised change was made; outside of 0 to 100 percent what happened instead. */
export function shareSentence(told: Told): string[] {
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

/** Why it cannot be told how far a KPI has come from its baseline, where that is worth saying. */
export function unknownChange({ judged, words }: Told): string[] {
  const { noShareReason: reason } = judged;
  if (reason === 'no-baseline') return [`${words.baseline}がないので、どれだけ変わったかは言えない。`];
  if (reason === 'break') return [`${breakText(judged)}、${words.baseline}からどれだけ変わったかは言えない。`];
  if (reason === 'other-span') return [`数える期間が${words.baseline}と違うので、どれだけ変わったかは言えない。`];
  return [];
}

/** Since when a KPI is counted otherwise, as a reason. */
export function breakText({ kpi, result }: Assessment): string {
  const last = kpi.breaks.findLast(({ fiscalYear }) => fiscalYear <= (result?.year ?? 0));
  return `${last?.fiscalYear ?? ''}年度から数え方が変わったので`;
}

/** How a result stands beside the value that it would have had if the KPI moved by the same amount each year. */
export function besidePath(told: Told): string {
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
export function fromInterim({ judged: { path, change, targetYear }, kpi }: Told): string {
  if (!path || !change) return '';
  const point = path.from.value !== change.from ? path.from : path.to.year !== targetYear ? path.to : undefined;
  if (!point) return '';
  return `目安は${point.year}年度の途中の目標${numberText(point.value)}${kpi.unit ?? ''}${point === path.from ? 'から' : 'までで'}計算した。`;
}

/** Why there is no even path, as a reason. */
export function whyNoPath({ judged: { noShareReason: reason }, words }: Told): string {
  const reasons: Partial<Record<NoShareReason, string>> = {
    'no-baseline': `${words.baseline}がないので、`,
    'bounded-target': '目標が数でないので、',
    'other-span': `数える期間が${words.baseline}と違うので、`,
    break: '数え方が変わったので、',
    'no-change-promised': '変える約束でないので、',
  };
  return reason === undefined ? '' : (reasons[reason] ?? '');
}
