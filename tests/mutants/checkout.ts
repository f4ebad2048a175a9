import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from '../../scripts/settings.ts';
import type { Mutant } from './mutant.ts';
import type { Room } from './rooms.ts';

/** Parts of a checkout that its tests do without. */
const leftOut: ReadonlySet<string> = new Set(['node_modules', 'dist', '.git', '.astro', 'coverage']);

/** How long tests may take, in milliseconds, before it is known how long they take without a mistake. */
const patience = 600_000;

/** A copy of the project in which mistakes can be made. */
export class Checkout {
  readonly #folder: string;
  readonly #sites: string;

  private constructor(folder: string, sites: string) {
    this.#folder = folder;
    this.#sites = sites;
  }

  /** Copies the project, with the same packages; its tests look at the sites in the folder `sites`. */
  static async copy(folder: string, sites: string): Promise<Checkout> {
    await cp(projectFolder, folder, { recursive: true, filter: (source) => !leftOut.has(path.relative(projectFolder, source)) });
    await symlink(path.join(projectFolder, 'node_modules'), path.join(folder, 'node_modules'));
    return new Checkout(folder, sites);
  }

  /**
   * Makes a mistake, lets the tests run, and takes it back: whether they noticed it. The test that mirrors the file runs first.
   *
   * @param limit After so many milliseconds the mistake has made a program run in circles, and so was noticed.
   */
  async notices({ file, from, at, to }: Mutant, { tests, first = [] }: Room, limit: number): Promise<boolean> {
    const target = path.join(this.#folder, file);
    const text = await readFile(target, 'utf8');
    if (!text.startsWith(from, at)) throw new Error(`${file} has changed while its mistakes were tried`);
    await writeFile(target, `${text.slice(0, at)}${to}${text.slice(at + from.length)}`);
    try {
      const mirror = file.replace(/^src\/(.*)\.ts$/, 'tests/$1.test.ts');
      const quick = [...(existsSync(path.join(this.#folder, mirror)) ? [mirror] : []), ...first];
      return (quick.length > 0 && !(await this.passes(quick, limit))) || !(await this.passes(tests, limit));
    } finally {
      await writeFile(target, text);
    }
  }

  /** Whether some tests pass; they do not where they take too long. */
  async passes(tests: readonly string[], limit = patience): Promise<boolean> {
    const vitest = path.join(this.#folder, 'node_modules', 'vitest', 'vitest.mjs');
    const options = ['run', '--config', 'tests/mutants/vitest.config.ts', '--bail', '1', '--reporter', 'dot', ...tests];
    const run = spawn(process.execPath, [vitest, ...options], {
      cwd: this.#folder,
      stdio: 'ignore',
      timeout: limit,
      killSignal: 'SIGKILL',
      env: { ...process.env, CI: '1', HIRAKU_MUTANT_SITES: this.#sites },
    });
    return new Promise((resolve, reject) => {
      run.on('error', reject);
      run.on('exit', (code) => resolve(code === 0));
    });
  }
}
