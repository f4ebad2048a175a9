import { compareFractions, type Fraction, fractionOf, minus, numberOf } from '../../../plan/progress/fraction.ts';
import { numberText } from './number.ts';

const percent = /^[%％]$/;

/** How many of a unit, without a sign: 17件. Two shares differ by points: 0.2ポイント. */
export function amountText(amount: number, unit: string | null): string {
  return `${numberText(Math.abs(amount))}${percent.test(unit ?? '') ? 'ポイント' : (unit ?? '')}`;
}

/** A number that was counted, as it is shown beside another: on the same side of it as it is, however near. */
export interface ShownNumber {
  readonly value: number;
  /** Whether it was rounded to be shown. */
  readonly isRounded: boolean;
  /** What the other has more than what is shown. */
  readonly otherMore: number;
}

/** The decimals that a counted number is shown with where it has more: 3,677.3, 4.67. */
function usualDecimals(number: number): number {
  return Math.abs(number) >= 10 ? 1 : 2;
}

/** A counted number for display, with as many decimals as it takes to stay on its side of another number. */
export function shownBeside(counted: Fraction, other: number): ShownNumber {
  const side = compareFractions(fractionOf(other), counted);
  const most = 9;
  for (let decimals = usualDecimals(numberOf(counted)); ; decimals += 1) {
    const value = numberOf(counted, decimals);
    const shown = fractionOf(value);
    if (compareFractions(fractionOf(other), shown) !== side && decimals < most) continue;
    return {
      value,
      isRounded: compareFractions(shown, counted) !== 0,
      otherMore: numberOf(minus(fractionOf(other), shown), most),
    };
  }
}
