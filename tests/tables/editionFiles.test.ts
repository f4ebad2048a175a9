import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { editionFiles } from '../../src/tables/editionFiles.ts';
import { publishedTables } from '../../src/tables/publishedTables.ts';
import { csvwFaults } from '../setup/csvwChecker.ts';
import { packageFaults, packageSchema } from '../setup/packageChecker.ts';
import { filesOfEveryShape } from '../setup/publishedFiles.ts';

const decode = (content: Uint8Array | undefined) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);

describe.each(await filesOfEveryShape())('an edition of $name', async ({ plan, code, file }) => {
  const today = new Map((await editionFiles(plan, plan.information.editionDate)).map(({ name, content }) => [name, content]));
  const later = new Map((await editionFiles(plan, '2031-04-01')).map(({ name, content }) => [name, content]));

  it('freezes the tables with their CSVW, the plan, the transcriptions, the self-check, the list and the Data Package, as they are published', () => {
    expect([...today.keys()]).toEqual([
      ...publishedTables(plan).flatMap(({ name }) => [`${code}_${name}.csv`, `${code}_${name}.csv-metadata.json`, `${code}_${name}.json`]),
      `${code}_plan.json`,
      ...plan.sourceTexts.map(({ file: name }) => name),
      ...['csv', 'csv-metadata.json', 'json'].map((extension) => `${code}_machine_readability.${extension}`),
      ...['csv', 'csv-metadata.json'].map((extension) => `${code}_opendata_list.${extension}`),
      'datapackage.json',
      ...plan.resultFiles.flatMap(({ fiscalYear }) => [`results-${fiscalYear}.csv`, `results-${fiscalYear}.csv-metadata.json`]),
      'SHA256SUMS',
    ]);
    for (const [name, content] of today)
      if (name !== 'SHA256SUMS' && !name.startsWith('results-')) expect(Buffer.from(content).equals(file(name).content), name).toBe(true);
  });

  it('freezes the results of each year as they were read, under names without a folder', () => {
    for (const { fiscalYear } of plan.resultFiles)
      expect(Buffer.from(today.get(`results-${fiscalYear}.csv`) ?? []).equals(file(`results/${fiscalYear}.csv`).content)).toBe(true);
  });

  it('lists the checksum of every other file', () => {
    const lines = [...today]
      .filter(([name]) => name !== 'SHA256SUMS')
      .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`);
    expect(decode(today.get('SHA256SUMS'))).toBe(lines.join(''));
  });

  it.each([
    ['today', today],
    ['later', later],
  ])('stands alone, frozen %s: its descriptions name its own files only, and fit them', (_, files) => {
    const description: unknown = JSON.parse(decode(files.get('datapackage.json')));
    expect(packageFaults(description, (name) => files.get(name) ?? new Uint8Array())).toEqual([]);
    expect(packageSchema.parse(description).resources.filter((resource) => !files.has(resource.path))).toEqual([]);
    for (const name of files.keys())
      if (name.endsWith('-metadata.json'))
        expect(csvwFaults(JSON.parse(decode(files.get(name))), (url) => decode(files.get(url)))).toEqual([]);
  });

  it('bears its date throughout', () => {
    const dates = z.looseObject({ plan: z.looseObject({ editionDate: z.string() }) });
    expect(dates.parse(JSON.parse(decode(later.get(`${code}_plan.json`)))).plan.editionDate).toBe('2031-04-01');
    expect(JSON.parse(decode(later.get('datapackage.json')))).toMatchObject({
      version: '2031-04-01',
      created: '2031-04-01T00:00:00+09:00',
    });
  });
});
