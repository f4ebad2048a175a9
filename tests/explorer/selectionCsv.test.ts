import { describe, expect, it } from 'vitest';
import { kpiRecords, selectionTables, type SelectionTable } from '../../src/explorer/kpiRecords.ts';
import { selectionCsv } from '../../src/explorer/selectionCsv.ts';
import { csvText } from '../../src/tables/csvText.ts';
import { publishedTables } from '../../src/tables/publishedTables.ts';
import { minamoPlan, realPlan } from '../setup/samplePlan.ts';

const records = {
  header: 'ID,名前',
  rows: [
    ['b', 'b,"い,ろ"'],
    ['a', 'a,は'],
    ['b', 'b,に'],
  ],
} as const;

describe(selectionCsv, () => {
  it('writes the records of the KPIs in the order of the ids, a KPI’s own in the order of the file', () => {
    expect(selectionCsv(records, ['a', 'b'])).toBe('\uFEFFID,名前\r\na,は\r\nb,"い,ろ"\r\nb,に\r\n');
  });

  it('writes the header alone where nothing is selected', () => {
    expect(selectionCsv(records, [])).toBe('\uFEFFID,名前\r\n');
  });

  it('leaves out a KPI without records', () => {
    expect(selectionCsv(records, ['a', 'constructor'])).toBe('\uFEFFID,名前\r\na,は\r\n');
  });
});

describe(kpiRecords, () => {
  it.each(Object.keys(selectionTables) as SelectionTable[])(
    'makes of every KPI of a plan the published file of %s, byte for byte',
    async (name) => {
      for (const plan of [await realPlan(), await minamoPlan()]) {
        const table = publishedTables(plan).find((each) => each.name === name);
        const whole = kpiRecords(plan, name);
        expect(whole.rows.length).toBe(table?.rows.length);
        expect(
          selectionCsv(
            whole,
            plan.kpis.map(({ id }) => id),
          ),
        ).toBe(table && csvText(table));
      }
    },
  );
});
