import { searchForm } from '../search/match/searchForm.ts';
import { explorerText } from '#words/explorer.ts';
import { type KpiItem, type SortColumn, sortColumns } from './explorerFields.ts';
import { explorerPortion } from './explorerPortion.ts';
import type { ExplorerState } from './explorerState.ts';
import type { SearchedText } from './filterItems.ts';
import { itemOfDataset } from './itemAttributes.ts';
import { partOf } from './partOf.ts';

/** The table of the page as the explorer moves its rows. */
export interface ExplorerTable {
  /** Every row's facts, in the order of the plan. */
  readonly items: readonly KpiItem[];
  /** A row's KPI, its owner, department and group, as text is compared. */
  readonly searched: SearchedText;
  /** Shows the first rows of a selection: under their groups in the order of the plan, else as they come. */
  readonly show: (selected: readonly KpiItem[], state: Pick<ExplorerState, 'sort' | 'descending'>) => void;
  readonly limit: (first: number) => void;
  /** Whether a place in the page is a row or a group of the table. */
  readonly has: (id: string) => boolean;
}

/** Takes hold of a table and puts a button into each column's header; `sortBy` is told which was pressed. */
export function explorerTable(table: HTMLTableElement, more: HTMLElement, sortBy: (column: SortColumn) => void): ExplorerTable {
  const groups = [...table.tBodies].map((body) => ({ id: body.id, body, head: partOf(body, '.gh', HTMLTableRowElement) }));
  const rows = new Map([...table.querySelectorAll<HTMLTableRowElement>('[data-kpi-id]')].map((row) => [row.dataset['kpiId'] ?? '', row]));
  const items = [...rows.values()].map((row) => itemOfDataset(row.dataset));
  const headers = sortHeaders(table, sortBy);
  const rowOf = ({ id }: KpiItem) => rows.get(id) ?? [];
  const mixed = document.createElement('tbody');
  mixed.setAttribute('role', 'rowgroup');
  const bodies = (shown: readonly KpiItem[], grouped: boolean): HTMLElement[] => {
    if (!grouped) {
      mixed.replaceChildren(...shown.flatMap(rowOf));
      return [mixed];
    }
    return groups.flatMap(({ id, body, head }) => {
      const own = shown.filter(({ goal }) => goal === id);
      if (own.length === 0) return [];
      body.replaceChildren(head, ...own.flatMap(rowOf));
      return [body];
    });
  };
  let selected: readonly KpiItem[] = items;
  let order: Pick<ExplorerState, 'sort' | 'descending'> = { sort: undefined, descending: false };
  const draw = () => {
    const parts = bodies(portion.take(selected), order.sort === undefined);
    // The head stays where it is, since a button in it may have the focus.
    for (const body of [...table.tBodies]) body.remove();
    table.append(...parts);
  };
  const portion = explorerPortion(more, draw, (place) => table.querySelectorAll<HTMLElement>('[data-kpi-id]')[place]?.querySelector('a'));
  const texts = new Map<string, string>();
  return {
    items,
    searched: (item) => {
      const known = texts.get(item.id);
      if (known !== undefined) return known;
      const row = rows.get(item.id);
      const cells = row ? [...row.querySelectorAll('th, .k-owner, .k-department')] : [];
      const head = groups.find((group) => group.id === item.goal)?.head;
      const text = searchForm([...cells, head].map((part) => part?.textContent ?? '').join('\n'));
      texts.set(item.id, text);
      return text;
    },
    show: (next, by) => {
      selected = next;
      order = by;
      for (const [column, header] of headers) {
        if (column === by.sort) header.setAttribute('aria-sort', by.descending ? 'descending' : 'ascending');
        else header.removeAttribute('aria-sort');
      }
      draw();
    },
    limit: portion.reset,
    has: (id) => rows.has(id) || groups.some((group) => group.id === id),
  };
}

function sortHeaders(table: HTMLTableElement, sortBy: (column: SortColumn) => void): [SortColumn, HTMLElement][] {
  return [...table.querySelectorAll<HTMLElement>('[data-sort]')].flatMap((header) => {
    const column = sortColumns.find((name) => name === header.dataset['sort']);
    if (column === undefined) return [];
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-label', explorerText.sortBy(header.textContent));
    button.addEventListener('click', () => sortBy(column));
    header.append(button);
    return [[column, header]];
  });
}
