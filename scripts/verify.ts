import { stat } from 'node:fs/promises';
import path from 'node:path';
import { verifyCopy } from '../src/site/verify/verifyCopy.ts';
import { reportText } from '../src/wording/report.ts';
import { outputFolder } from './settings.ts';

const folder = path.resolve(process.argv[2] ?? outputFolder());
process.exitCode = await verify(folder);

/** Checks a built site and says every fault with its file. */
async function verify(site: string): Promise<number> {
  const isFolder = await stat(site).then((entry) => entry.isDirectory(), () => false);
  if (!isFolder) {
    process.stderr.write(`${reportText.noSite(site)}\n`);
    return 1;
  }
  const { faults, figures, sums } = await verifyCopy(site);
  if (faults.length > 0) {
    process.stderr.write(`${faults.map(({ file, fault }) => `${file}: ${fault}`).join('\n')}\n${reportText.verifiedFaults(faults.length)}\n`);
    return 1;
  }
  process.stdout.write(`${reportText.verified(figures)}${reportText.verifiedSums(sums ?? '')}\n`);
  return 0;
}
