import { describe, expect, it } from 'vitest';
import { oncePer } from '../../src/plan/oncePer.ts';

describe(oncePer, () => {
  it('makes a thing once for each object, whatever comes of it', () => {
    const asked: string[] = [];
    const lengthOf = oncePer(({ name }: { name: string }) => {
      asked.push(name);
      return name === '' ? undefined : name.length;
    });
    const [one, other, none] = [{ name: 'a' }, { name: 'bc' }, { name: '' }];
    expect([lengthOf(one), lengthOf(other), lengthOf(none), lengthOf(one), lengthOf(none)]).toEqual([1, 2, undefined, 1, undefined]);
    expect(asked).toEqual(['a', 'bc', '']);
  });

  it('keeps nothing of an attempt that failed', () => {
    let attempts = 0;
    const make = oncePer(() => {
      attempts += 1;
      if (attempts === 1) throw new Error('not yet');
      return attempts;
    });
    const key = {};
    expect(() => make(key)).toThrow('not yet');
    expect(make(key)).toBe(2);
  });
});
