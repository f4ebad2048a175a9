import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectFolder } from '../../scripts/settings.ts';

const versions = z.record(z.string(), z.string());
const { dependencies, devDependencies, overrides, allowScripts } = z
  .object({ dependencies: versions, devDependencies: versions, overrides: versions, allowScripts: z.record(z.string(), z.boolean()) })
  .parse(JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8')));

describe('the packages that the project stands on', () => {
  it('each have a written reason, and nothing else has', () => {
    const reasons = readFileSync(path.join(projectFolder, 'docs', 'dependencies.md'), 'utf8').matchAll(/^\| `([^`]+)` \| \S.+ \|$/gm);
    expect([...reasons].map(([, name]) => name)).toEqual([...Object.keys(dependencies), ...Object.keys(devDependencies)]);
  });

  it('each have one exact version', () => {
    const loose = Object.entries({ ...devDependencies, ...dependencies, ...overrides }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('stand in one list only', () => {
    expect(Object.keys(dependencies).filter((name) => name in devDependencies)).toEqual([]);
  });

  it('run no script when they are installed, but for Node itself', () => {
    expect(Object.entries(allowScripts).filter(([, allowed]) => allowed)).toEqual([['node', true]]);
  });
});
