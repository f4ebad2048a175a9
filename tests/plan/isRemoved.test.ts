import { describe, expect, it } from 'vitest';
import { isRemoved } from '../../src/plan/isRemoved.ts';

describe(isRemoved, () => {
  it.each([
    [{}, false],
    [{ changes: [] }, false],
    [{ changes: [{ type: 'possibly-ended' }] }, false],
    [{ changes: [{ type: 'renamed' }, { type: 'removed' }] }, true],
  ])('says of %j: %s', (thing, expected) => {
    expect(isRemoved(thing)).toBe(expected);
  });
});
