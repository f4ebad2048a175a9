import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/plan/readPlan.ts';
import { withAlteredBase } from '../../fixtures/broken/breakContent.ts';

describe('the address of the site', () => {
  const asked = (address: string, siteAddress?: string) =>
    withAlteredBase(
      [{ file: 'plan.yaml', alter: { replace: 'address: https://aoba.example', with: `address: ${address}` } }],
      async (folder) => {
        const reading = await readPlan(folder, { siteAddress });
        return reading.plan && reading.questions.map(({ code, found }) => `${code} ${found}`);
      },
    );

  it.each(['https://example.org', 'https://www.example.com', 'https://minato.example', 'http://plan.test', 'https://example.jp'])(
    'is asked about while it is %s',
    async (address) => {
      expect(await asked(address)).toEqual([`address-example ${address}`]);
    },
  );

  it.each(['https://www.city.asakuchi.lg.jp', 'https://myexample.org', 'https://example.ne.jp'])(
    'is not asked about at %s',
    async (address) => {
      expect(await asked(address)).toEqual([]);
    },
  );

  it('is not asked about where another is given for the build', async () => {
    expect(await asked('https://example.org', 'https://www.city.asakuchi.lg.jp')).toEqual([]);
  });
});
