import { changeType } from '#words/codes.ts';
import type { FilterName } from '../../search/match/filterPages.ts';
import { pageKinds } from '../../search/match/pageRegister.ts';
import type { Plan } from '../../plan/plan.ts';
import { commonText } from '#words/common.ts';
import { searchFilterText } from '#words/search.ts';
import { type PlanLedgerData, planLedger } from './parts/planLedger.ts';

/** A filter of the search with its choices; the empty one lets everything pass. */
export interface SearchFilter {
  readonly name: FilterName;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** What the search page shows before anything is searched. */
export interface SearchPageData {
  readonly examples: readonly string[];
  readonly filters: readonly SearchFilter[];
  /** All initiatives, for those who would rather look through them. */
  readonly ledger: PlanLedgerData;
}

/** Computes what the search page shows before anything is searched. */
export function searchPageData(plan: Plan): SearchPageData {
  const { goals, departments, searchExamples } = plan;
  const { names, kinds, numeric, all } = searchFilterText;
  const filter = (name: FilterName, choices: readonly (readonly [value: string, label: string])[]): SearchFilter => ({
    name,
    label: names[name],
    options: [['', all] as const, ...choices].map(([value, label]) => ({ value, label })),
  });
  return {
    examples: searchExamples,
    filters: [
      filter(
        'kind',
        pageKinds.map((kind) => [kind, kinds[kind]]),
      ),
      filter(
        'goal',
        goals.map(({ id, number, shortTitle }) => [id, `${commonText.goalLabel(number)} ${shortTitle}`]),
      ),
      filter(
        'department',
        departments.map(({ id, name }) => [id, name]),
      ),
      filter(
        'change',
        Object.entries(changeType).map(([type, { label }]) => [type, label]),
      ),
      filter('numeric', Object.entries(numeric)),
    ],
    ledger: planLedger(plan),
  };
}
