import { describe, expect, it } from 'vitest';
import { changesPage } from '../../../src/site/pages/changes.ts';
import { makePlan, minamoPlan } from '../../setup/samplePlan.ts';

describe(changesPage, () => {
  it('shows every change once, by type, and last the marks that fit nothing', async () => {
    const plan = await minamoPlan();
    const sections = changesPage(plan).decisions.flatMap((decision) => decision.sections);
    const shown = sections.flatMap(({ changes }) => changes.map(({ id }) => id));
    expect([...shown].sort()).toEqual(plan.changes.map(({ id }) => id).sort());
    const places = sections.map(({ place }) => place);
    expect(places.includes('type-unassigned')).toBe(plan.changes.some(({ certainty }) => certainty === 'unassigned'));
    expect(places.indexOf('type-unassigned')).toBeOneOf([-1, places.length - 1]);
  });

  it('gives a former title, and leads to what changed', async () => {
    const sections = changesPage(await minamoPlan()).decisions.flatMap((decision) => decision.sections);
    const renamed = sections.find(({ place }) => place === 'type-renamed')?.changes ?? [];
    const lanterns = renamed.find(({ address }) => address === 'initiatives/1000-lanterns/#kpi-lanterns');
    expect(lanterns?.wording).toEqual({ kind: 'renamed', before: '竹の灯りの数' });
    expect(lanterns?.certainty).toBe('推定');
    expect(sections.flatMap(({ changes }) => changes.filter(({ isGone }) => isGone).map(({ address }) => address))).toEqual([
      'initiatives/fishing-subsidy/',
    ]);
  });

  it('has no section where nothing changed', () => {
    expect(changesPage(makePlan()).decisions).toEqual([]);
  });
});
