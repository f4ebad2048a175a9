import { describe, expect, it } from 'vitest';
import { PartFailure } from '../../../scripts/build/partFailure.ts';

describe(PartFailure, () => {
  it.each([
    ["Error: ENOSPC: no space left on device, open '/srv/site/a.html'\n    at x", 'ENOSPC', '/srv/site/a.html'],
    ['Error: ENOSPC: no space left on device, write\n    at x', 'ENOSPC', undefined],
    ['could not write: No space left on device (os error 28)', 'ENOSPC', undefined],
    ["[ERROR] EMFILE: too many open files, open 'a'", 'EMFILE', 'a'],
    ['TypeError: EXAMPLE: of something else', undefined, undefined],
    ['', undefined, undefined],
  ])('reads the error of the system from %j', (words, code, file) => {
    const failure = new PartFailure('part ended', words);
    expect([failure.code, failure.path]).toEqual([code, file]);
  });

  it('says what it can in one line', () => {
    expect(new PartFailure('part ended', 'a\n  TypeError: x is not a function\n    at y').summary).toBe('TypeError: x is not a function');
    expect(new PartFailure('part ended', 'a').summary).toBe('part ended');
  });
});
