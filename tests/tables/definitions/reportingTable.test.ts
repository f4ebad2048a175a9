import { describe, expect, it } from 'vitest';
import { reportingTable } from '../../../src/tables/definitions/reportingTable.ts';
import { baseline, makeKpi, makePlan, makeValue, target } from '../../setup/samplePlan.ts';

describe('the table of what is to be published', () => {
  it('has one row for each KPI and fiscal year that is over', () => {
    const missing = makeValue('result', 2024, { status: 'not-measured' }, { note: '調査が中止になったため' });
    const plan = makePlan([[[1]]], [makeKpi([baseline(10), target(20), missing])]);
    const rows = reportingTable.rows({ ...plan, information: { ...plan.information, official: true, planId: '2018' } });
    expect(rows).toHaveLength(6);
    expect(rows[4]).toEqual({
      municipal_code: '992011',
      area_code: '99201',
      municipality: 'みなと市',
      id: 'kpi-users-reporting-2023',
      kpi_id: 'kpi-users',
      department_id: 'planning',
      fiscal_year: 2023,
      due_on: '2024-09-30',
      state: 'overdue',
      published_on: null,
      days_late: 783,
      kpi_label: '利用者数',
      department: '企画課',
      url: 'https://example.org/plan/initiatives/goal-1-initiative-1/#kpi-users',
      note: null,
      plan_id: '2018',
    });
    expect(rows[5]).toMatchObject({
      state: 'not-measured',
      due_on: '2025-09-30',
      days_late: null,
      note: '測定なし：調査が中止になったため',
    });
  });
});
