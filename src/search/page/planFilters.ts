import { planIndex } from '../../plan/planIndex.ts';
import type { Item } from '../../schema/entity/item.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { changeType } from '#words/codes.ts';
import { itemMark, shortTitleOf } from '#words/nouns.ts';
import { searchFilterText } from '#words/pages/searchPage.ts';
import type { WordedPlan } from '#words/planWords.ts';
import { pageFacts } from '../index/pageFacts.ts';
import type { FilterName } from '../match/filterPages.ts';
import { pageKinds } from '../match/pageRegister.ts';

/** A filter of the search with its choices; the empty one lets everything pass. */
export interface SearchFilter {
  readonly name: FilterName;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The filters by which the pages of a plan differ, in the order of the page. */
export function planFilters(plan: PlanModel & WordedPlan): SearchFilter[] {
  const { level, tops } = planIndex(plan);
  const { departments, levels } = plan;
  const pages = [...pageFacts(plan).values()];
  const common: Readonly<Record<string, string>> = searchFilterText.commonKinds(plan);
  const names = searchFilterText.names(plan, levels[0]?.name ?? '');
  const filter = (name: FilterName, isThere: boolean, choices: readonly (readonly [value: string, label: string])[]): SearchFilter[] => {
    const options = [['', searchFilterText.all] as const, ...choices].map(([value, label]) => ({ value, label }));
    return isThere ? [{ name, label: names[name], options }] : [];
  };
  const kinds = pageKinds(levels).filter((kind) => kind !== 'department' || departments.length > 0);
  return [
    ...filter(
      'kind',
      true,
      kinds.map((kind) => [kind, common[kind] ?? level(kind).shortName]),
    ),
    ...filter(
      'goal',
      tops.length > 1,
      tops.map((top) => [top.id, topLabel(plan, top)]),
    ),
    ...filter(
      'department',
      departments.length > 0,
      departments.map(({ id, name }) => [id, name]),
    ),
    ...filter(
      'change',
      pages.some(({ changes }) => changes.length > 0),
      Object.entries(changeType)
        .filter(([type]) => pages.some(({ changes }) => changes.some((change) => change === type)))
        .map(([type, { label }]) => [type, label]),
    ),
    ...filter(
      'numeric',
      pages.some(({ numeric }) => numeric),
      Object.entries(searchFilterText.numeric),
    ),
  ];
}

/** A top item by the plan's mark, where it has one, and its short name. */
function topLabel(plan: PlanModel, top: Item): string {
  const hasMark = top.number !== null || (top.label !== null && top.label !== top.title);
  return hasMark ? `${itemMark(plan, top)} ${shortTitleOf(top)}` : shortTitleOf(top);
}
