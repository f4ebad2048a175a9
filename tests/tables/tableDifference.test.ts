import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tableAddress } from '../../src/addresses/fileAddress.ts';
import { dataFileAt } from '../../src/tables/dataFiles.ts';
import { publishedTables } from '../../src/tables/publishedTables.ts';
import type { Table } from '../../src/tables/table.ts';
import { isUnchanged, tableDifference } from '../../src/tables/tableDifference.ts';
import { minamoPlan } from '../setup/samplePlan.ts';

const plan = await minamoPlan();
const records = z.array(z.record(z.string(), z.unknown()));
type Rows = z.output<typeof records>;

async function published(name: string): Promise<{ table: Table; content: Uint8Array; rows: Rows }> {
  const table = publishedTables(plan).find((each) => each.name === name);
  if (!table) throw new Error(`There is no table ${name}`);
  const { content } = await dataFileAt(plan, tableAddress(plan, name, 'json'));
  return { table, content, rows: records.parse(JSON.parse(new TextDecoder().decode(content))) };
}

function bytes(rows: Rows): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(rows));
}

const { table, content, rows } = await published('departments');
const [first, second] = rows.map(({ id, name }) => ({ id: String(id), name: String(name) }));

describe(tableDifference, () => {
  it('finds nothing between the same bytes, nor between the same rows in another order', () => {
    expect(isUnchanged(tableDifference(table, content, content))).toBe(true);
    expect(isUnchanged(tableDifference(table, bytes(rows.toReversed()), content))).toBe(true);
  });

  it('names a row that was not there before as added', () => {
    const difference = tableDifference(table, bytes(rows.slice(1)), content);
    expect(difference).toMatchObject({ isNew: false, added: [first], removed: [], changed: [], newColumns: [], lostColumns: [] });
    expect(isUnchanged(difference)).toBe(false);
  });

  it('names a row that is gone as removed, with the name it had', () => {
    expect(tableDifference(table, bytes([...rows, { ...rows[0], id: 'old', name: '古い課' }]), content)).toMatchObject({
      added: [],
      removed: [{ id: 'old', name: '古い課' }],
      changed: [],
    });
  });

  it('names a row whose cell differs as changed, with the columns that differ', () => {
    const former = rows.map((row, place) => (place === 1 ? { ...row, name: '旧' } : row));
    expect(tableDifference(table, bytes(former), content)).toMatchObject({
      added: [],
      removed: [],
      changed: [{ ...second, columns: ['担当課'] }],
    });
  });

  it('tells a row that takes another key as one removed and one added', () => {
    const former = rows.map((row, place) => (place === 0 ? { ...row, id: 'former-id' } : row));
    expect(tableDifference(table, bytes(former), content)).toMatchObject({
      added: [first],
      removed: [{ id: 'former-id', name: first?.name }],
      changed: [],
    });
  });

  it('tells null, an empty text, 0 and an absent cell apart', async () => {
    const values = await published('kpi_values');
    const place = values.rows.findIndex((row) => row['value'] === 0);
    expect(place).toBeGreaterThanOrEqual(0);
    for (const value of [null, '', '0']) {
      const former = values.rows.map((row, each) => (each === place ? { ...row, value } : row));
      expect(tableDifference(values.table, bytes(former), values.content).changed.map(({ columns }) => columns)).toEqual([['値']]);
    }
  });

  it('tells a column that is new or gone once, and calls no row changed for it', () => {
    const former = rows.map(({ name, ...row }) => ({ ...row, telephone: String(name) }));
    expect(tableDifference(table, bytes(former), content)).toMatchObject({
      added: [],
      removed: [],
      changed: [],
      newColumns: ['担当課'],
      lostColumns: ['telephone'],
    });
  });

  it('tells a table that was not there as new, all its rows as added', () => {
    const difference = tableDifference(table, undefined, content);
    expect(difference).toMatchObject({ isNew: true, removed: [], changed: [], newColumns: [], lostColumns: [] });
    expect(difference.added).toHaveLength(rows.length);
  });

  it('says nothing of columns where one of the two has no rows', () => {
    expect(tableDifference(table, bytes([]), content)).toMatchObject({ isNew: false, newColumns: [], lostColumns: [], changed: [] });
    expect(tableDifference(table, content, bytes([]))).toMatchObject({ newColumns: [], lostColumns: [], added: [] });
  });

  it.each([
    ['no JSON', 'ID,課'],
    ['no list', '{}'],
    ['rows without a key', '[{"name":"課"}]'],
  ])('refuses bytes with %s', (_, text) => {
    expect(() => tableDifference(table, new TextEncoder().encode(text), content)).toThrow();
  });
});
