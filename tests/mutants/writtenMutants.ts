import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../scripts/settings.ts';
import { checkMutants } from './handMade/checkMutants.ts';
import { readerMutants } from './handMade/readerMutants.ts';
import { schemaMutants } from './handMade/schemaMutants.ts';
import { searchMutants } from './handMade/searchMutants.ts';
import { siteMutants } from './handMade/siteMutants.ts';
import { tableMutants } from './handMade/tableMutants.ts';
import type { Mutant } from './mutant.ts';

/**
 * All mistakes that were written down.
 *
 * @throws {Error} where a text does not stand exactly once in its file, so that the list must be brought up to date.
 */
export function writtenMutants(): Mutant[] {
  return [schemaMutants, readerMutants, checkMutants, tableMutants, searchMutants, siteMutants].flatMap((lists) =>
    Object.entries(lists).flatMap(([file, list]) => {
      const text = readFileSync(path.join(projectFolder, file), 'utf8');
      return list.map(([from, to, breaks, equivalent]): Mutant => {
        const found = text.split(from).length - 1;
        if (found !== 1) throw new Error(`${file}: this text stands ${found} times in the file, and not once: ${from}`);
        return { file, from, at: text.indexOf(from), to, breaks, equivalent };
      });
    }),
  );
}
