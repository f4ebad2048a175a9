import { describe, expect, it } from 'vitest';
import { machineReadabilityPage } from '../../../src/site/pages/machineReadability.ts';
import { makePlan } from '../../setup/samplePlan.ts';

describe(machineReadabilityPage, () => {
  it('shows every rule once, level by level, and sums up what was found', async () => {
    const { levels, summary, files } = await machineReadabilityPage(makePlan());
    expect(levels.map(({ level }) => level)).toEqual([...levels.map(({ level }) => level)].sort());
    const rows = levels.flatMap((level) => level.rows);
    expect(new Set(rows.map(({ rule }) => rule)).size).toBe(rows.length);
    expect(summary).toContain(String(rows.filter(({ result }) => result === 'conforms').length));
    expect(files.map(({ label }) => label)).toEqual(['CSV', 'JSON']);
  });
});
