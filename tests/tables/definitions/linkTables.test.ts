import { describe, expect, it } from 'vitest';
import { deepPlan } from '../../setup/shapedPlans.ts';
import { tableOf } from '../../setup/tableOf.ts';

describe('the tables of links', () => {
  const rowsOf = (name: string, ...columns: string[]) => tableOf(deepPlan(), name).rows.map((row) => columns.map((column) => row[column]));

  it('put the home of an item first, and the other places behind it', () => {
    expect(rowsOf('item_parents', 'item_id', 'position', 'parent_id').slice(-3)).toEqual([
      ['drill', 1, 'prepare'],
      ['drill', 2, 'store'],
      ['drill', 3, 'disaster'],
    ]);
  });

  it('put the owner of a KPI first, and no row in that place for the plan', () => {
    expect(rowsOf('kpi_items', 'kpi_id', 'position', 'item_id')).toEqual([
      ['kpi-population', 2, 'safety'],
      ['kpi-safety', 1, 'safety'],
      ['kpi-prepare', 1, 'prepare'],
      ['kpi-warehouse', 1, 'warehouse'],
      ['kpi-warehouse', 2, 'disaster'],
    ]);
  });

  it('list every department with its role', () => {
    expect(rowsOf('item_departments', 'id', 'position', 'role')).toEqual([
      ['prepare_planning', 1, null],
      ['warehouse_planning', 1, '主担当'],
      ['warehouse_fire', 2, '協力'],
    ]);
    expect(rowsOf('kpi_departments', 'id', 'position', 'role')).toEqual([['kpi-warehouse_fire', 1, '報告']]);
  });

  it('list every field of the plan’s own, one value a row', () => {
    expect(rowsOf('item_fields', 'id', 'target_type', 'value', 'position', 'field_name')).toEqual([
      ['prepare_page-number', 'policy', '31', 1, '掲載頁'],
      ['prepare_cost', 'policy', '1250.5', 1, '備考'],
      ['prepare_sdg-goals', 'policy', '11', 1, 'SDGs'],
      ['prepare_sdg-goals_2', 'policy', '13', 2, 'SDGs'],
      ['prepare_plan-url', 'policy', 'https://example.jp/31', 1, '資料の住所'],
      ['kpi-warehouse_page-number', 'kpi', '32', 1, '掲載頁'],
      ['kpi-warehouse-target-2024_page-number', 'value', '33', 1, '掲載頁'],
    ]);
  });

  it('list money and grades by year', () => {
    expect(rowsOf('budgets', 'id', 'kind', 'amount', 'label')).toEqual([
      ['warehouse_budget_2023', 'budget', 1200, null],
      ['warehouse_budget_2023_2', 'budget', 300.5, '一般財源'],
      ['warehouse_settlement_2022', 'settlement', 900, null],
    ]);
    expect(rowsOf('ratings', 'id', 'grade', 'scale')).toEqual([
      ['prepare_2022', 'B', '4段階'],
      ['prepare_2023', 'A', null],
    ]);
  });

  it('list the directions of all items where an item below the first level has some', () => {
    expect(rowsOf('item_directions', 'id', 'text')).toEqual([
      ['safety_1', 'まず、備える。'],
      ['prepare_1', '備蓄を増やす。'],
      ['prepare_2', '訓練をする。'],
    ]);
  });
});
