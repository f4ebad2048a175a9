import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../scripts/settings.ts';
import type { WrittenMutants } from './mutant.ts';
import { checkMutants } from './handMade/checkMutants.ts';
import { readerMutants } from './handMade/readerMutants.ts';
import { schemaMutants } from './handMade/schemaMutants.ts';
import { searchMutants } from './handMade/searchMutants.ts';
import { siteMutants } from './handMade/siteMutants.ts';
import { tableMutants } from './handMade/tableMutants.ts';

const lists: readonly WrittenMutants[] = [checkMutants, readerMutants, schemaMutants, searchMutants, siteMutants, tableMutants];

describe('the mistakes that are put in by hand', () => {
  it.each(lists.flatMap((list) => Object.entries(list)))('each have one place in %s', (file, mistakes) => {
    const text = readFileSync(path.join(projectFolder, file), 'utf8');
    expect(mistakes.filter(([right]) => text.split(right).length !== 2)).toEqual([]);
  });
});
