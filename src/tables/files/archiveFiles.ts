import { archiveAddress } from '../../addresses/openDataAddress.ts';
import { readmeText } from '../../wording/readme.ts';
import { dataFile, type DataFileMaker } from '../dataFile.ts';
import { publishedTables } from '../publishedTables.ts';
import { zipBytes } from '../zipBytes.ts';

/** Every file made before as one archive, each at its place under `data/`, with a README that explains them. */
export const archiveFiles: DataFileMaker = (plan, made) => {
  const files = made.map(({ address, content }) => [address.slice('data/'.length), content] as const);
  const readme = new TextEncoder().encode(readmeText(plan.plan, publishedTables(plan)).replaceAll('\n', '\r\n'));
  return [dataFile(archiveAddress(plan), 'ZIP', zipBytes([['README.txt', readme], ...files], plan.plan.editionDate))];
};
