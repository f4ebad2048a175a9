import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/plan/readPlan.ts';
import { bombName, bombs } from '../fixtures/bombs/bombs.ts';
import { withAlteredBase } from '../fixtures/broken/breakContent.ts';

// How long each takes at its full size, and how much memory, is measured by `npm run bench:bombs`.
describe('content that is small to write and large to read', () => {
  const cases = bombs
    .filter(({ sizes: [tested] }) => tested > 0)
    .map((bomb) => ({ what: bombName(bomb, bomb.sizes[0]), code: bomb.code, files: bomb.files(bomb.sizes[0]) }));

  it.each(cases)('is refused with $code: $what', async ({ code, files }) => {
    const { plan, problems } = await withAlteredBase(files, (folder) => readPlan(folder));
    expect(plan).toBeUndefined();
    expect([...new Set(problems.map((problem) => problem.code))]).toContain(code);
  });
});
