import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { projectFolder, shownPath } from '../../scripts/settings.ts';
import { readPlan } from '../../src/plan/readPlan.ts';
import { withAlteredBase } from '../fixtures/broken/breakContent.ts';
import { minamoPlan } from '../setup/samplePlan.ts';

const run = promisify(execFile);

/** Runs the command that freezes an edition. */
async function freeze(folder: string, ...more: readonly string[]) {
  try {
    const { stdout, stderr } = await run(process.execPath, ['scripts/edition.ts', '--content', folder, ...more], { cwd: projectFolder });
    return { code: 0, stdout, stderr };
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'stdout' in error && 'stderr' in error)
      return { code: Number(error.code), stdout: String(error.stdout), stderr: String(error.stderr) };
    throw error;
  }
}

async function filesOf(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name), 'latin1')] as const)),
  );
}

describe('the editions of a plan', () => {
  it('are read with size and checksum of every file, the latest first', async () => {
    const [edition] = (await minamoPlan()).editions;
    expect(edition?.date).toBe('2023-07-01');
    expect(edition?.files).toHaveLength(30);
    expect(edition?.files.find(({ name }) => name === 'minamo-plan.txt')).toEqual({
      name: 'minamo-plan.txt',
      bytes: 4733,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    await withAlteredBase([], async (folder) => {
      await freeze(folder);
      const { plan } = await readPlan(folder);
      expect(plan?.editions.map(({ date }) => date)).toEqual([plan?.information.editionDate, '2024-06-01']);
    });
  });
});

describe('scripts/edition.ts', () => {
  it('freezes the data of the day of plan.yaml, whole, and the content stays sound', async () => {
    await withAlteredBase([], async (folder) => {
      const before = await readPlan(folder);
      const { code, stdout, stderr } = await freeze(folder);
      const date = before.plan?.information.editionDate ?? '';
      const frozen = path.join(folder, 'editions', date);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toBe(
        `${shownPath(frozen)} に77ファイルを残しました。このフォルダーは、これから変えずに版管理に入れてください。\n公開したアドレス、ID、値の台帳（published.yaml、published-values.csv）に51件を加えました。版管理に入れてください。\n`,
      );
      expect(await readdir(frozen)).toHaveLength(77);
      expect((await readdir(path.join(folder, 'editions'))).sort()).toEqual(['.gitattributes', '2024-06-01', date]);
      expect((await readPlan(folder)).problems).toEqual([]);
    });
  });

  it('freezes under another day when it is told to', async () => {
    await withAlteredBase([], async (folder) => {
      expect(await freeze(folder, '2031-04-01')).toMatchObject({ code: 0 });
      expect(await readFile(path.join(folder, 'editions', '2031-04-01', 'datapackage.json'), 'utf8')).toContain('"version": "2031-04-01"');
    });
  });

  it('never touches an edition that is there', async () => {
    await withAlteredBase([], async (folder) => {
      const known = path.join(folder, 'editions', '2024-06-01');
      const before = await filesOf(known);
      const { code, stdout, stderr } = await freeze(folder, '2024-06-01');
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/editions\/2024-06-01 はもうあります。公開した版は書きかえません。/);
      expect(await filesOf(known)).toEqual(before);
    });
  });

  it.each([['2024-02-30'], ['2024/04/01'], ['../2031-04-01']])('refuses %s as a day', async (date) => {
    await withAlteredBase([], async (folder) => {
      const { code, stderr } = await freeze(folder, date);
      expect({ code, stderr }).toEqual({ code: 1, stderr: `「${date}」は日付として読めません。2026-11-22 の形で書いてください。\n` });
      expect(await readdir(path.join(folder, 'editions'))).toEqual(['2024-06-01']);
    });
  });

  it('freezes nothing of content with a problem', async () => {
    await withAlteredBase([{ file: 'editions/2024-06-01/memo.txt', alter: { text: 'x' } }], async (folder) => {
      const { code, stderr } = await freeze(folder);
      expect(code).toBe(1);
      expect(stderr).toContain('[file-unexpected]');
      expect(await readdir(path.join(folder, 'editions'))).toEqual(['2024-06-01']);
    });
  });
});
