import { isNumeric } from '../../../plan/kpiValues.ts';
import type { Assessment } from '../../../plan/progress/assessment.ts';
import { worseEnd } from '../../../plan/progress/changeShare.ts';
import { compareFractions, dividedBy, fractionOf, minus, numberOf, rounded } from '../../../plan/progress/fraction.ts';
import { boundOf, wayOf } from '../../../plan/progress/meetsTarget.ts';
import { shownBeside } from './judgedAmount.ts';
import { numberText } from './number.ts';

/** What a number of a judgement is called, and how it is counted. */
export interface ArithmeticLine {
  readonly name: string;
  readonly text: string;
}

/** How every number of a judgement is counted: 「(133 − 63) ÷ (150 − 63) = 70 ÷ 87 ≒ 80%」. Nothing of what was not counted. */
export function arithmeticLines(judged: Assessment): ArithmeticLine[] {
  return [
    ...line('進んだ割合', shareText(judged)),
    ...line('目安', pathText(judged)),
    ...line('目標との差', differenceText(judged)),
    ...line('実績÷目標（参考）', ratioText(judged)),
  ];
}

/** The same as one text, for a cell; nothing where nothing was counted. */
export function arithmeticText(judged: Assessment): string | null {
  const lines = arithmeticLines(judged);
  return lines.length === 0 ? null : lines.map(({ name, text }) => `${name}：${text}`).join('　');
}

function line(name: string, text: string | undefined): ArithmeticLine[] {
  return text === undefined ? [] : [{ name, text }];
}

/** A number in a sum: one below 0 stands in brackets behind a sign. */
function term(number: number): string {
  return number < 0 ? `(${numberText(number)})` : numberText(number);
}

function differenceOf(one: number, other: number): number {
  return numberOf(minus(fractionOf(one), fractionOf(other)), 20);
}

function shareText({ change, share, percent, result, isMet }: Assessment): string | undefined {
  if (!change || !share || percent === undefined || !isNumeric(result?.value)) return undefined;
  const { from, to } = change;
  const end = worseEnd(result.value, change);
  const parts = `(${numberText(end)} − ${term(from)}) ÷ (${numberText(to)} − ${term(from)})`;
  const divided = `${term(differenceOf(end, from))} ÷ ${term(differenceOf(to, from))}`;
  if (percent < 0 || percent > 100) return `${parts} = ${divided}（0〜100%の外なので、割合では示さない）`;
  const whole = { above: share.above * 100n, below: share.below };
  const isExact = compareFractions(rounded(whole, 0), whole) === 0;
  const shown = `${parts} = ${divided} ${isExact ? '=' : '≒'} `;
  if (numberOf(whole, 0) === percent) return `${shown}${numberText(percent)}%`;
  let decimals = 1;
  while (compareFractions(rounded(whole, decimals), fractionOf(percent > 50 ? 100 : 0)) === 0 && decimals < 9) decimals += 1;
  const closer = numberText(numberOf(whole, isExact ? 0 : decimals));
  const why = percent === 99 && isMet !== true ? '届いていないので' : '0ではないので';
  return `${shown}${closer}%（${why}${numberText(percent)}%とする）`;
}

function pathText({ path, change, result }: Assessment): string | undefined {
  if (!path || !change || !result || !isNumeric(result.value)) return undefined;
  const { from, to } = path;
  const step = differenceOf(to.value, from.value);
  const { value, isRounded } = shownBeside(path.value, worseEnd(result.value, change));
  const sum = `${numberText(from.value)} ${step < 0 ? '−' : '+'} ${numberText(Math.abs(step))} × ${result.year - from.year}/${to.year - from.year}`;
  return `${sum} ${isRounded ? '≒' : '='} ${numberText(value)}`;
}

function differenceText({ difference, target, baseline, kpi, result, change }: Assessment): string | undefined {
  if (difference === undefined || !target || !isNumeric(result?.value)) return undefined;
  const bound = boundOf(target.value, baseline);
  const isDown = wayOf(kpi, target.value) === 'less';
  if (!bound) return undefined;
  const end = worseEnd(result.value, change ?? { from: 0, to: isDown ? -1 : 1 });
  return `${numberText(end)} − ${term(isDown ? bound.high : bound.low)} = ${numberText(difference)}`;
}

function ratioText({ ratio, target, result }: Assessment): string | undefined {
  if (ratio === undefined || !isNumeric(result?.value) || !isNumeric(target?.value)) return undefined;
  const [value, aim] = [result.value.value, target.value.value];
  const exact = dividedBy(fractionOf(value), fractionOf(aim));
  const isExact = compareFractions({ above: exact.above * 100n, below: exact.below }, fractionOf(ratio)) === 0;
  return `${term(value)} ÷ ${numberText(aim)} ${isExact ? '=' : '≒'} ${numberText(ratio)}%`;
}
