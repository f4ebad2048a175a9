import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBuild } from '../../scripts/bench/runBuild.ts';
import { isEditionName, isSourceName } from '../../src/schema/dataName.ts';
import { sha256, siteFiles } from '../../src/site/files/siteFiles.ts';
import { builtSite, builtSites } from '../setup/builtSites.ts';
import { temporaryFolder } from '../setup/temporaryFolder.ts';

describe.each(await builtSites())('the files of the site of $name', async ({ folder, plan }) => {
  const data = await readdir(path.join(folder, 'data'));

  it('have names that no source may take, but for the source itself', () => {
    expect(data.filter(isSourceName)).toEqual(plan.sourceTexts.map((source) => source.file));
    expect(data.length).toBeGreaterThan(40);
  });

  it('hold editions of inert files alone', async () => {
    const inEditions = (await siteFiles(folder))
      .filter((file) => /^data\/editions\/[^/]+\//.test(file))
      .map((file) => path.posix.basename(file));
    expect([...new Set(inEditions.filter((name) => !isEditionName(name)))].sort()).toEqual(
      inEditions.length === 0 ? [] : ['SHA256SUMS', 'index.html'],
    );
  });
});

describe('a build', async () => {
  const { content, folder: built } = await builtSite('minamo');
  const copied = async () => {
    const copy = path.join(temporaryFolder(), 'content');
    await cp(content, copy, { recursive: true });
    return copy;
  };

  it('names left-overs and publishes the same without them', async () => {
    const copy = await copied();
    for (const name of ['initiatives/#hana.md#', 'pages/about.mdx~', 'results/~$2021.xlsx', 'Thumbs.db', 'editions/2023-07-01/.DS_Store'])
      await writeFile(path.join(copy, name), 'left-over');
    const output = path.join(temporaryFolder(), 'site');
    const { status, stdout, stderr } = runBuild(copy, output);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /^エディターやパソコンが残したファイルを読み飛ばしました：.*Thumbs\.db、.*#hana\.md#、.*about\.mdx~、.*\.DS_Store。公開するデータには入りません。\n/,
    );
    expect(await readFile(path.join(output, 'SHA256SUMS'), 'utf8')).toBe(await readFile(path.join(built, 'SHA256SUMS'), 'utf8'));
  });

  it.each<[string, string, (copy: string) => Promise<void>]>([
    [
      'a drawing with a script in an edition',
      'edition-name',
      async (copy) => addToEdition(copy, 'icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ],
    ['a script in an edition', 'edition-name', async (copy) => addToEdition(copy, 'run.js', 'alert(1)')],
    [
      'a link in an edition',
      'file-link',
      async (copy) => {
        await writeFile(path.join(copy, '..', 'secret.txt'), 'secret');
        symlinkSync('../../../secret.txt', path.join(copy, 'editions/2023-07-01/other.txt'));
        await addSum(copy, 'other.txt', 'secret');
      },
    ],
    [
      'a linked folder of editions',
      'file-link',
      async (copy) => {
        mkdirSync(path.join(copy, '..', 'outside'));
        symlinkSync('../../outside', path.join(copy, 'editions/2024-01-01'));
      },
    ],
  ])('refuses %s and writes nothing', async (_, code, add) => {
    const copy = await copied();
    await add(copy);
    const output = path.join(temporaryFolder(), 'site');
    const { status, stdout, stderr } = runBuild(copy, output);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`[${code}]`);
    expect(stderr).not.toMatch(/alert|\n {4}at /);
    expect(await readdir(path.dirname(output))).toEqual([]);
  });
});

async function addToEdition(copy: string, name: string, text: string): Promise<void> {
  await writeFile(path.join(copy, 'editions/2023-07-01', name), text);
  await addSum(copy, name, text);
}

function addSum(copy: string, name: string, text: string): Promise<void> {
  return writeFile(path.join(copy, 'editions/2023-07-01/SHA256SUMS'), `${sha256(text)}  ${name}\n`, { flag: 'a' });
}
