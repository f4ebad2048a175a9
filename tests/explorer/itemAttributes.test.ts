import { describe, expect, it } from 'vitest';
import { itemAttributes, itemOfDataset } from '../../src/explorer/itemAttributes.ts';
import { kpiItem } from '../../src/explorer/kpiItem.ts';
import { minamoPlan, realPlan } from '../setup/samplePlan.ts';
import { makeItem } from './makeItem.ts';

/** Attributes as a browser gives them: `data-kpi-id` is `kpiId`. */
function datasetOf(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replace(/^data-/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}

describe(itemOfDataset, () => {
  it('reads back every KPI of both plans as it was written', async () => {
    for (const plan of [await realPlan(), await minamoPlan()]) {
      for (const kpi of plan.kpis) {
        const item = kpiItem(kpi, plan);
        expect(itemOfDataset(datasetOf(itemAttributes(item)))).toEqual(item);
      }
    }
  });

  it.each([
    ['a fact that is not there', { unit: undefined }, 'A row of the KPI table has no unit'],
    ['an empty fact', { goal: '' }, 'A row of the KPI table has no goal'],
    ['a value that is no number', { target: '39人' }, 'The target of a row of the KPI table is no number: 39人'],
    ['a line that is no number', { line: '13行' }, 'The line of a row of the KPI table is no number: 13行'],
  ])('refuses %s', (_, wrong, fault) => {
    expect(() => itemOfDataset({ ...datasetOf(itemAttributes(makeItem('kpi-a'))), ...wrong })).toThrow(fault);
  });
});
