import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyProject } from '../../scripts/bench/copyProject.ts';
import { projectFolder } from '../../scripts/settings.ts';
import { builtSite } from '../setup/builtSites.ts';
import { hasTool } from '../setup/hasTool.ts';
import { runScript, startScript, textOf } from '../setup/runScript.ts';
import { standingFiles } from '../setup/standingFiles.ts';
import { temporaryFolder } from '../setup/temporaryFolder.ts';

const sumsOf = (site: string) => readFileSync(path.join(site, 'SHA256SUMS'), 'utf8');
const { folder: lastSite, content } = await builtSite('minamo');
const { folder: otherSite } = await builtSite('real');
const farNames = () => readdirSync(path.join(projectFolder, '.astro')).filter((name) => /lock|building/.test(name));

describe('a build', () => {
  let place: string;
  const at = (name: string) => path.join(place, name);
  const build = (output: string) => runScript('scripts/build.ts', [], { settings: { HIRAKU_CONTENT: content, HIRAKU_OUTPUT: at(output) } });

  beforeEach(() => {
    place = realpathSync(temporaryFolder());
  });

  it('takes an empty variable as not set, and writes to dist of its checkout', async () => {
    const project = await copyProject(at('hiraku'));
    cpSync(content, path.join(project, 'content'), { recursive: true });
    mkdirSync(path.join(project, '.git'));
    writeFileSync(path.join(project, '.git', 'HEAD'), 'ref: refs/heads/main\n');
    const before = standingFiles(place);
    const { status, stdout, stderr } = runScript('scripts/build.ts', [], {
      project,
      settings: {
        HIRAKU_OUTPUT: '',
        HIRAKU_CONTENT: '',
        HIRAKU_COMMIT: '',
        HIRAKU_SITE_ADDRESS: '',
        HIRAKU_BASE_PATH: '',
        HIRAKU_STAGES: '',
      },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^dist に/);
    expect(sumsOf(path.join(project, 'dist'))).toBe(sumsOf(lastSite));
    expect(standingFiles(place).filter((each) => !/^hiraku\/(dist|\.astro)\//.test(each))).toEqual(before);
  });

  it('replaces what a link leads to, keeps the link, and leaves the folders beside it alone, whatever their names', () => {
    cpSync(otherSite, at('releases/two'), { recursive: true });
    symlinkSync('releases/two', at('current'));
    for (const name of ['releases/two-building-photos', 'releases/two-building-Ab12Cd', 'current-building-photos']) {
      mkdirSync(at(name));
      writeFileSync(at(`${name}/photo.jpg`), name);
    }
    const others = () => standingFiles(place).filter((each) => !each.startsWith('releases/two/'));
    const before = others();
    const { status, stderr } = build('current');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(others()).toEqual(before);
    expect(sumsOf(at('releases/two'))).toBe(sumsOf(lastSite));
    expect(standingFiles(at('releases/two'))).toEqual(standingFiles(lastSite));
  });

  it.skipIf(process.platform === 'win32').each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('that is interrupted by %s leaves the last site, no half-built folder, no lock and no process', async (signal, code) => {
    cpSync(otherSite, at('site'), { recursive: true });
    const before = standingFiles(place);
    const child = startScript('scripts/build.ts', [], { settings: { HIRAKU_CONTENT: content, HIRAKU_OUTPUT: at('site') } });
    const words = textOf(child.stderr);
    while (!readdirSync(place).some((name) => existsSync(at(`${name}/site/data`)) && name !== 'site')) await wait(5);
    child.kill(signal);
    // Its streams are closed when the last process that holds them has ended.
    const [status] = (await once(child, 'close')) as [number | null];
    expect({ status, words: await words }).toEqual({
      status: code,
      words: '中止しました。公開用のフォルダーは変えていません。つくりかけのものは残していません。\n',
    });
    expect(standingFiles(place)).toEqual(before);
    expect(farNames()).toEqual([]);
    expect(processesOf(place)).toEqual([]);
  });

  it('keeps a file that came into the last site while it was built, and replaces nothing', async () => {
    cpSync(otherSite, at('site'), { recursive: true });
    const child = startScript('scripts/build.ts', [], { settings: { HIRAKU_CONTENT: content, HIRAKU_OUTPUT: at('site') } });
    const words = textOf(child.stderr);
    while (!readdirSync(place).some((name) => existsSync(at(`${name}/site/data`)) && name !== 'site')) await wait(5);
    writeFileSync(at('site/photo.jpg'), 'a photo');
    const before = standingFiles(at('site'));
    const [status] = (await once(child, 'close')) as [number | null];
    expect(status).toBe(1);
    expect(await words).toMatch(
      /site {2}つくっているあいだに、出力先が変わりました {2}\[output-changed\]\n {2}見つけたもの {2}photo\.jpg\n/,
    );
    expect(standingFiles(at('site'))).toEqual(before);
    expect(readdirSync(place)).toEqual(['site']);
  });
});

/** The processes that name a folder in their command or surroundings, as far as this system tells. */
function processesOf(folder: string): string[] {
  if (!existsSync('/proc/self/environ')) return [];
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  return numbers.filter((name) => {
    try {
      return (
        readFileSync(`/proc/${name}/environ`, 'utf8').includes(folder) || readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(folder)
      );
    } catch {
      return false;
    }
  });
}

const mountable = process.platform === 'linux' && hasTool('unshare', '--mount', '--map-root-user', 'true');
if (!mountable) console.warn('SKIPPED: disks that are full or attached as a volume, since none can be attached here');

describe.skipIf(!mountable)('a build onto a disk of its own', () => {
  let place: string;
  afterEach(() => expect(farNames()).toEqual([]));

  /** Builds to a folder of a new small disk that is attached at `disk`; `then` prints what stands there afterwards. */
  const buildOn = (options: string, output: string) => {
    place = realpathSync(temporaryFolder());
    mkdirSync(path.join(place, 'disk'));
    const script = `mount -t tmpfs -o ${options} none "$0/disk" && { "$@"; status=$?; find "$0/disk" -mindepth 1 -maxdepth 1 -printf '%f\\n'; test ! -f "$0/disk/site/SHA256SUMS" || cat "$0/disk/site/SHA256SUMS"; exit $status; }`;
    return runScript('scripts/build.ts', [], {
      through: ['unshare', '--mount', '--map-root-user', 'sh', '-c', script, place],
      settings: { HIRAKU_CONTENT: content, HIRAKU_OUTPUT: path.join(place, output) },
    });
  };

  it('takes a folder of a volume', () => {
    const { status, stdout, stderr } = buildOn('size=50m', 'disk/site');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`\nsite\n${sumsOf(lastSite)}`);
  });

  it('refuses the volume itself before it begins, and says what to do', () => {
    const { status, stdout, stderr } = buildOn('size=50m', 'disk');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.replaceAll(place, '…')).toMatchInlineSnapshot(`
      "…/disk  出力先が、ディスクやボリュームを付けた場所（マウントポイント）そのものです  [output-mount]
        見つけたもの  …/disk
        書けるもの    マウントポイントのなかのフォルダー
        直し方        サイトはフォルダーごと入れかえるので、付けた場所そのものには書けません。HIRAKU_OUTPUT=…/disk/site のように、そのなかのフォルダーを指定し、ウェブサーバーにもそのフォルダーを公開させてください。

      何も変えていません。公開用のフォルダーは、前のままです。
      "
    `);
  });

  it.each([
    ['has no room for any site', 'size=1m', /\[output-space\]\n {2}見つけたもの {2}空き[\d.]+ MB\n {2}書けるもの {4}[\d.]+ MBの空き\n/],
    ['has no room for so many files', 'size=50m,nr_inodes=50', /\[output-space\]\n {2}見つけたもの {2}つくれるファイルは、あと\d+個\n/],
    [
      'fills up',
      'size=3200k',
      /^\S.* {2}ディスクに空きがありません {2}\[ENOSPC\]\n {2}直し方 {8}\S+\n公開用のフォルダーは変えていません。\n$/,
    ],
    [
      'comes to its last file',
      'size=50m,nr_inodes=230',
      /^\S.* {2}ディスクに空きがありません {2}\[ENOSPC\]\n {2}直し方 {8}\S+\n公開用のフォルダーは変えていません。\n$/,
    ],
  ])('that %s ends in a sentence, and leaves nothing on it', (_, options, words) => {
    const { status, stdout, stderr } = buildOn(options, 'disk/site');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('is not built where the system lets nothing be written', () => {
    const { status, stderr } = buildOn('size=50m,ro', 'disk/site');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^\S+\/disk {2}読むことしかできない場所です {2}\[EROFS\]\n/);
  });
});

const limitable = process.platform !== 'win32' && spawnSync('sh', ['-c', 'ulimit -n 64']).status === 0;

it.skipIf(!limitable)('a site is built with few file handles', () => {
  const place = realpathSync(temporaryFolder());
  const settings = { HIRAKU_CONTENT: content, HIRAKU_OUTPUT: path.join(place, 'site') };
  const { status, stderr } = runScript('scripts/build.ts', [], { settings, through: ['sh', '-c', 'ulimit -n 64; exec "$@"', 'sh'] });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(sumsOf(path.join(place, 'site'))).toBe(sumsOf(lastSite));
});

it.skipIf(!limitable)('content is checked with few file handles', () => {
  const { status, stderr } = runScript('scripts/check.ts', ['--content', content], {
    through: ['sh', '-c', 'ulimit -n 32; exec "$@"', 'sh'],
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
