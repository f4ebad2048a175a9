import { assessmentFields, assessmentRow } from '../../schema/entity/progress/assessment.ts';
import { toRow } from '../../schema/entity.ts';
import { tableTexts } from '#words/tables.ts';
import { assessmentsJson } from '../plan/assessmentJson.ts';
import { defineTable } from '../table.ts';
import { municipality, planCell } from './cells/municipality.ts';

/** What is to be said of each KPI and each target that was ever in force. */
export const assessmentsTable = defineTable({
  name: 'assessments',
  ...tableTexts.assessments,
  schema: assessmentRow,
  foreignKeys: [
    { column: 'kpi_id', table: 'kpis' },
    { column: 'target_id', table: 'targets' },
    { column: 'result_id', table: 'kpi_values' },
  ],
  rows: (plan) => assessmentsJson(plan).map((each) => ({ ...municipality(plan), ...toRow(assessmentFields, each), ...planCell(plan) })),
});
