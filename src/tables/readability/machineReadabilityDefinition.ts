import { machineReadabilityRow } from '../../schema/entity/rows/machineReadabilityRule.ts';
import { tableTexts } from '#words/tables.ts';
import { defineTable } from '../table.ts';

/** What the self-check found, a rule a row. Its rows are made from the published files, so it has none until these are. */
export const machineReadabilityDefinition = defineTable({
  name: 'machine_readability',
  ...tableTexts.machine_readability,
  schema: machineReadabilityRow,
  rows: () => [],
});
