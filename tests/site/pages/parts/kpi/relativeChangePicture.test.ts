import { describe, expect, it } from 'vitest';
import { relativeChangePicture } from '../../../../../src/site/pages/parts/kpi/relativeChangePicture.ts';
import { baseline, makeKpi, makePlan, minamoPlan, notGiven, target } from '../../../../setup/samplePlan.ts';

describe(relativeChangePicture, () => {
  it('puts each KPI where its target is: larger, smaller, the same, or not to be compared', () => {
    const kpis = [
      makeKpi([baseline(10), target(15)], { id: 'kpi-larger' }),
      makeKpi([baseline(10), target(5)], { id: 'kpi-smaller' }),
      makeKpi([baseline(10), target(10)], { id: 'kpi-same' }),
      makeKpi([baseline(10), target(notGiven)], { id: 'kpi-open' }),
    ];
    const { sides, same, incomparable } = relativeChangePicture(makePlan([[[1]]], kpis));
    expect(sides.map(({ group, items }) => [group, items.map(({ kpi, plot }) => [kpi.id, plot?.change])])).toEqual([
      ['larger', [['kpi-larger', '+50%']]],
      ['smaller', [['kpi-smaller', '-50%']]],
    ]);
    expect(same.map(({ kpi, plot }) => [kpi.id, plot])).toEqual([['kpi-same', undefined]]);
    expect(incomparable.map(({ items }) => items.map(({ kpi }) => kpi.id))).toEqual([['kpi-open']]);
  });

  it('shows every KPI once, in the colour of its goal, and strikes out what was removed', async () => {
    const plan = await minamoPlan();
    const { sides, same, incomparable } = relativeChangePicture(plan);
    const items = [...sides, ...incomparable].flatMap((group) => group.items).concat(same);
    expect(items.map(({ kpi }) => kpi.id).sort()).toEqual(plan.kpis.map(({ id }) => id).sort());
    expect(items.filter(({ isGone }) => isGone).map(({ kpi }) => kpi.id)).toEqual(['kpi-fishing-subsidy']);
    expect(items.find(({ kpi }) => kpi.id === 'kpi-goal-2-net-migration')?.top).toEqual({ noun: '基本目標', sign: '2' });
  });
});
