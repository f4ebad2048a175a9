import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { copyProject } from '../../scripts/bench/copyProject.ts';
import { guardCommand } from '../../scripts/command.ts';
import { projectFolder } from '../../scripts/settings.ts';
import { endOf, runScript, startScript, textOf } from '../setup/runScript.ts';
import { smallSite } from '../setup/smallSite.ts';
import { temporaryFolder } from '../setup/temporaryFolder.ts';
import { withoutRights } from '../setup/withoutRights.ts';

const fixture = path.join(projectFolder, 'tests', 'fixtures', 'minamo', 'content');
const nobody = withoutRights();
if (!nobody) console.warn('SKIPPED: what may not be read, since there is nobody here whom rights bind');
const isWindows = process.platform === 'win32';

/** A command that does something once it is guarded. */
function commandOf(body: string): string {
  const script = path.join(temporaryFolder(), 'command.ts');
  const module = (name: string) => pathToFileURL(path.join(projectFolder, 'scripts', name)).href;
  writeFileSync(
    script,
    `import * as fs from 'node:fs';\nimport { guardCommand } from '${module('command.ts')}';\nimport { undoWhenStopped } from '${module('stopping.ts')}';\nguardCommand();\n${body}\n`,
  );
  return script;
}

describe(guardCommand, () => {
  it.each([
    [
      'of the system',
      "fs.readFileSync('/nowhere/a.csv');",
      '/nowhere/a.csv  ファイルかフォルダーがありません  [ENOENT]\n  直し方        名前と場所を確かめて、もう一度実行してください。\n',
    ],
    [
      'of the system that nobody waits for',
      "void fs.promises.rename('/nowhere/a', '/nowhere/b');",
      '/nowhere/a → /nowhere/b  ファイルかフォルダーがありません  [ENOENT]\n  直し方        名前と場所を確かめて、もう一度実行してください。\n',
    ],
    [
      'of the system that is rare',
      "throw Object.assign(new Error('x'), { code: 'EXFULL' });",
      'EXFULL という誤りが起きました  [EXFULL]\n  直し方        ディスク、共有フォルダー、権限を確かめて、もう一度実行してください。\n',
    ],
    [
      'of ours',
      "setTimeout(() => { throw new TypeError('x is\\u001b[2J no\\nfunction'); }, 1);",
      '思いがけない誤りで止まりました  [unexpected]\n  見つけたもの  x is〔U+001B〕[2J no\n  直し方        もう一度実行してください。同じ表示になるときは、環境変数 HIRAKU_DEBUG に 1 を入れて実行し、出てきた表示を、プログラムをつくった人に知らせてください。\n',
    ],
    ['that is none', "await Promise.reject('x');", '思いがけない誤りで止まりました  [unexpected]\n'],
  ])('ends with 1 and a sentence for an error %s', (_, body, words) => {
    const { status, stdout, stderr } = runScript(commandOf(body));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.startsWith(words), stderr).toBe(true);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('shows the stack to whoever asks for it', () => {
    const { status, stderr } = runScript(commandOf("fs.readFileSync('/nowhere');"), [], { settings: { HIRAKU_DEBUG: '1' } });
    expect(status).toBe(1);
    expect(stderr).toMatch(/\[ENOENT\][^]*\n\nError: ENOENT[^\n]*\n {4}at /);
  });

  it.skipIf(isWindows).each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('undoes what was begun, the last first, on %s', async (signal, code) => {
    const undone = path.join(temporaryFolder(), 'undone');
    const note = (text: string) => `undoWhenStopped(() => fs.appendFileSync(${JSON.stringify(undone)}, '${text}'));`;
    const child = startScript(
      commandOf(
        `${note('first ')}\nundoWhenStopped(() => { throw Object.assign(new Error(''), { code: 'EIO' }); });\nundoWhenStopped(() => {})();\n${note('last ')}\nsetInterval(() => {}, 1000);\nprocess.stdout.write('ready');`,
      ),
    );
    await once(child.stdout, 'data');
    child.kill(signal);
    const { words, status } = await endOf(child);
    expect(status).toBe(code);
    expect(words).toBe(
      'ディスクが正しく読み書きできません  [EIO]\n  直し方        ディスクやネットワークのつながりを確かめてください。ディスクが壊れかけていることがあるので、写しを取ってください。\n中止しました。\n',
    );
    expect(readFileSync(undone, 'utf8')).toBe('last first ');
  });

  it.skipIf(isWindows)('ends when the shell ends that npm runs it in, since that passes no signal on', async () => {
    const undone = path.join(temporaryFolder(), 'undone');
    const script = commandOf(
      `undoWhenStopped(() => fs.writeFileSync(${JSON.stringify(undone)}, ''));\nsetInterval(() => {}, 1000);\nprocess.stdout.write('ready');`,
    );
    const shell = spawn('sh', ['-c', `"${process.execPath}" "${script}"; true`], {
      env: { ...process.env, npm_lifecycle_event: 'build' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    await once(shell.stdout, 'data');
    shell.kill('SIGTERM');
    // The pipe is closed when the last process that holds it has ended.
    expect(await textOf(shell.stderr)).toBe('中止しました。\n');
    expect(existsSync(undone)).toBe(true);
  });

  it.skipIf(isWindows)('goes on to its end where nobody reads any more what it prints', async () => {
    const script = commandOf(
      "for (let i = 0; i < 50; i++) { process.stdout.write('x'.repeat(100_000)); await new Promise((next) => setImmediate(next)); }\nprocess.stderr.write('done');\nprocess.exitCode = 3;",
    );
    const child = startScript(script);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await endOf(child)).toEqual({ words: 'done', status: 3 });
  });

  it.skipIf(!existsSync('/dev/full'))('says so where what it prints finds no room', () => {
    const { status, stderr } = runScript('-c', [`"${process.execPath}" scripts/check.ts > /dev/full`], {
      through: ['sh', '-c', 'shift 2; exec sh -c "$1"', 'sh'],
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^ディスクに空きがありません {2}\[ENOSPC\]\n {2}直し方 {8}\S+\n$/);
  });
});

describe('every command', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8')));
  const files = [
    ...new Set(Object.values(scripts).flatMap((command) => [...command.matchAll(/\bnode (\S+\.ts)/g)].map(([, file]) => file ?? ''))),
  ];

  it.each(files)('%s is guarded before it does anything', (file) => {
    const [before, ...rest] = readFileSync(path.join(projectFolder, file), 'utf8').split('\nguardCommand();\n');
    expect(rest).toHaveLength(1);
    expect(before).not.toMatch(/^(await|const \w+ = await|process|try|if)\b/m);
  });

  it.each(['build', 'check', 'verify', 'edition', 'ledger', 'sbom'])('%s names an option that it does not know', (name) => {
    const { status, stdout, stderr } = runScript(`scripts/${name}.ts`, ['--contnt', 'x']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      new RegExp(
        `^${name}\\.ts {2}その指定はありません {2}\\[option-unknown\\]\n {2}見つけたもの {2}指定「--contnt」\n {2}書けるもの {4}.+\n {2}直し方 {8}.+\n$`,
      ),
    );
  });

  it('lets nobody build with Astro itself, which would empty dist first', async () => {
    const project = await copyProject(path.join(temporaryFolder(), 'hiraku'));
    mkdirSync(path.join(project, 'dist'));
    writeFileSync(path.join(project, 'dist', 'photo.jpg'), 'photo');
    for (const [script, ...options] of [
      ['node_modules/astro/bin/astro.mjs', 'build'],
      ['scripts/astro.ts', 'build'],
    ] as const) {
      const { status, stderr } = runScript(script, options, { project });
      expect(status).toBe(1);
      expect(stderr).toContain('[astro-direct]');
    }
    expect(readdirSync(path.join(project, 'dist'))).toEqual(['photo.jpg']);
  });

  it('writes no invented plan over a real one', () => {
    const content = path.join(temporaryFolder(), 'content');
    cpSync(fixture, content, { recursive: true });
    const { status, stderr } = runScript('scripts/synthetic/synthetic.ts', [content, '50']);
    expect(status).toBe(1);
    expect(stderr).toContain('[synthetic-folder]');
    expect(readFileSync(path.join(content, 'plan.yaml'))).toEqual(readFileSync(path.join(fixture, 'plan.yaml')));
  });
});

describe.skipIf(!nobody)('what may not be read', () => {
  const unreadable = (name: string, folder: string) => {
    chmodSync(path.dirname(folder), 0o755);
    chmodSync(path.join(folder, name), 0);
  };

  it('is a problem of the content, with its file, together with all the others', () => {
    const content = path.join(temporaryFolder(), 'content');
    cpSync(fixture, content, { recursive: true });
    unreadable('synonyms.yaml', content);
    unreadable('results', content);
    writeFileSync(path.join(content, 'notes.yaml'), '');
    const { status, stdout, stderr } = runScript('scripts/check.ts', ['--content', content], { through: nobody ?? [] });
    chmodSync(path.join(content, 'results'), 0o755);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('synonyms.yaml:1:1  読めません  [file-unreadable]\n  見つけたもの  権限がありません（EACCES）\n');
    expect(stderr).toMatch(/\/results:1:1 {2}読めません {2}\[file-unreadable\]\n/);
    expect(stderr).toMatch(/notes\.yaml:1:1 {2}ファイルが空です {2}\[file-empty\]\n/);
  });

  it('is named by verify', async () => {
    const site = path.join(temporaryFolder(), 'site');
    await smallSite(site);
    unreadable('index.html', site);
    const { status, stdout, stderr } = runScript('scripts/verify.ts', [site], { through: nobody ?? [] });
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: `${path.join(site, 'index.html')}  権限がありません  [EACCES]\n  直し方        読み書きする権限を自分に付けるか、権限のある人に頼んでください。ほかのプログラムで開いているときは、閉じてください。\n`,
    });
  });

  it('or written, ends a build before it begins', () => {
    const parent = temporaryFolder();
    chmodSync(parent, 0o555);
    const { status, stderr } = runScript('scripts/build.ts', [], {
      through: nobody ?? [],
      settings: { HIRAKU_CONTENT: fixture, HIRAKU_OUTPUT: path.join(parent, 'site') },
    });
    expect(status).toBe(1);
    expect(stderr).toBe(
      `${parent}  権限がありません  [EACCES]\n  直し方        読み書きする権限を自分に付けるか、権限のある人に頼んでください。ほかのプログラムで開いているときは、閉じてください。\n`,
    );
    expect(readdirSync(parent)).toEqual([]);
  });
});
