import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import type { DataFile } from '../dataFile.ts';

/** What a workbook has that a program cannot read, sheet by sheet. */
export interface ReadXlsx {
  /** The file's name. */
  readonly name: string;
  readonly sheets: readonly ReadSheet[];
}

/** What one sheet of a workbook has; each list names cells, rows or elements. */
export interface ReadSheet {
  /** The sheet's part in the file: `sheet1.xml`. */
  readonly name: string;
  /** Pictures, shapes, charts and the like. */
  readonly objects: readonly string[];
  /** Columns whose cells below the headers look unlike each other, and rules that colour cells. */
  readonly formats: readonly string[];
  readonly merged: readonly string[];
  readonly hidden: readonly string[];
  readonly formulas: readonly string[];
}

const objectElements: ReadonlySet<string> = new Set(['drawing', 'legacyDrawing', 'picture', 'oleObject', 'control']);

/** Reads a workbook (Office Open XML) from its bytes. */
export function readXlsx({ address, content }: DataFile): ReadXlsx {
  const parts = unzipSync(content);
  const styles = looksOf(textOf(parts['xl/styles.xml']));
  const sheets = Object.entries(parts).filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  return {
    name: address.split('/').at(-1) ?? address,
    sheets: sheets.map(([name, part]) => readSheet(name.replace('xl/worksheets/', ''), textOf(part), styles)),
  };
}

function readSheet(name: string, xml: string, looks: readonly string[]): ReadSheet {
  const objects: string[] = [];
  const merged: string[] = [];
  const hidden: string[] = [];
  const formulas: string[] = [];
  const formats: string[] = [];
  const looksOfColumn = new Map<string, Set<string>>();
  let cell = '';
  eachElement(xml, (element, attributes) => {
    if (objectElements.has(element)) objects.push(element);
    if (element === 'mergeCell') merged.push(attributes['ref'] ?? '');
    if (element === 'conditionalFormatting') formats.push(attributes['sqref'] ?? '');
    if ((element === 'row' || element === 'col') && (isTrue(attributes['hidden']) || isTrue(attributes['collapsed'])))
      hidden.push(`${element} ${attributes['r'] ?? attributes['min'] ?? ''}`);
    if (element === 'f') formulas.push(cell);
    if (element === 'c') {
      cell = attributes['r'] ?? '';
      const [, column = '', row = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
      const look = looks[Number(attributes['s'] ?? 0)] ?? '';
      if (Number(row) > 1) looksOfColumn.set(column, (looksOfColumn.get(column) ?? new Set()).add(look));
    }
  });
  for (const [column, found] of looksOfColumn) if (found.size > 1) formats.push(column);
  return { name, objects, formats, merged, hidden, formulas };
}

/** How each cell style looks: its font, fill and border. A number format is no look. */
function looksOf(xml: string): string[] {
  const looks: string[] = [];
  let inside = false;
  eachElement(
    xml,
    (element, attributes) => {
      if (element === 'cellXfs') inside = true;
      if (inside && element === 'xf') looks.push([attributes['fontId'], attributes['fillId'], attributes['borderId']].join(' '));
    },
    (element) => {
      if (element === 'cellXfs') inside = false;
    },
  );
  return looks;
}

function eachElement(
  xml: string,
  onopentag: (name: string, attributes: Record<string, string>) => void,
  onclosetag: (name: string) => void = () => undefined,
): void {
  const local = (name: string) => name.replace(/^.*:/, '');
  const parser = new Parser(
    { onopentag: (name, attributes) => onopentag(local(name), attributes), onclosetag: (name) => onclosetag(local(name)) },
    { xmlMode: true },
  );
  parser.end(xml);
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

function textOf(part: Uint8Array | undefined): string {
  return part ? new TextDecoder().decode(part) : '';
}
