import { describe, expect, it } from 'vitest';
import { withCheckDigit } from '../../../src/plan/check/checkPlanInformation.ts';

describe(withCheckDigit, () => {
  it.each([
    ['浅口市', '33216', '332160'],
    ['札幌市', '01100', '011002'],
    ['千代田区', '13101', '131016'],
    ['那覇市', '47201', '472018'],
    ['北海道', '01000', '010006'],
    ['東京都', '13000', '130001'],
    ['岡山県', '33000', '330001'],
    ['岡山市', '33100', '331007'],
    ['沖縄県', '47000', '470007'],
  ])('gives %s its published code', (_, areaCode, code) => {
    expect(withCheckDigit(areaCode)).toBe(code);
  });

  it('gives one digit where 11 minus the remainder has two', () => {
    expect(withCheckDigit('01213')).toBe('012131'); // 苫小牧市, sum 22: 11 − 0
    expect(withCheckDigit('01205')).toBe('012050'); // 室蘭市, sum 23: 11 − 1
  });
});
