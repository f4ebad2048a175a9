import { describe, expect, it } from 'vitest';
import type { FrozenRow } from '../../../src/plan/editions/frozenTable.ts';
import { type EditionStep, tableStep } from '../../../src/plan/editions/editionStep.ts';
import { editionChanges } from '../../../src/tables/editions/editionChanges.ts';
import { frozenColumns } from '../../../src/tables/editions/frozenColumns.ts';
import { publishedTables, tableDefinitions } from '../../../src/tables/publishedTables.ts';
import { minamoPlan } from '../../setup/samplePlan.ts';

const plan = await minamoPlan();
const columns = frozenColumns(plan, tableDefinitions(plan));
const today = new Map(
  publishedTables(plan).map(({ name, rows }) => [name, new Map<string, FrozenRow>(rows.map((row) => [String(row['id']), row]))]),
);

/** What changed where some rows of today's tables are replaced; undefined removes a row. */
function changesOf(replaced: Readonly<Record<string, Readonly<Record<string, FrozenRow | undefined>>>>) {
  const tables = Object.entries(replaced).flatMap(([name, rows]) => {
    const before = today.get(name) ?? new Map<string, FrozenRow>();
    const after = new Map(before);
    for (const [id, row] of Object.entries(rows)) {
      if (row) after.set(id, { ...before.get(id), ...row, id });
      else after.delete(id);
    }
    return tableStep(name, before, after) ?? [];
  });
  const step: EditionStep = { previousDate: '2026-07-01', inBoth: [...today.keys()], tables };
  return editionChanges({ step }, columns);
}

const told = (changes: ReturnType<typeof changesOf>) =>
  changes.map(({ kind, table, rowId, column, before, after }) => [kind, table, rowId, column, before, after]);

describe(editionChanges, () => {
  it('tells nothing of the first edition', () => {
    expect(editionChanges({}, columns)).toEqual([]);
  });

  it('tells one row of one result that was put in, though the tables computed from it differ too', () => {
    const id = 'kpi-hana-planted-result-2027-2028-06-30';
    const result = {
      kpi_id: 'kpi-hana-planted',
      kpi_label: '植えた株数',
      fiscal_year: 2027,
      value: 2600,
      unit: '株',
      status: 'given',
      stage: 'final',
    };
    const changes = changesOf({
      results: { [id]: result },
      kpi_values: { 'kpi-hana-planted-result-2027': { ...result, kind: 'result' } },
      kpis: { 'kpi-hana-planted': { latest_result: 2600, latest_result_year: 2027, status: 'met' } },
      assessments: { 'kpi-hana-planted-target-2027': { result_value: 2600, sentence: '達成。' } },
    });
    expect(told(changes)).toEqual([['result', 'results', id, null, null, '2600株']]);
    expect(changes[0]?.rowName).toBe('植えた株数 2027年度');
  });

  it.each([
    ['a text of an item', { initiatives: { hana: { overview: '湖に花を植える。' } } }, 'wording'],
    ['a number that no decision tells of', { kpi_values: { 'kpi-hana-planted-baseline-2020': { value: 1 } } }, 'correction'],
    ['a note', { notes: { 'net-migration': { text: '文。' } } }, 'wording'],
    ['a decision', { revisions: { r2029: { title: '令和11年の改定' } } }, 'decision'],
    ['a corrected result', { results: { 'x-result-2024': { kpi_id: 'x', value: 1, status: 'given', stage: 'corrected' } } }, 'correction'],
    [
      'a target that a decision moved',
      {
        changes: { 'x-target': { target_type: 'kpi', target_id: 'kpi-hana-planted', type: 'target-revised' } },
        targets: { 'kpi-hana-planted-target-2027-r2025': { value: 9 } },
      },
      'decision',
    ],
    [
      'a value that was mended',
      {
        changes: { 'x-mended': { target_type: 'value', target_id: 'kpi-hana-planted-baseline-2020', type: 'corrected' } },
        kpi_values: { 'kpi-hana-planted-baseline-2020': { value: 9 } },
      },
      'correction',
    ],
  ] as const)('knows the kind of %s', (_, replaced, kind) => {
    const kinds = new Set(changesOf(replaced).map((change) => change.kind));
    expect([...kinds]).toEqual([kind]);
  });

  it('passes over columns and tables that are computed', () => {
    expect(
      changesOf({
        departments: { environment: { initiative_count: 99, kpi_count: 99 } },
        kpis: { 'kpi-hana-planted': { promise: '別の文。', owner: '別の名前' } },
        items: { hana: { overview: '別の文。' } },
      }),
    ).toEqual([]);
  });

  it('tells the change of the fixture from an edition of an older form, old before new', () => {
    const changes = publishedTables(plan).find(({ name }) => name === 'edition_changes')?.rows ?? [];
    expect(changes.filter(({ column }) => column === 'overview').map(({ before, after, kind }) => [before, after, kind])).toContainEqual([
      '湖畔に花を植える。',
      '湖畔と駅前に花を植える。',
      'decision',
    ]);
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
    expect(changes.filter(({ table, kind }) => table === 'initiatives' && kind === 'form').map(({ column }) => column)).toContain(
      'level_name',
    );
  });
});
