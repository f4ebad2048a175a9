import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { hasNpm } from '../../../scripts/release/billOfMaterials.ts';
import { lockFile, missingFromLock } from '../../../scripts/release/lockFile.ts';
import { projectFolder } from '../../../scripts/settings.ts';
import { temporaryFolder } from '../../setup/temporaryFolder.ts';

const npm = hasNpm();
if (!npm) console.warn('SKIPPED: npm ci by the committed lock file, because npm is not installed here');

const kept = readFileSync(lockFile, 'utf8');
const lock = z
  .object({ packages: z.record(z.string(), z.record(z.string(), z.unknown())) })
  .catchall(z.unknown())
  .parse(JSON.parse(kept));
const manifest = z.object({ name: z.string(), optionalDependencies: z.record(z.string(), z.string()).default({}) });

/** The lock file without some of its packages. */
function lockWithout(isGone: (place: string) => boolean): string {
  return JSON.stringify({ ...lock, packages: Object.fromEntries(Object.entries(lock.packages).filter(([place]) => !isGone(place))) });
}

describe('the lock file', () => {
  it('holds every package that one of its packages may need on some platform', () => {
    expect(missingFromLock(kept)).toEqual([]);
  });

  it('holds what the installed packages themselves say they may need', () => {
    const folders = Object.keys(lock.packages).filter(
      (place) => place !== '' && existsSync(path.join(projectFolder, place, 'package.json')),
    );
    expect(folders.length).toBeGreaterThan(500);
    const unnamed = folders.flatMap((place) => {
      const { name, optionalDependencies } = manifest.parse(
        JSON.parse(readFileSync(path.join(projectFolder, place, 'package.json'), 'utf8')),
      );
      const known = Object.keys(z.record(z.string(), z.string()).default({}).parse(lock.packages[place]?.['optionalDependencies']));
      return Object.keys(optionalDependencies)
        .filter((each) => !known.includes(each))
        .map((each) => `${name}: ${each}`);
    });
    expect(unnamed).toEqual([]);
  });

  it.each([
    ['the packages of another platform', /-(darwin|win32|windows|android|freebsd)-/],
    ['one package', /@pagefind\/darwin-arm64$/],
  ])('is told to be incomplete without %s', (_, gone) => {
    const missing = missingFromLock(lockWithout((place) => gone.test(place)));
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.filter(({ name }) => !gone.test(`node_modules/${name}`))).toEqual([]);
  });

  it.skipIf(!npm)('is what npm ci takes with an empty cache, and refuses without the packages of other platforms', () => {
    const folder = temporaryFolder();
    cpSync(path.join(projectFolder, 'package.json'), path.join(folder, 'package.json'));
    const status = (text: string) => {
      writeFileSync(path.join(folder, 'package-lock.json'), text);
      const options = ['ci', '--dry-run', '--offline', '--cache', path.join(folder, 'cache'), '--loglevel', 'silent'];
      return spawnSync('npm', options, { cwd: folder, shell: process.platform === 'win32' }).status;
    };
    expect(status(kept)).toBe(0);
    expect(status(lockWithout((place) => place.includes('darwin')))).not.toBe(0);
  });
});

describe('the command that makes the bill of materials', () => {
  it('says that the lock is incomplete, and how to mend it, and writes nothing', () => {
    const folder = temporaryFolder();
    for (const name of readdirSync(projectFolder)) {
      if (['src', 'scripts', 'package.json'].includes(name))
        cpSync(path.join(projectFolder, name), path.join(folder, name), { recursive: true });
    }
    writeFileSync(
      path.join(folder, 'package-lock.json'),
      lockWithout((place) => /@pagefind\/(darwin|windows)/.test(place)),
    );
    const zod = path.join('node_modules', 'zod');
    cpSync(path.join(projectFolder, zod), path.join(folder, zod), { recursive: true });
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/sbom.ts'], { cwd: folder, encoding: 'utf8' });
    expect({ status, stdout, stderr }).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stderr": "package-lock.json に、ほかの環境で要る部品が4個ありません（@pagefind/darwin-arm64、@pagefind/darwin-x64、@pagefind/windows-arm64 など）。
      このままでは npm ci が止まり、部品の一覧（SBOM）もパソコンごとに違うものになります。一覧は書きかえていません。
      package.json と package-lock.json だけを別のフォルダーへ写し、そこで npm install --package-lock-only を実行して、できた package-lock.json をここへ戻してください。
      ",
        "stdout": "",
      }
    `);
    expect(existsSync(path.join(folder, 'public'))).toBe(false);
  });
});
