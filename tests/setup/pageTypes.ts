import { departmentAddress, goalAddress, initiativeAddress, pageAddress } from '../../src/addresses/pageAddress.ts';
import { targetOf } from '../../src/plan/kpiValues.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { planIndex } from '../../src/plan/planIndex.ts';
import type { Initiative } from '../../src/schema/entity/initiative.ts';

/** One page that stands for its kind. */
export interface PageType {
  readonly type: string;
  /** The address from the site's root. */
  readonly address: string;
}

/** One page of each kind that a site has; initiatives by the things that make their pages differ. */
export function pageTypes(plan: Plan): PageType[] {
  const { kpisOfOwner } = planIndex(plan);
  const fixed = Object.entries(pageAddress).map(([type, address]) => ({ type, address }));
  const words: [string, (initiative: Initiative) => boolean][] = [
    ['initiative', ({ id }) => kpisOfOwner(id).length === 1],
    [
      'initiative with a value that is no number',
      ({ id }) => kpisOfOwner(id).some(({ values }) => values.some(({ text }) => text !== null)),
    ],
    ['initiative that was removed', ({ changes }) => changes.some(({ type }) => type === 'removed')],
    ['initiative without a target', ({ id }) => kpisOfOwner(id).some((kpi) => targetOf(kpi)?.status === 'not-given')],
    ['initiative with two KPIs', ({ id }) => kpisOfOwner(id).length === 2],
    ['initiative that was revised', ({ previousOverview }) => previousOverview !== null],
    ['initiative without a department', ({ departmentId }) => departmentId === null],
  ];
  const initiatives = words.map(([type, fits]) => ({ type, address: initiativeAddress(first(plan.initiatives.filter(fits), type).id) }));
  return [
    ...fixed,
    { type: 'goal', address: goalAddress(first(plan.goals, 'goal').id) },
    {
      type: 'goal with targets',
      address: goalAddress(
        first(
          plan.goals.filter(({ kpiIds }) => kpiIds.length > 1),
          'goal with targets',
        ).id,
      ),
    },
    ...initiatives,
    { type: 'department', address: departmentAddress(first(plan.departments, 'department').id) },
    { type: 'search with hits', address: `${pageAddress.search}?q=${encodeURIComponent(first(plan.searchExamples, 'example'))}` },
    { type: 'search with other spellings', address: `${pageAddress.search}?q=${encodeURIComponent('R6')}` },
    { type: 'search by filters alone', address: `${pageAddress.search}?kind=initiative` },
    { type: 'search without hits', address: `${pageAddress.search}?q=${encodeURIComponent('どこにもない言葉')}` },
    { type: 'explorer with results', address: `${pageAddress.kpis}?goal=${first(plan.goals, 'goal').id}&sort=-target` },
    { type: 'explorer without results', address: `${pageAddress.kpis}?sort=line&q=${encodeURIComponent('どこにもない言葉')}` },
    { type: 'not found', address: '404.html' },
  ].filter(({ address }, place, all) => all.findIndex((other) => other.address === address) === place);
}

function first<Item>(items: readonly Item[], what: string): Item {
  const [item] = items;
  if (item === undefined) throw new Error(`The plan has no ${what}`);
  return item;
}
