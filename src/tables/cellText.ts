import { codeLabel, type Cell, type Column } from './table.ts';

/**
 * A cell as CSV and pages show it: codes as Japanese labels, lists joined by `;`, numbers as plain decimals, an absent
 * value as an empty text.
 */
export function cellText(cell: Cell | undefined, column: Column): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return decimalText(cell);
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  const texts = typeof cell === 'string' ? [cell] : cell;
  return texts.map((text) => (column.codeList === undefined ? text : codeLabel(column, text))).join(';');
}

/** A number without exponent, thousands separators or binary artefacts such as 0.30000000000000004: `-0.05`, `1234567`. */
export function decimalText(value: number): string {
  const text = String(value);
  const exact = Number.isInteger(value) ? Number.isSafeInteger(value) : Number(value.toPrecision(15)) === value;
  if (!exact || !/^-?\d+(\.\d+)?$/.test(text)) throw new RangeError(`${text} has no plain decimal form`);
  return text;
}
