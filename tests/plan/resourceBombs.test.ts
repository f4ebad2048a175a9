import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/plan/readPlan.ts';
import { withAlteredBase } from '../fixtures/broken/breakContent.ts';
import { resourceBombs } from '../fixtures/resourceBombs.ts';

// How long each takes, and how much memory, is measured by `npm run bench:bombs`.
describe('content that is small to write and large to read', () => {
  it.each(resourceBombs)('is refused with $code: $name', async ({ code, alterations }) => {
    const { plan, problems } = await withAlteredBase(alterations(), (folder) => readPlan(folder));
    expect(plan).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toContain(code);
  });
});
