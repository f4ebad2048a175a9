import { describe, expect, it } from 'vitest';
import { pageAddress } from '../../src/addresses/pageAddress.ts';
import { planPages, sitePages, tombstoneAddress } from '../../src/addresses/sitePages.ts';
import { levelCodes } from '#words/codes.ts';
import { itemsOf, makePlan, minamoPlan } from '../setup/samplePlan.ts';

const { home, ...others } = pageAddress;

describe(planPages, () => {
  it('begins with home and the pages that every site has, and names each once', async () => {
    const pages = planPages(await minamoPlan());
    const lists = ['goals/', 'initiatives/'];
    expect(pages.slice(0, Object.keys(pageAddress).length + lists.length)).toEqual([home, ...lists, ...Object.values(others)]);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('has a page for every prose, goal, initiative and department, and for nothing that is gone', async () => {
    const plan = await minamoPlan();
    const wanted = [
      ...plan.pages.map(({ id }) => `${id}/`),
      ...plan.revisions.map(({ id }) => `changes/${id}/`),
      ...itemsOf(plan, 'goal').map(({ id }) => `goals/${id}/`),
      ...itemsOf(plan, 'initiative').map(({ id }) => `initiatives/${id}/`),
      ...plan.departments.map(({ id }) => `departments/${id}/`),
    ];
    const lists: readonly string[] = [...Object.values(pageAddress), 'goals/', 'initiatives/'];
    expect(planPages(plan).filter((address) => !lists.includes(address))).toEqual(wanted.filter((address) => !lists.includes(address)));
  });

  it('has no page for what a plan does not have, unless it was published once', () => {
    const plan = { ...makePlan(), departments: [], sourceTexts: [] };
    const missing = ['changes/', 'departments/', 'kpis/', 'notes/', 'source/'];
    expect(missing.filter((address) => planPages(plan).includes(address))).toEqual([]);
    const published = { addresses: ['notes/'], places: [], page: [], kpi: [], department: [], note: [] };
    expect(missing.filter((address) => planPages({ ...plan, published }).includes(address))).toEqual(['notes/']);
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
  const kinds = Object.keys(levelCodes(makePlan().levels).published_kind);

  it('knows which kinds of things have a page each', () => {
    expect(Object.fromEntries(kinds.map((type) => [type, tombstoneAddress(makePlan(), { type, id: 'x' })]))).toMatchInlineSnapshot(`
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
