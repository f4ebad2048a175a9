import { queryBounds } from '../search/match/boundedQuery.ts';
import { explorerText } from '#words/explorer.ts';
import { downloadSelection } from './explorerDownload.ts';
import { explorerForm } from './explorerForm.ts';
import type { SortColumn } from './explorerFields.ts';
import { explorerPicture } from './explorerPicture.ts';
import type { ExplorerState } from './explorerState.ts';
import { explorerTable } from './explorerTable.ts';
import { facetCounts, filterItems } from './filterItems.ts';
import { partOf } from './partOf.ts';
import { sortItems } from './sortItems.ts';
import { addressOfState, stateOfAddress } from './stateAddress.ts';

/** How many entries stand at first in the table, in a group of dumbbells and in a group of names. */
const first = { rows: 10, dumbbells: 10, names: 5 } as const;
const everything = { rows: Infinity, dumbbells: Infinity, names: Infinity } as const;

/** A plan with no more KPIs is shown whole on a wide screen; more would make each redrawing longer than a frame. */
const wholePlan = 60;

const narrow = matchMedia('(max-width: 63.99rem)');
const formPart = partOf(document, '[data-explorer]', HTMLFormElement);
const status = partOf(formPart, '[data-explorer-status]', HTMLElement);
const nothing = partOf(document, '[data-explorer-nothing]', HTMLElement);
const sections = document.querySelectorAll<HTMLElement>('[data-explorer-shown]');
const form = explorerForm(formPart, (next, typing) => go(next, typing));
const table = explorerTable(
  partOf(document, '[data-kpi-table]', HTMLTableElement),
  partOf(document, '[data-table-more]', HTMLElement),
  sortBy,
);
const picture = explorerPicture(partOf(document, '[data-picture]', HTMLElement));
const { items, searched } = table;

let state = stateOfAddress(location.search, form.values);
let shownIds: readonly string[] = [];
let printing = false;

for (const part of document.querySelectorAll<HTMLElement>('[data-explorer-hides]')) part.hidden = true;
for (const button of formPart.querySelectorAll<HTMLButtonElement>('[data-download]')) {
  button.addEventListener('click', () => {
    downloadSelection(button, shownIds).catch(() => {
      status.textContent = explorerText.downloadFailed;
    });
  });
}
formPart.hidden = false;
addEventListener('popstate', () => {
  state = stateOfAddress(location.search, form.values);
  show();
});
addEventListener('hashchange', revealPlace);
addEventListener('beforeprint', () => print(true));
addEventListener('afterprint', () => print(false));
narrow.addEventListener('change', () => show());
show();
revealPlace();

/** Goes to another state; what is being typed makes no step to go back to. */
function go(next: ExplorerState, typing: boolean): void {
  state = next;
  const address = `${location.pathname}${addressOfState(state)}`;
  if (typing) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  show();
}

/** Sorts by a column; a second press turns the order, a third goes back to that of the plan. */
function sortBy(column: SortColumn): void {
  const same = state.sort === column;
  go({ ...state, sort: same && state.descending ? undefined : column, descending: same && !state.descending }, false);
}

/** On paper there is no button for more; paper is narrow too, so the width says nothing then. */
function print(now: boolean): void {
  printing = now;
  show();
}

function show(whole = printing): void {
  const selected = filterItems(items, state, searched);
  const sorted = sortItems(selected, state, form.values);
  const { rows, dumbbells, names } = whole || (!narrow.matches && items.length <= wholePlan) ? everything : first;
  shownIds = sorted.map(({ id }) => id);
  form.write(state);
  form.showCounts(facetCounts(items, state, searched, form.values));
  table.limit(rows);
  table.show(sorted, state);
  picture.limit(dumbbells, names);
  picture.show(selected);
  nothing.hidden = selected.length > 0;
  for (const section of sections) section.hidden = selected.length === 0;
  status.textContent = `${state.isCut ? explorerText.cut(queryBounds.characters, queryBounds.terms) : ''}${explorerText.shown(selected.length, items.length, formPart.dataset['explorerNoun'])}`;
}

/** Shows the whole table where the address names a row or group that is not there yet. */
function revealPlace(): void {
  const id = location.hash.slice(1);
  if (id === '' || document.getElementById(id) || !table.has(id)) return;
  show(true);
  document.getElementById(id)?.scrollIntoView();
}
