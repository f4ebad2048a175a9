import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectFolder } from '../../scripts/settings.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site of the real plan. */
    realSite: string;
    /** The site of the fixture plan in `tests/fixtures/minamo`. */
    minamoSite: string;
  }
}

/** Builds both sites once, with the command that a city officer uses, for all tests that look at a built site. */
export default function buildSites(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'hiraku-sites-'));
  const build = (name: string, content: string): string => {
    const output = path.join(folder, name);
    const result = spawnSync(process.execPath, [path.join(projectFolder, 'scripts', 'build.ts')], {
      cwd: projectFolder,
      env: { ...process.env, HIRAKU_CONTENT: content, HIRAKU_OUTPUT: output, NODE_ENV: 'production', VITEST: '' },
      encoding: 'utf8',
    });
    if (result.status !== 0) throw new Error(`The site ${name} could not be built:\n${result.stdout}\n${result.stderr}`);
    return output;
  };
  project.provide('realSite', build('real', path.join(projectFolder, 'content')));
  project.provide('minamoSite', build('minamo', path.join(projectFolder, 'tests', 'fixtures', 'minamo', 'content')));
  return () => rmSync(folder, { recursive: true, force: true });
}
