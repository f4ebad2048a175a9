import { stat } from 'node:fs/promises';
import path from 'node:path';
import { shownText } from '../src/schema/characters.ts';
import { verifyCopy } from '../src/site/verify/verifyCopy.ts';
import { reportText } from '#words/commands/report.ts';
import { guardCommand } from './command.ts';
import { commandOptions } from './commandOptions.ts';
import { outputFolder } from './settings.ts';

guardCommand();
const { positionals } = commandOptions({}, ['folder']);
const folder = path.resolve(positionals[0] ?? outputFolder());
process.exitCode = await verify(folder);

/** Checks a built site and says every fault with its file. */
async function verify(site: string): Promise<number> {
  const isFolder = await stat(site).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    process.stderr.write(`${reportText.noSite(shownText(site))}\n`);
    return 1;
  }
  const { faults, hints, figures, sums } = await verifyCopy(site);
  if (faults.length > 0) {
    process.stderr.write(
      `${faults.map(({ file, fault }) => shownText(`${file}: ${fault}`)).join('\n')}\n${reportText.verifiedFaults(faults.length)}\n`,
    );
    return 1;
  }
  process.stdout.write(`${[`${reportText.verified(figures)}${reportText.verifiedSums(sums ?? '')}`, ...hints].join('\n')}\n`);
  return 0;
}
