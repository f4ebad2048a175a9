import { describe, expect, it } from 'vitest';
import { readSitePlan } from '../../../src/site/check/readSitePlan.ts';
import { siteFaultText } from '../../../src/wording/ja/commands/fault.ts';
import { sourceFiles } from '../../architecture/sourceFiles.ts';
import { withAlteredBase } from '../../fixtures/broken/breakContent.ts';
import { errorRefusals, faultRefusals, packageRefusals } from '../refusals.ts';

describe('the list of refusals of build and verify', () => {
  it('has a row for every fault of a site', () => {
    expect(Object.keys(faultRefusals).sort()).toEqual(Object.keys(siteFaultText).sort());
  });

  it('has a row for every error that the program throws', () => {
    const thrown = sourceFiles('src', 'scripts/build').flatMap(({ file, text }) =>
      [...text.matchAll(/throw new \w+\(\s*(?:[`']([^`'$]*)|([\w.]+(?:, \w+)?))/g)].map(([, words, names]) =>
        `${file}: ${(words ?? names ?? '').replace(/\.join$/, '')}`.trim(),
      ),
    );
    expect(thrown.length).toBeGreaterThan(30);
    expect([...new Set(thrown)].sort()).toEqual(Object.keys(errorRefusals).sort());
  });
});

describe('content that a build would refuse', () => {
  const told = Object.entries({ ...faultRefusals, ...errorRefusals, ...packageRefusals }).flatMap(([name, refusal]) =>
    'alter' in refusal ? [{ name, ...refusal }] : [],
  );

  it.each(told)('is told of by check before: $name', async ({ alter, code, at = alter.file }) => {
    const { plan, problems } = await withAlteredBase([alter], (folder) => readSitePlan(folder));
    expect(plan).toBeUndefined();
    expect(problems.map((each) => `${each.code} ${each.file}`)).toContain(`${code} content/${at}`);
    for (const { line, column, allowed } of problems) {
      expect(Math.min(line, column)).toBeGreaterThan(0);
      expect(allowed).not.toMatch(/^$|\{\w+\}|undefined/);
    }
  });
});
