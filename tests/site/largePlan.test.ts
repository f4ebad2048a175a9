import { stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/plan/readPlan.ts';
import { verifyCopy } from '../../src/site/verify/verifyCopy.ts';
import { runBuild } from '../../scripts/bench/runBuild.ts';
import { writeSyntheticPlan } from '../../scripts/synthetic/writeSyntheticPlan.ts';
import { byName, readHtml } from '../setup/htmlPage.ts';
import { temporaryFolder } from '../setup/temporaryFolder.ts';
import { itemsOf } from '../setup/samplePlan.ts';

const goalAddress = (id: string) => `goals/${id}/`;
const initiativeAddress = (id: string) => `initiatives/${id}/`;
const policyAddress = (goal: string, id: string) => `${goalAddress(goal)}#policy-${id}`;

describe('a plan of 600 initiatives', () => {
  it('is built whole, its charts in a process of their own, stands every check, and shows goals and policies at a light home', async () => {
    const content = path.join(temporaryFolder(), 'content');
    const output = path.join(temporaryFolder(), 'site');
    await writeSyntheticPlan(content, { initiatives: 600, seed: 5 });
    const { plan } = await readPlan(content);
    expect(plan?.kpis.length).toBeGreaterThan(500);
    const { status, stderr } = runBuild(content, output);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { faults, figures } = await verifyCopy(output);
    expect(faults).toEqual([]);
    expect(figures).toMatchObject({ last: { name: '主な取組', count: 600 }, kpis: plan?.kpis.length });

    const links = new Set(byName(await readHtml(output, 'index.html'), 'a').map(({ attribs }) => attribs['href']));
    const withFile = (address: string) => address.replace(/\/(?=#|$)/, '/index.html');
    const wanted = [
      ...(plan ? itemsOf(plan, 'goal') : []).map(({ id }) => goalAddress(id)),
      ...(plan ? itemsOf(plan, 'policy') : []).map(({ id, topId }) => policyAddress(topId, id)),
    ];
    expect(wanted.map(withFile).filter((address) => !links.has(address))).toEqual([]);
    expect((plan ? itemsOf(plan, 'initiative') : []).filter(({ id }) => links.has(withFile(initiativeAddress(id)))).length).toBeLessThan(
      20,
    );
    expect((await stat(path.join(output, 'index.html'))).size).toBeLessThanOrEqual(100_000);
  });
});
