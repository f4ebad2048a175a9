import { openDataListRow } from '../../schema/entity/openDataFile.ts';
import { catalogText } from '../../wording/ja/catalog.ts';
import { defineTable } from '../table.ts';

/** The list of open data, a file a row. Its rows are made from the published files, so it has none until these are. */
export const openDataListDefinition = defineTable({
  name: 'opendata_list',
  title: catalogText.listTitle,
  description: catalogText.listDescription,
  schema: openDataListRow,
  key: 'file_id',
  rows: () => [],
});
