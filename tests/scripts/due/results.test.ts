import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../../scripts/settings.ts';
import { runScript } from '../../setup/runScript.ts';
import { temporaryFolder } from '../../setup/temporaryFolder.ts';

/** A copy of the invented plan without the results of one year. */
function contentWithout(year: number): { folder: string; file: string } {
  const folder = path.join(temporaryFolder(), 'content');
  cpSync(path.join(projectFolder, 'tests/fixtures/minamo/content'), folder, { recursive: true });
  const file = path.join(folder, 'results', `${year}.csv`);
  rmSync(file, { force: true });
  return { folder, file };
}

const form = (folder: string, ...words: readonly string[]) => runScript('scripts/due/results.ts', [...words, '--content', folder]);

describe('npm run results', () => {
  it('writes a form that check takes as it is, and never over rows', () => {
    const { folder, file } = contentWithout(2027);
    expect(form(folder, '2026', '--append')).toMatchObject({ status: 0 });
    expect(form(folder, '2027').status).toBe(0);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^\uFEFFkpi_id,kpi_label,department,unit,target,last_value,value,/);
    expect(runScript('scripts/check.ts', ['--content', folder])).toMatchObject({ status: 0 });
    const again = form(folder, '2027');
    expect([again.status, again.stderr.includes('[results-taken]'), readFileSync(file, 'utf8') === text]).toEqual([1, true, true]);
    expect(form(folder, '2027', '--append').stdout).toContain('足りない行はありません');
  });

  it('fills a file that has its header only, and adds to others what they lack, byte for byte', () => {
    const { folder, file } = contentWithout(2027);
    writeFileSync(file, 'kpi_id,value,text,status,note,published_on\n');
    expect(form(folder, 'R9').status).toBe(0);
    const [head = '', first = ''] = readFileSync(file, 'utf8').split('\r\n');
    const own = `${head}\r\n${first}\r\n`;
    writeFileSync(file, own);
    expect(form(folder, '2027', '--append').status).toBe(0);
    expect(readFileSync(file, 'utf8').startsWith(own)).toBe(true);
  });

  it('writes the form of one department into the folder of the year, where two files must not tell the same', () => {
    const { folder, file } = contentWithout(2027);
    expect(form(folder, '2027', '--department', 'fishery').status).toBe(0);
    const own = path.join(folder, 'results/2027/fishery.csv');
    const [header = '', row = ''] = readFileSync(own, 'utf8').slice(1).split('\r\n');
    const id = row.split(',')[0] ?? '';
    const place = header.split(',').indexOf('value');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `kpi_id,value\n${id},5\n`);
    writeFileSync(
      own,
      `${header}\r\n${row
        .split(',')
        .map((cell, index) => (index === place ? '6' : cell))
        .join(',')}\r\n`,
    );
    const { status, stderr } = runScript('scripts/check.ts', ['--content', folder]);
    expect([status, stderr.includes('[result-repeated]'), stderr.includes('results/2027.csv:2')]).toEqual([1, true, true]);
  });

  it.each([
    ['without a year', [], 'due-year'],
    ['for a year beyond the plan', ['2099'], 'due-year'],
    ['for a department that is not there', ['2026', '--department', 'nobody'], 'due-department'],
    ['with an option that is not known', ['2026', '--all'], 'option-unknown'],
  ])('refuses %s', (_, words, code) => {
    const { folder } = contentWithout(2027);
    const { status, stderr } = form(folder, ...words);
    expect([status, stderr.includes(`[${code}]`)]).toEqual([1, true]);
  });
});
