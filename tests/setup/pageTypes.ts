import { departmentAddress, itemAddress, listAddress, pageAddress } from '../../src/addresses/pageAddress.ts';
import { hasPage } from '../../src/addresses/sitePages.ts';
import { targetOf } from '../../src/plan/kpiValues.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { planIndex } from '../../src/plan/planIndex.ts';
import type { Item } from '../../src/schema/entity/item.ts';

/** One page that stands for its kind. */
export interface PageType {
  readonly type: string;
  /** The address from the site's root. */
  readonly address: string;
}

/** One page of each kind that a site has; items by the things that make their pages differ. What a plan does not have is left out. */
export function pageTypes(plan: Plan): PageType[] {
  const index = planIndex(plan);
  const { kpisOfOwner } = index;
  const [top] = index.tops;
  const [example] = plan.searchExamples;
  const leaf = plan.levels.findLast((level) => level.hasPage);
  const fixed = (Object.keys(pageAddress) as (keyof typeof pageAddress)[])
    .filter((page) => hasPage(plan, page))
    .map((type) => ({ type, address: pageAddress[type] }));
  const withPages = plan.items.filter((item) => index.hasPage(item));
  const ofFirst = (type: string, fits: (item: Item) => boolean): PageType[] =>
    withPages
      .filter(fits)
      .slice(0, 1)
      .map(({ id }) => ({ type, address: itemAddress(plan, id) }));
  const inLast = (fits: (item: Item) => boolean) => (item: Item) => item.level === leaf?.key && fits(item);
  return [
    ...fixed,
    ...plan.levels.filter((level) => level.hasPage).map((level) => ({ type: `list of ${level.plural}`, address: listAddress(level) })),
    ...plan.levels.flatMap(({ key }) => ofFirst(key, (item) => item.level === key)),
    ...plan.levels.flatMap(({ key }) => ofFirst(`${key} with several KPIs`, (item) => item.level === key && item.kpiIds.length > 1)),
    ...ofFirst(
      'item with one KPI',
      inLast(({ id }) => kpisOfOwner(id).length === 1),
    ),
    ...ofFirst(
      'item with a value that is no number',
      inLast(({ id }) => kpisOfOwner(id).some(({ values }) => values.some(({ text }) => text !== null))),
    ),
    ...ofFirst(
      'item that was removed',
      inLast(({ changes }) => changes.some(({ type }) => type === 'removed')),
    ),
    ...ofFirst(
      'item without a target',
      inLast(({ id }) => kpisOfOwner(id).some((kpi) => targetOf(kpi)?.status === 'not-given')),
    ),
    ...ofFirst(
      'item with two KPIs',
      inLast(({ id }) => kpisOfOwner(id).length === 2),
    ),
    ...ofFirst(
      'item that was revised',
      inLast(({ previousOverview }) => previousOverview !== null),
    ),
    ...ofFirst(
      'item without a department',
      inLast(({ departments }) => departments.length === 0),
    ),
    ...ofFirst('item with amounts', ({ budgets }) => budgets.length > 0),
    ...ofFirst('item with grades', ({ ratings }) => ratings.length > 0),
    ...ofFirst('item that stands elsewhere too', ({ alsoUnder }) => alsoUnder.length > 0),
    ...plan.departments.slice(0, 1).map(({ id }) => ({ type: 'department', address: departmentAddress(id) })),
    ...(example === undefined ? [] : [{ type: 'search with hits', address: `${pageAddress.search}?q=${encodeURIComponent(example)}` }]),
    { type: 'search with other spellings', address: `${pageAddress.search}?q=${encodeURIComponent('R6')}` },
    { type: 'search by filters alone', address: `${pageAddress.search}?kind=${leaf?.key ?? ''}` },
    { type: 'search without hits', address: `${pageAddress.search}?q=${encodeURIComponent('どこにもない言葉')}` },
    ...(hasPage(plan, 'kpis')
      ? [
          { type: 'explorer with results', address: `${pageAddress.kpis}?goal=${top?.id ?? ''}&sort=-target` },
          { type: 'explorer without results', address: `${pageAddress.kpis}?sort=line&q=${encodeURIComponent('どこにもない言葉')}` },
        ]
      : []),
    { type: 'not found', address: '404.html' },
  ].filter(({ address }, place, all) => all.findIndex((other) => other.address === address) === place);
}
