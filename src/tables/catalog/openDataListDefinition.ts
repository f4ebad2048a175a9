import { openDataListRow } from '../../schema/entity/rows/openDataFile.ts';
import { tableTexts } from '#words/tables.ts';
import { defineTable } from '../table.ts';

/** The list of open data, a file a row. Its rows are made from the published files, so it has none until these are. */
export const openDataListDefinition = defineTable({
  name: 'opendata_list',
  ...tableTexts.opendata_list,
  schema: openDataListRow,
  key: 'file_id',
  rows: () => [],
});
