import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableStep } from '../../../src/plan/editions/editionStep.ts';
import { frozenTableName, type FrozenTable, readFrozenTable } from '../../../src/plan/editions/frozenTable.ts';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const table = (...rows: { id: string; [column: string]: unknown }[]): FrozenTable => new Map(rows.map((row) => [row.id, row]));

describe(frozenTableName, () => {
  it.each([
    ['992011_kpis.json', 'kpis'],
    ['332160_kpi_values.json', 'kpi_values'],
    ['992011_kpis.csv', undefined],
    ['992011_kpis.csv-metadata.json', undefined],
    ['992011_dictionary.json', undefined],
    ['992011_edition_changes.json', undefined],
    ['992011_plan.json', undefined],
    ['datapackage.json', undefined],
    ['results-2024.csv', undefined],
  ])('of %s is %s', (file, name) => {
    expect(frozenTableName(file)).toBe(name);
  });
});

describe(readFrozenTable, () => {
  it.each([
    ['no JSON', new TextEncoder().encode('[{')],
    ['no list', bytes({ id: 'a' })],
    ['a row without an id', bytes([{ label: 'a' }])],
    ['no text', new Uint8Array([0xff])],
  ])('knows that %s is no table', (_, content) => {
    expect(readFrozenTable(content)).toBeUndefined();
  });

  it('keeps the rows by their ids', () => {
    expect(readFrozenTable(bytes([{ id: 'a', value: 1 }]))?.get('a')).toEqual({ id: 'a', value: 1 });
  });
});

describe(tableStep, () => {
  it('is nothing where nothing differs, whatever order the rows have', () => {
    expect(tableStep('t', table({ id: 'a', v: 1 }, { id: 'b', v: 2 }), table({ id: 'b', v: 2 }, { id: 'a', v: 1 }))).toBeUndefined();
  });

  it('tells a column that only one edition has once, and compares the others', () => {
    const step = tableStep('t', table({ id: 'a', old: 1, same: 1 }), table({ id: 'a', young: 2, same: 1 }));
    expect(step).toMatchObject({ newColumns: ['young'], lostColumns: ['old'], changed: [], added: [], removed: [] });
  });

  it('tells a table that only one edition has', () => {
    expect(tableStep('t', undefined, table({ id: 'a' }))?.only).toBe('after');
    expect(tableStep('t', table({ id: 'a' }), undefined)?.only).toBe('before');
  });

  it('tells one row of one that was put in, wherever it stands', () => {
    const rows = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(rows, fc.nat(), (ids, at) => {
        const [added, ...others] = ids;
        const place = at % ids.length;
        const before = table(...others.map((id) => ({ id, v: id.length })));
        const after = table(...[...others.slice(0, place), added ?? '', ...others.slice(place)].map((id) => ({ id, v: id.length })));
        const step = tableStep('t', before, after);
        expect(step?.added).toEqual([{ id: added, v: added?.length }]);
        expect([step?.removed, step?.changed]).toEqual([[], []]);
      }),
    );
  });
});
