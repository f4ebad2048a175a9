import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDecimal, productOf, sumOf } from '../../src/plan/rawNumber.ts';

describe(plainDecimal, () => {
  it.each([
    ['1,200.50', '1200.5'],
    ['007', '7'],
    ['-0.50', '-0.5'],
    ['0.0', '0'],
    ['-0', '0'],
    ['90071992547409930001', '90071992547409930001'],
  ])('writes %s as %s', (text, plain) => {
    expect(plainDecimal(text)).toBe(plain);
  });
});

describe(productOf, () => {
  it.each([
    ['0.873', '100', '87.3'],
    ['0.16', '100', '16'],
    ['1234', '0.001', '1.234'],
    ['0.1', '0.2', '0.02'],
    ['-0.5', '-1', '0.5'],
    ['1.15', '100', '115'],
    ['0', '-100', '0'],
  ])('of %s and %s is %s', (a, b, product) => {
    expect(productOf(a, b)).toBe(product);
  });

  it('is that of whole numbers, however large', () => {
    fc.assert(fc.property(fc.bigInt(), fc.bigInt(), (a, b) => productOf(String(a), String(b)) === String(a * b)));
  });
});

describe(sumOf, () => {
  it.each([
    ['0.1', '0.2', '0.3'],
    ['100000000', '20000000', '120000000'],
    ['1.5', '-1.25', '0.25'],
    ['-1', '1', '0'],
  ])('of %s and %s is %s', (a, b, sum) => {
    expect(sumOf(a, b)).toBe(sum);
  });
});
