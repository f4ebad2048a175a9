import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalText } from '../../../src/tables/cellText.ts';
import { compareFractions, fractionOf, minus, numberOf, rounded } from '../../../src/plan/progress/fraction.ts';

const fraction = fc.record({
  above: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
  below: fc.bigInt({ min: 1n, max: 10n ** 6n }),
});

test('every number that is counted can be written into a cell', () => {
  const held = fraction.filter(({ above, below }) => (above < 0n ? -above : above) / below < 10n ** 15n);
  fc.assert(
    fc.property(held, fc.integer({ min: 0, max: 20 }), (counted, decimals) => {
      expect(decimalText(numberOf(counted, decimals))).toMatch(/^-?\d+(\.\d+)?$/);
    }),
  );
});

test.for([
  { above: 11n, below: 6n, decimals: 9, number: 1.833333333 },
  { above: 11_000_000n, below: 6n, decimals: 9, number: 1833333.33333333 },
  { above: -11_000_000n, below: 6n, decimals: 9, number: -1833333.33333333 },
  { above: 987_654_321_098_765n, below: 1n, decimals: 2, number: 987654321098765 },
  { above: 1n, below: 8n, decimals: 20, number: 0.125 },
])('$above / $below with $decimals decimals is $number', ({ number, decimals, ...counted }) => {
  expect(numberOf(counted, decimals)).toBe(number);
});

test('a number with fewer digits than a cell holds is not rounded', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 9 }), (digits, decimals) => {
      const exact = { above: BigInt(digits), below: 10n ** BigInt(decimals) };
      expect(compareFractions(fractionOf(numberOf(exact)), exact)).toBe(0);
      expect(minus(rounded(exact, decimals), exact).above).toBe(0n);
    }),
  );
});
