import { describe, expect, it } from 'vitest';
import { gonePages, leftPages, movedPages, tombstonePage } from '../../../src/site/pages/tombstone.ts';
import { makePlan, minamoPlan } from '../../setup/samplePlan.ts';

describe(tombstonePage, () => {
  it('stands at the address of every page that is gone, and of nothing else', async () => {
    const pages = gonePages(await minamoPlan());
    expect(pages.map(({ address }) => address)).toEqual(['initiatives/old-boat/', 'departments/ferry/', 'boat-guide/']);
  });

  it('says since when and why, and leads to what took its place under the name that it has now', async () => {
    const plan = await minamoPlan();
    const [boat, ferry] = gonePages(plan).map((page) => tombstonePage(plan, page));
    expect(boat?.title).toBe('渡し船 <みずうみ> & "花" の航路（このページは終わりました）');
    expect(boat?.lead).toContain('2023-06-01に終わりました。');
    expect(boat?.successors).toEqual([{ label: '花', address: 'initiatives/hana/' }]);
    expect(ferry?.reason).toBe('建設課に移ったため');
    expect(ferry?.crumbs.map(({ address }) => address)).toEqual(['', 'departments/ferry/']);
  });

  it('keeps the places of the page, with where each thing is now', async () => {
    const plan = await minamoPlan();
    const [boat] = gonePages(plan).map((page) => tombstonePage(plan, page));
    expect(
      boat?.gone.map(({ id, tombstone, next }) => ({ id, gone: tombstone !== undefined, next: next.map(({ address }) => address) })),
    ).toEqual([
      { id: 'kpi-hana-planted', gone: false, next: ['initiatives/hana/#kpi-hana-planted'] },
      { id: 'kpi-old-boat-riders', gone: true, next: [] },
    ]);
  });

  it('says so where nothing took its place', async () => {
    const plan = await minamoPlan();
    const [page] = gonePages({ ...plan, tombstones: plan.tombstones.map((tombstone) => ({ ...tombstone, successor: null })) });
    if (!page) throw new Error('The invented plan has no page that is gone');
    expect(tombstonePage(plan, page).successors).toEqual([]);
  });
});

describe(movedPages, () => {
  it('leads on from where an item once had its page', () => {
    const sample = makePlan([[[1]]]);
    const published = { addresses: ['policies/goal-1-policy-1/', 'policies/'], places: [], page: [], kpi: [], department: [], note: [] };
    const pages = leftPages({ ...sample, published });
    expect(pages.map(({ address, page }) => [address, page.kind, 'now' in page && page.now])).toEqual([
      ['policies/', 'moved', { label: '一覧', address: 'goals/' }],
      ['policies/goal-1-policy-1/', 'moved', { label: '(1) 施策1', address: 'goals/goal-1/#policy-goal-1-policy-1' }],
    ]);
    expect(pages[1]?.page.title).toBe('(1) 施策1（このページは移りました）');
  });
});
