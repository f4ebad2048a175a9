import { describe, expect, it } from 'vitest';
import { isExactNumber } from '../../src/schema/valueForms.ts';

describe(isExactNumber, () => {
  it.each([
    '0',
    '15',
    '-5',
    '0.5',
    '-0.05',
    '87.30',
    '10.0',
    '100.00',
    '98765432100',
    '999999999999999',
    '-999999999999999',
    '1000000000000000',
    '0.123456789012345',
  ])('lets %s come back as it was written', (text) => {
    expect(isExactNumber(text)).toBe(true);
  });

  it.each([
    '-0',
    '-0.0',
    '1234567890123456',
    '9007199254740991',
    '-9007199254740991',
    '100000000000000000',
    '9007199254740992',
    '9007199254740993',
    '12345678901234567890',
    '1234567890123456789012345',
    '0.0000001',
    '0.1234567890123456',
    '1e3',
    '010',
    '',
    'a',
    'Infinity',
  ])('refuses %j', (text) => {
    expect(isExactNumber(text)).toBe(false);
  });
});
