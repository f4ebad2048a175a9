import { describe, expect, it } from 'vitest';
import { changesPage } from '../../../src/site/pages/changes.ts';
import { makePlan, minamoPlan } from '../../setup/samplePlan.ts';

describe(changesPage, () => {
  it('shows every change once, by type, and last the marks that fit nothing', async () => {
    const plan = await minamoPlan();
    const { decisions } = changesPage(plan);
    const shown = decisions.flatMap(({ sections }) => sections.flatMap(({ changes }) => changes.map(({ id }) => id)));
    expect([...shown].sort()).toEqual(plan.changes.map(({ id }) => id).sort());
    const places = decisions.map(({ sections }) => sections.map(({ place }) => place));
    expect(places.flat().some((place) => place.endsWith('unassigned'))).toBe(
      plan.changes.some(({ certainty }) => certainty === 'unassigned'),
    );
    for (const each of places) expect(each.findIndex((place) => place.endsWith('unassigned'))).toBeOneOf([-1, each.length - 1]);
  });

  it('gives a former title, and leads to what changed', async () => {
    const sections = changesPage(await minamoPlan()).decisions.flatMap((decision) => decision.sections);
    const renamed = sections.filter(({ mark }) => mark.type === 'renamed').flatMap(({ changes }) => changes);
    const lanterns = renamed.find(({ address }) => address === 'initiatives/1000-lanterns/#kpi-lanterns');
    expect(lanterns?.wording).toEqual({ kind: 'renamed', before: '竹の灯りの数' });
    expect(lanterns?.certainty).toBe('推定');
    expect(sections.flatMap(({ changes }) => changes.filter(({ isGone }) => isGone).map(({ address }) => address))).toEqual([
      'initiatives/lake-brand/#kpi-lake-brand-sales',
      'initiatives/fishing-subsidy/',
    ]);
  });

  it('has no section where nothing changed', () => {
    expect(changesPage(makePlan()).decisions).toEqual([]);
  });
});
