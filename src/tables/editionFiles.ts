import { machineReadabilityAddress, openDataListAddress } from '../addresses/catalogAddress.ts';
import { planJsonAddress, sourceFileAddress, tableAddress } from '../addresses/fileAddress.ts';
import { csvMetadataAddress, dataPackageAddress, frozenResultsName } from '../addresses/openDataAddress.ts';
import { editionChecksums, type Plan } from '../plan/plan.ts';
import { dataFile, type DataFile } from './dataFile.ts';
import { dataFileAt } from './dataFiles.ts';
import { resultsCsv, resultsMetadata } from './files/resultsFiles.ts';
import { publishedTables } from './publishedTables.ts';

/**
 * The files that an edition freezes, dated `date` (YYYY-MM-DD) throughout, with the list of their checksums.
 *
 * They are what every other format is made from, and what describes it: each table as CSV with its CSVW and as JSON,
 * the plan as JSON, the transcriptions, the results as they were read, what the self-check and the list said of the
 * files on that day, and the Data
 * Package, which names these files and no others.
 */
export async function editionFiles(plan: Plan, date: string): Promise<{ name: string; content: Uint8Array }[]> {
  const dated: Plan = date === plan.information.editionDate ? plan : { ...plan, information: { ...plan.information, editionDate: date } };
  const described = (csv: string) => [csv, csvMetadataAddress(csv)];
  const addresses = [
    ...publishedTables(dated).flatMap(({ name }) => [...described(tableAddress(dated, name, 'csv')), tableAddress(dated, name, 'json')]),
    planJsonAddress(dated),
    ...dated.sourceTexts.map(sourceFileAddress),
    ...described(machineReadabilityAddress(dated, 'csv')),
    machineReadabilityAddress(dated, 'json'),
    ...described(openDataListAddress(dated)),
    dataPackageAddress,
  ];
  const files = [
    ...(await Promise.all(addresses.map(async (address) => frozen(address.slice('data/'.length), await dataFileAt(dated, address))))),
    ...dated.resultFiles.flatMap((file) => {
      const name = frozenResultsName(file.fiscalYear);
      // The description names its CSV, which has another name here.
      return [
        frozen(name, dataFile(name, 'CSV', resultsCsv(file))),
        frozen(csvMetadataAddress(name), dataFile(name, 'JSON', resultsMetadata(name, file, dated))),
      ];
    }),
  ];
  const lines = files.map(({ name, sha256 }) => `${sha256}  ${name}\n`);
  return [
    ...files.map(({ name, content }) => ({ name, content })),
    { name: editionChecksums, content: new TextEncoder().encode(lines.join('')) },
  ];
}

function frozen(name: string, { content, sha256 }: DataFile): { name: string; content: Uint8Array; sha256: string } {
  return { name, content, sha256 };
}
