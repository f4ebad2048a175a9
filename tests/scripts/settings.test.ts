import { afterEach, describe, expect, it, vi } from 'vitest';
import { builtCommit, contentFolder, outputFolder, projectFolder } from '../../scripts/settings.ts';
import { environmentValue, siteOptions } from '../../src/site/environment.ts';

afterEach(() => vi.unstubAllEnvs());

describe(environmentValue, () => {
  it.each(['', ' ', '\t'])('takes a variable that is set to %j as not set', (value) => {
    for (const name of [
      'HIRAKU_OUTPUT',
      'HIRAKU_CONTENT',
      'HIRAKU_COMMIT',
      'HIRAKU_SITE_ADDRESS',
      'HIRAKU_BASE_PATH',
      'HIRAKU_STAGES',
      'HIRAKU_DEBUG',
    ])
      vi.stubEnv(name, value);
    expect(environmentValue('HIRAKU_DEBUG')).toBeUndefined();
    expect(outputFolder()).toBe(`${projectFolder}/dist`);
    expect(contentFolder()).toBe(`${projectFolder}/content`);
    expect(builtCommit()).toBeUndefined();
    expect(siteOptions()).toEqual({ siteAddress: undefined, basePath: undefined });
  });

  it('is the only reader of our variables, so that all of them are read so', async () => {
    const { sourceFiles } = await import('../architecture/sourceFiles.ts');
    const readers = sourceFiles('src', 'scripts')
      .filter(({ text }) => /process\.env(\[['"]|\.)(HIRAKU_|CHROME_)/.test(text))
      .map(({ file }) => file);
    expect(readers).toEqual([]);
  });
});
