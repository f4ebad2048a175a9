import { describe, expect, it } from 'vitest';
import { lineReferences } from '../../src/plan/sourceLines.ts';
import { lineOf, sampleInitiative, sampleKpi, samplePlan, sampleValue } from '../setup/samplePlan.ts';

describe(lineReferences, () => {
  it('leads from a line to everything that was read from it, once', () => {
    const kpi = sampleKpi('kpi-a', 'a', 7, { values: [sampleValue('baseline', 2018, 3, 7), sampleValue('target', 2024, 10, 8)] });
    const plan = samplePlan({
      initiatives: [sampleInitiative('a', 7)],
      kpis: [kpi],
      information: {
        ...samplePlan().information,
        sources: samplePlan().information.sources.map((document) => ({ ...document, id: 'sample' })),
      },
      notes: [{ id: 'n', kind: 'layout', about: [{ type: 'line', id: 'L7' }], title: '題', text: '文' }],
    });
    expect(lineReferences(plan, 'sample').get(7)).toEqual([
      { what: 'item', id: 'a' },
      { what: 'kpi', id: 'kpi-a' },
      { what: 'note', id: 'n' },
    ]);
    expect(lineReferences(plan, 'sample').get(8)).toEqual([{ what: 'kpi', id: 'kpi-a' }]);
  });

  it('takes no row of a results file for a line of the source', () => {
    const result = { ...sampleValue('result', 2021, 5), source: lineOf('results-2021', 40) };
    const plan = samplePlan({ initiatives: [sampleInitiative('a', 7)], kpis: [sampleKpi('kpi-a', 'a', 7, { values: [result] })] });
    expect(lineReferences(plan, 'sample').has(40)).toBe(false);
  });
});
