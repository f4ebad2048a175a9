import { describe, expect, it } from 'vitest';
import { codes } from '../../../src/schema/codes.ts';
import { codeLists } from '../../../src/wording/ja/codes.ts';

describe('the meanings of codes', () => {
  it('stand in the order of the codes', () => {
    expect(Object.entries(codeLists).map(([name, list]) => [name, Object.keys(list)])).toEqual(Object.entries(codes));
  });
});
