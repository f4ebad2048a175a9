import { editionsText } from '#words/pages/editions.ts';
import type { FrozenRow } from '../../plan/editions/frozenTable.ts';
import { decimalText } from '../cellText.ts';
import type { Column } from '../table.ts';

/** The columns that name a row, the first that it has. */
const naming = ['kpi_label', 'title', 'label', 'name', 'target', 'text', 'value'];

/** A frozen cell as CSV shows it; a code that has no label any more stands as it is, and an absent value is null. */
export function frozenCellText(cell: unknown, column: Column | undefined): string | null {
  if (cell === null || cell === undefined || cell === '') return null;
  if (typeof cell === 'number') return decimalText(cell);
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  const label = (text: unknown) => {
    const code = typeof text === 'string' ? text : JSON.stringify(text);
    return column?.codes && Object.hasOwn(column.codes, code) ? (column.codes[code] ?? code) : code;
  };
  if (Array.isArray(cell)) return cell.length === 0 ? null : cell.map(label).join(';');
  return label(cell);
}

/** What a row is of, in words: the name of its thing, and the year that its value is of. */
export function frozenRowName(row: FrozenRow, columns: (name: string) => Column | undefined): string {
  const name =
    [...naming, 'id']
      .map((column) => row[column])
      .filter((text) => typeof text === 'string')
      .find((text) => text !== '') ?? '';
  const year = row['fiscal_year'];
  const kind = 'kind' in row && 'kpi_id' in row ? frozenCellText(row['kind'], columns('kind')) : null;
  return editionsText.row(name, typeof year === 'number' ? year : null, kind);
}

/** What a row that came or went says: its value with its unit where it has one, and otherwise its name. */
export function frozenRowText(row: FrozenRow, columns: (name: string) => Column | undefined): string {
  const { value, unit, text, status, type } = row;
  if ('status' in row && 'value' in row) {
    if (typeof value === 'number') return `${decimalText(value)}${typeof unit === 'string' ? unit : ''}`;
    return frozenCellText(text, columns('text')) ?? frozenCellText(status, columns('status')) ?? '';
  }
  const name = frozenRowName(row, columns);
  const what = 'target_id' in row ? frozenCellText(type, columns('type')) : null;
  return what === null ? name : editionsText.change(name, what);
}
