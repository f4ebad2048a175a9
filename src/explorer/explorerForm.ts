import { boundedQuery } from '../search/match/boundedQuery.ts';
import { explorerText } from '#words/explorer.ts';
import { type Facet, facets, sortColumns } from './explorerFields.ts';
import { type ExplorerState, type FacetValues, initialState } from './explorerState.ts';
import { partOf } from './partOf.ts';

/** The form of the explorer. */
export interface ExplorerForm {
  readonly values: FacetValues;
  /** Shows a state in the fields. */
  readonly write: (state: ExplorerState) => void;
  /** Says behind each choice how many KPIs it would show. */
  readonly showCounts: (counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>) => void;
}

/** Takes hold of the form; `changed` is told the new state and whether it is still being typed. */
export function explorerForm(form: HTMLFormElement, changed: (state: ExplorerState, typing: boolean) => void): ExplorerForm {
  const query = partOf(form, '[name="q"]', HTMLInputElement);
  const sort = partOf(form, '[name="sort"]', HTMLSelectElement);
  const descending = partOf(form, '[name="descending"]', HTMLInputElement);
  const selects = facets.flatMap((facet) =>
    [...form.querySelectorAll<HTMLSelectElement>(`select[name="${facet}"]`)].map((select) => ({ facet, select })),
  );
  const read = (): ExplorerState => {
    const column = sortColumns.find((name) => name === sort.value);
    return {
      ...boundedQuery(query.value.trim()),
      chosen: Object.fromEntries(selects.flatMap(({ facet, select }) => (select.value === '' ? [] : [[facet, select.value]]))),
      sort: column,
      descending: column !== undefined && descending.checked,
    };
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', ({ target }) => {
    if (target !== query) changed(read(), false);
  });
  // While kana are being converted the text is not yet what the reader means.
  query.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) changed(read(), true);
  });
  query.addEventListener('compositionend', () => changed(read(), true));
  partOf(form, '[data-explorer-reset]', HTMLButtonElement).addEventListener('click', () => changed(initialState, false));
  const facetOptions = new Map(selects.map(({ facet, select }) => [facet, [...select.options].filter(({ value }) => value !== '')]));
  return {
    values: Object.fromEntries(facets.map((facet) => [facet, (facetOptions.get(facet) ?? []).map(({ value }) => value)])) as Record<
      Facet,
      string[]
    >,
    write: (state) => {
      if (query.value.trim() !== state.query) query.value = state.query;
      for (const { facet, select } of selects) select.value = state.chosen[facet] ?? '';
      sort.value = state.sort ?? '';
      descending.checked = state.descending;
      descending.disabled = state.sort === undefined;
    },
    showCounts: (counts) => {
      for (const [facet, options] of facetOptions) {
        for (const option of options) {
          const text = `${option.dataset['label']}${explorerText.count(counts[facet].get(option.value) ?? 0)}`;
          if (option.text !== text) option.text = text;
        }
      }
    },
  };
}
