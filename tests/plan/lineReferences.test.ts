import { describe, expect, it } from 'vitest';
import { lineReferences } from '../../src/plan/sourceLines.ts';
import { sampleInitiative, sampleKpi, samplePlan, sampleValue } from '../setup/samplePlan.ts';

describe(lineReferences, () => {
  it('leads from a line to everything that was read from it, once', () => {
    const kpi = sampleKpi('kpi-a', 'a', 7, { values: [sampleValue('baseline', 2018, 3, 7), sampleValue('target', 2024, 10, 8)] });
    const plan = samplePlan({
      initiatives: [sampleInitiative('a', 7)],
      kpis: [kpi],
      notes: [{ id: 'n', kind: 'layout', about: [{ type: 'line', id: 'L7' }], title: '題', text: '文' }],
    });
    expect(lineReferences(plan).get(7)).toEqual([
      { what: 'initiative', id: 'a' },
      { what: 'kpi', id: 'kpi-a' },
      { what: 'note', id: 'n' },
    ]);
    expect(lineReferences(plan).get(8)).toEqual([{ what: 'kpi', id: 'kpi-a' }]);
  });

  it('takes no row of a results file for a line of the source', () => {
    const result = { ...sampleValue('result', 2021, 5), source: { document: 'results-2021', line: 40 } };
    const plan = samplePlan({ initiatives: [sampleInitiative('a', 7)], kpis: [sampleKpi('kpi-a', 'a', 7, { values: [result] })] });
    expect(lineReferences(plan).has(40)).toBe(false);
  });
});
