/** A number to its last digit, as a binary number would not hold it; `below` is above 0. */
export interface Fraction {
  readonly above: bigint;
  readonly below: bigint;
}

/** A number of the data as it is written: 0.1 is one tenth. */
export function fractionOf(number: number): Fraction {
  const [digits = '0', power = '0'] = String(number).split('e');
  const [whole = '0', decimals = ''] = digits.split('.');
  const places = decimals.length - Number(power);
  const above = BigInt(`${whole}${decimals}`);
  return places > 0 ? { above, below: 10n ** BigInt(places) } : { above: above * 10n ** BigInt(-places), below: 1n };
}

/** The sum of two numbers. */
export function plus(one: Fraction, other: Fraction): Fraction {
  return lowest(one.above * other.below + other.above * one.below, one.below * other.below);
}

/** One number less another. */
export function minus(one: Fraction, other: Fraction): Fraction {
  return plus(one, { above: -other.above, below: other.below });
}

/** The product of two numbers. */
export function times(one: Fraction, other: Fraction): Fraction {
  return lowest(one.above * other.above, one.below * other.below);
}

/** One number divided by another, which is not 0. */
export function dividedBy(one: Fraction, other: Fraction): Fraction {
  const sign = other.above < 0n ? -1n : 1n;
  return lowest(one.above * other.below * sign, one.below * other.above * sign);
}

/** -1, 0 or 1 as one number is below, equal to or above another. */
export function compareFractions(one: Fraction, other: Fraction): -1 | 0 | 1 {
  const [first, second] = [one.above * other.below, other.above * one.below];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The nearest number with so many decimals; a half goes away from 0, so that a number and its negative round alike. */
export function rounded({ above, below }: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(decimals);
  const doubled = (above < 0n ? -above : above) * scale * 2n + below;
  const digits = doubled / (2n * below);
  return { above: above < 0n ? -digits : digits, below: scale };
}

/** The nearest number of the language, for cells and texts. */
export function numberOf(fraction: Fraction, decimals = 9): number {
  const { above, below } = rounded(fraction, decimals);
  const text = (above < 0n ? -above : above).toString().padStart(below.toString().length, '0');
  const end = text.length - below.toString().length + 1;
  const number = Number(`${text.slice(0, end)}.${text.slice(end)}`);
  return above < 0n ? -number : number;
}

function lowest(above: bigint, below: bigint): Fraction {
  let [one, other] = [above < 0n ? -above : above, below];
  while (other !== 0n) [one, other] = [other, one % other];
  return one === 0n ? { above: 0n, below: 1n } : { above: above / one, below: below / one };
}
