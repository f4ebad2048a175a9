import { archiveAddress } from '../../addresses/openDataAddress.ts';
import { readmeText } from '#words/files/readme.ts';
import { dataFile, type DataFileMaker } from '../dataFile.ts';
import { ownerValuesTable } from '../definitions/ownerValuesTable.ts';
import { publishedTables } from '../publishedTables.ts';
import { reportTables } from '../reportTables.ts';
import { columnsOf, type TableDefinition } from '../table.ts';
import { zipBytes } from '../zipBytes.ts';

/** Every file made before (charts are made elsewhere) as one archive, each at its place under `data/`, with a README that explains them. */
export const archiveFiles: DataFileMaker = (plan, made) => {
  const files = made.map(({ address, content }) => [address.slice('data/'.length), content] as const);
  const columns = ({ name, title, description, schema }: TableDefinition) => ({ name, title, description, columns: columnsOf(schema) });
  const text = readmeText(plan, {
    tables: publishedTables(plan),
    part: columns(ownerValuesTable(plan)),
    reports: reportTables.map(columns),
  });
  const readme = new TextEncoder().encode(text.replaceAll('\n', '\r\n'));
  return [dataFile(archiveAddress(plan), 'ZIP', zipBytes([['README.txt', readme], ...files], plan.information.editionDate))];
};
