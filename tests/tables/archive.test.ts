import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { publishedTables } from '../../src/tables/publishedTables.ts';
import { reportTables } from '../../src/tables/reportTables.ts';
import { makeTable } from '../../src/tables/table.ts';
import { zipBytes } from '../../src/tables/zipBytes.ts';
import { packageFaults } from '../setup/packageChecker.ts';
import { filesOfEveryShape, publishedFiles } from '../setup/publishedFiles.ts';

describe.each(await filesOfEveryShape())('the archive of $name', ({ plan, code, addresses, file }) => {
  const { content } = file(`${code}_plan.zip`);
  const entries = unzipSync(content);

  it('holds every other data file byte for byte, and a README', () => {
    expect(Object.keys(entries).sort()).toEqual([...addresses.filter((address) => !address.endsWith('.zip')), 'README.txt'].sort());
    for (const address of addresses)
      if (!address.endsWith('.zip')) expect(Buffer.from(entries[address] ?? []).equals(file(address).content), address).toBe(true);
  });

  it('is a Data Package when it is unpacked', () => {
    const description: unknown = JSON.parse(strFromU8(entries['datapackage.json'] ?? new Uint8Array()));
    expect(packageFaults(description, (name) => entries[name] ?? new Uint8Array())).toEqual([]);
  });

  it('explains in its README every table and column, in Japanese and in English', () => {
    const readme = strFromU8(entries['README.txt'] ?? new Uint8Array());
    expect(readme.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const [japanese = '', english = ''] = readme.split('='.repeat(72));
    const reports = reportTables.map((definition) => makeTable(definition, plan));
    for (const { name, title, columns } of [...publishedTables(plan), ...reports]) {
      for (const text of [japanese, english]) expect(text).toContain(`${code}_${name}.csv`);
      expect(japanese).toContain(`${title}（${name}）`);
      for (const column of columns) {
        expect(japanese).toContain(`- ${column.title}（${column.name}）：`);
        expect(english).toContain(`${column.name} = ${column.title}`);
      }
    }
    for (const text of [japanese, english]) expect(text).toContain(plan.information.licenceName);
    expect(readme).toContain('出典：');
  });

  it('says in its README, in both languages, what each file is', () => {
    const readme = strFromU8(entries['README.txt'] ?? new Uint8Array());
    const [japanese = '', english = ''] = readme.split('='.repeat(72));
    const lines = (text: string) => text.split('\r\n');
    for (const address of Object.keys(entries).filter((name) => name !== 'README.txt')) {
      const name = address.includes('/')
        ? `${address.split('/')[0] ?? ''}/`
        : address.replace(/^.*-metadata\.json$/, '-metadata.json').replace(/\.json$/, '');
      for (const text of [japanese, english]) {
        const place = lines(text).findIndex((line) => !line.startsWith(' ') && line.includes(name.replace(/\.csv$/, '')));
        expect(lines(text)[place + 1], address).toMatch(/^ {4}\S/);
      }
    }
  });
});

describe.each(await publishedFiles())('the README of $name', ({ code, file }) => {
  it('is in plain words', async () => {
    await expect(readmeOf(file(`${code}_plan.zip`).content)).toMatchFileSnapshot(`snapshots/readme-${code}.txt`);
  });
});

describe('the README of a plan of another shape', async () => {
  const [, , pillars, deep] = (await filesOfEveryShape()).map(({ code, file }) => readmeOf(file(`${code}_plan.zip`).content));

  it('names the folders of the levels that have pages', () => {
    expect(pillars).toContain('\npillars/\n    柱ごとのファイル。CSVは1行に1つの値で、KPIと、それが属する柱を添えたもの。');
    expect(deep).toContain(
      '\nbasic-goals/、policies/、projects/\n    大綱、政策、備考ごとのファイル。CSVは1行に1つの値で、KPIと、それが属する備考や政策や大綱を添えたもの。',
    );
    expect(deep).toContain('for each basic goal and policy and project');
    expect(deep).toContain('\n992020_basic_measures.csv, .json\n    The basic measures, with what stands above them\n');
  });

  it('speaks of no transcription and no city where there is none', () => {
    expect(pillars).not.toMatch(/原文表記」は|一字も変えていない|transcription|city/);
    expect(pillars).toContain('\nPublished by the town itself.\n');
    expect(deep).toContain('\nThis is not official data of the city.\n');
  });
});

/** The README of an archive, its lines ended as the tests write them. */
function readmeOf(archive: Uint8Array): string {
  return strFromU8(unzipSync(archive)['README.txt'] ?? new Uint8Array()).replaceAll('\r\n', '\n');
}

describe(zipBytes, () => {
  const files = [
    ['a.txt', new TextEncoder().encode('あ')],
    ['b/c.txt', new Uint8Array()],
  ] as const;

  it('dates every file on the day that it is given', () => {
    const bytes = Buffer.from(zipBytes(files, '2026-11-22'));
    const date = bytes.readUInt16LE(12);
    expect([(date >> 9) + 1980, (date >> 5) & 15, date & 31, bytes.readUInt16LE(10)]).toEqual([2026, 11, 22, 0]);
  });

  it('is the same for the same day only', () => {
    expect(zipBytes(files, '2026-11-22')).toEqual(zipBytes(files, '2026-11-22'));
    expect(zipBytes(files, '2026-11-23')).not.toEqual(zipBytes(files, '2026-11-22'));
  });

  it('takes a day before 1980, which a ZIP cannot hold, as 1980', () => {
    expect(unzipSync(zipBytes(files, '1955-04-01'))).toEqual(Object.fromEntries(files));
  });
});
