import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectFolder } from '../../scripts/settings.ts';
import { runBuild } from '../../scripts/bench/runBuild.ts';

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
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const build = (name: string, content: string): string => {
    const output = path.join(folder, name);
    const { status, stdout, stderr } = runBuild(content, output);
    if (status !== 0) {
      remove();
      throw new Error(`The site ${name} could not be built:\n${stdout}\n${stderr}`);
    }
    return output;
  };
  project.provide('realSite', build('real', path.join(projectFolder, 'content')));
  project.provide('minamoSite', build('minamo', path.join(projectFolder, 'tests', 'fixtures', 'minamo', 'content')));
  return remove;
}
