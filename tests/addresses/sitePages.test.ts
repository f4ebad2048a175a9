import { describe, expect, it } from 'vitest';
import { pageAddress } from '../../src/addresses/pageAddress.ts';
import { planPages, sitePages, tombstoneAddress } from '../../src/addresses/sitePages.ts';
import { publishedKinds } from '../../src/schema/codes.ts';
import { minamoPlan } from '../setup/samplePlan.ts';

const { home, ...others } = pageAddress;

describe(planPages, () => {
  it('begins with home and the pages that every site has, and names each once', async () => {
    const pages = planPages(await minamoPlan());
    expect(pages.slice(0, Object.keys(pageAddress).length)).toEqual([home, ...Object.values(others)]);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('has a page for every prose, goal, initiative and department, and for nothing that is gone', async () => {
    const plan = await minamoPlan();
    const wanted = [
      ...plan.pages.map(({ id }) => `${id}/`),
      ...plan.goals.map(({ id }) => `goals/${id}/`),
      ...plan.initiatives.map(({ id }) => `initiatives/${id}/`),
      ...plan.departments.map(({ id }) => `departments/${id}/`),
    ];
    expect(planPages(plan).filter((address) => !Object.values<string>(pageAddress).includes(address))).toEqual(
      wanted.filter((address) => !Object.values<string>(pageAddress).includes(address)),
    );
  });
});

describe(sitePages, () => {
  it('adds the pages of things that are gone, and nothing else', async () => {
    const plan = await minamoPlan();
    expect(sitePages(plan).slice(planPages(plan).length).sort()).toMatchInlineSnapshot(`
      [
        "boat-guide/",
        "departments/ferry/",
        "initiatives/old-boat/",
      ]
    `);
  });
});

describe(tombstoneAddress, () => {
  it('knows which kinds of things have a page each', () => {
    expect(Object.fromEntries(publishedKinds.map((type) => [type, tombstoneAddress({ type, id: 'x' })]))).toMatchInlineSnapshot(`
      {
        "department": "departments/x/",
        "goal": "goals/x/",
        "initiative": "initiatives/x/",
        "kpi": undefined,
        "measure": undefined,
        "note": undefined,
        "page": "x/",
        "policy": undefined,
      }
    `);
  });
});
