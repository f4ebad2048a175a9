import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, hostname, userInfo } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBuild } from '../../scripts/bench/runBuild.ts';
import { digestOf } from '../../scripts/release/writeProvenance.ts';
import { projectFolder } from '../../scripts/settings.ts';
import { provenance } from '../../src/schema/provenance.ts';
import { builtSite, builtSites } from '../setup/builtSites.ts';
import { temporaryFolder } from '../setup/temporaryFolder.ts';

/** The lock file of the last commit; undefined outside a checkout, and while the dependencies are being changed. */
const committedLock = (() => {
  const git = (...options: string[]) => spawnSync('git', options, { cwd: projectFolder, encoding: 'buffer' });
  const isAsCommitted = git('diff', '--quiet', 'HEAD', '--', 'package.json').status === 0;
  const { status, stdout } = git('show', 'HEAD:package-lock.json');
  return isAsCommitted && status === 0 ? stdout : undefined;
})();
if (committedLock === undefined)
  console.warn('SKIPPED: the committed lock file, because there is no commit of it, or package.json is being changed');

describe.each(await builtSites())('the provenance of the site of $name', async ({ folder, content, plan }) => {
  const text = await readFile(path.join(folder, 'provenance.json'), 'utf8');
  const made = provenance.parse(JSON.parse(text));

  it('says of what and with what it was made', async () => {
    expect(made.edition).toBe(plan.information.editionDate);
    expect(made.content).toEqual(await digestOf(content, ['.']));
    expect(made.lock.sha256).toBe(
      createHash('sha256')
        .update(await readFile(path.join(projectFolder, 'package-lock.json')))
        .digest('hex'),
    );
    expect(made.versions.node).toBe(process.versions.node);
    expect(made.commit).toBeNull();
  });

  it.skipIf(committedLock === undefined)('names a lock file that everybody has: the one that is committed', () => {
    expect(made.lock.sha256).toBe(
      createHash('sha256')
        .update(committedLock ?? '')
        .digest('hex'),
    );
  });

  it('names no folder, no person and no computer', () => {
    for (const secret of [projectFolder, homedir(), hostname(), userInfo().username])
      expect(text.includes(secret) && secret.length > 3).toBe(false);
  });

  it('stands with the bill of materials in SHA256SUMS', async () => {
    const sums = await readFile(path.join(folder, 'SHA256SUMS'), 'utf8');
    expect(sums).toMatch(/ {2}provenance\.json\n/);
    expect(sums).toMatch(/ {2}sbom\.cdx\.json\n/);
    expect(await readFile(path.join(folder, 'sbom.cdx.json'))).toEqual(await readFile(path.join(projectFolder, 'public', 'sbom.cdx.json')));
  });
});

describe(digestOf, async () => {
  const [site] = await builtSites();
  const copied = async () => {
    const copy = path.join(temporaryFolder(), 'まちの 内容');
    await cp(site?.content ?? '', copy, { recursive: true });
    return copy;
  };

  it('is the same for a copy, whatever a desktop leaves in it', async () => {
    const copy = await copied();
    await writeFile(path.join(copy, 'initiatives', '.DS_Store'), 'x');
    await writeFile(path.join(copy, 'results', 'Thumbs.db'), 'x');
    expect(await digestOf(copy, ['.'])).toEqual(await digestOf(site?.content ?? '', ['.']));
  });

  it.each([
    ['a byte is added', (file: string) => writeFile(file, ' ', { flag: 'a' })],
    ['a file is gone', (file: string) => rm(file)],
    [
      'a file has another name',
      async (file: string) => {
        await cp(file, `${file}.md`);
        await rm(file);
      },
    ],
  ])('is another one where %s', async (_, change) => {
    const copy = await copied();
    const before = await digestOf(copy, ['.']);
    await change(path.join(copy, 'synonyms.yaml'));
    expect((await digestOf(copy, ['.'])).sha256).not.toBe(before.sha256);
  });
});

describe('the commit that whoever builds names by HIRAKU_COMMIT', async () => {
  const { content } = await builtSite('minamo');

  it.each(['v1.0', '1a2b3', 'G1a2b3c4', '1a2b3c4 ', 'a'.repeat(65)])(
    'is refused as 「%s」 before anything is made',
    async (HIRAKU_COMMIT) => {
      const output = path.join(temporaryFolder(), 'site');
      const { status, stdout, stderr } = runBuild(content, output, { HIRAKU_COMMIT });
      expect({ status, stdout, stderr }).toEqual({
        status: 1,
        stdout: '',
        stderr: `環境変数 HIRAKU_COMMIT の「${HIRAKU_COMMIT}」は、コミットの番号として読めません。7〜64けたの、0〜9とa〜fだけの番号を入れるか、HIRAKU_COMMIT を消してください。公開用のフォルダーは変えていません。\n`,
      });
      expect(await readdir(path.dirname(output))).toEqual([]);
    },
  );

  it.each([
    ['1a2b3c4', '1a2b3c4'],
    ['', null],
  ])('is told for 「%s」 as %s', async (HIRAKU_COMMIT, told) => {
    const output = path.join(temporaryFolder(), 'site');
    const { status, stderr } = runBuild(content, output, { HIRAKU_COMMIT });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(provenance.parse(JSON.parse(await readFile(path.join(output, 'provenance.json'), 'utf8'))).commit).toBe(told);
  });
});
