import { spawn } from 'node:child_process';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder, shownPath } from '../../scripts/settings.ts';
import { checksumFaults } from '../../src/site/verify/checksumFaults.ts';
import { builtSite } from '../setup/builtSites.ts';
import { temporaryFolder } from '../setup/temporaryFolder.ts';

/** A build during which something is done to its content, as soon as it was read. */
async function buildWhile(act: (content: string) => Promise<unknown>) {
  const { content, folder } = await builtSite('minamo');
  const place = temporaryFolder();
  const [copy, output, stages] = [path.join(place, 'content'), path.join(place, 'site'), path.join(temporaryFolder(), 'stages')];
  await cp(content, copy, { recursive: true });
  await cp(folder, output, { recursive: true });
  const before = await readFile(path.join(output, 'SHA256SUMS'), 'utf8');
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: projectFolder,
    env: { ...process.env, HIRAKU_CONTENT: copy, HIRAKU_OUTPUT: output, HIRAKU_STAGES: stages, NODE_ENV: 'production', VITEST: undefined },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  await expect.poll(() => readFile(stages, 'utf8').catch(() => ''), { interval: 10, timeout: 110_000 }).toContain('"read"');
  await act(copy);
  const code = await ended;
  const isUntouched = (await readFile(path.join(output, 'SHA256SUMS'), 'utf8')) === before && (await checksumFaults(output)).length === 0;
  return { code, stderr: stderr.replaceAll(shownPath(copy), 'content'), isUntouched, left: await readdir(place) };
}

describe('a build whose content changes meanwhile', () => {
  it('is refused, and the last site stays, where prose was replaced by a program, which is not run', async () => {
    const canary = path.join(temporaryFolder(), 'canary');
    const program = `---\ntitle: 題\ndescription: 文\n---\n\nimport { writeFileSync } from 'node:fs';\n\n{writeFileSync(${JSON.stringify(canary)}, 'ran')}\n`;
    const { code, stderr, isUntouched, left } = await buildWhile((content) => writeFile(path.join(content, 'pages', 'about.mdx'), program));
    expect(stderr).toMatchInlineSnapshot(`
      "content/pages/about.mdx:1:1  読んでいるあいだに、内容が変わりました  [content-changed]
        見つけたもの  読んだあとで書きかえられたもの
        書けるもの    つくり始めてから終わるまで変わらない内容
        直し方        編集や同期が終わってから、もう一度実行してください。できあがるはずだったものは、何も置いていません。

      1件の問題があります。すべて直すまで、公開中のサイトは変わりません。
      "
    `);
    expect({ code, isUntouched, left }).toEqual({ code: 1, isUntouched: true, left: ['content', 'site'] });
    expect(await readFile(canary, 'utf8').catch(() => 'not run')).toBe('not run');
  });

  it('is refused where a file of an edition was altered before it was copied', async () => {
    const { code, stderr, isUntouched } = await buildWhile((content) =>
      writeFile(path.join(content, 'editions', '2023-07-01', 'minamo-plan.txt'), 'x', { flag: 'a' }),
    );
    expect(stderr).toMatch(
      /^content\/editions\/2023-07-01\/minamo-plan\.txt:1:1 {2}読んでいるあいだに、内容が変わりました {2}\[content-changed\]\n/,
    );
    expect({ code, isUntouched }).toEqual({ code: 1, isUntouched: true });
  });
});
