import { qualifier, resultStage } from '#words/codes.ts';
import type { ResultColumn } from '../../schema/entity/results/result.ts';
import { resultCellText } from '#words/problems/results.ts';
import { codeOfLabel } from '../codeOfLabel.ts';
import { parseFiscalYear } from '../fiscalYear.ts';
import { type Place, problem, type Problem } from '../problem/problem.ts';

/** The columns whose cells are numbers, and those whose cells are days. */
const numberColumns: ReadonlySet<ResultColumn> = new Set(['value', 'numerator', 'denominator']);
const dayColumns: ReadonlySet<ResultColumn> = new Set(['published_on', 'as_of']);

/** What a spreadsheet shows where a formula has no result. */
const formulaError = /^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA|#+)/u;

/** A cell of nothing but dashes, as tables are filled in where there is no value. */
const onlyDashes = /^[-－−‐‑‒–—―ーｰ]+$/u;

/** A cell as it is meant: codes may be written by the words that pages show. */
export function meantCell(name: ResultColumn, cell: string): string {
  if (name === 'stage') return codeOfLabel(resultStage, cell) ?? cell;
  return name === 'qualifier' ? (codeOfLabel(qualifier, cell) ?? cell) : cell;
}

/** What a spreadsheet made of a cell, and what is to be written in its place; nothing where a cell is none of that. */
export function spreadsheetFault(name: ResultColumn, cell: string, place: Place): Problem | undefined {
  if (cell === '') return undefined;
  if (formulaError.test(cell)) return problem('result-error-cell', place, cell);
  const isNumber = numberColumns.has(name);
  if ((isNumber || name === 'text' || name === 'status') && onlyDashes.test(cell)) return problem('result-dash', place, cell);
  const written = plainNumber(cell);
  if (isNumber) return numberFault(cell, written, place);
  // A grade, a place or a name may be a number; a text that is one belongs into the column of numbers.
  if (name === 'text' && written !== undefined) return problem('result-number-text', place, cell, { number: written });
  if (!dayColumns.has(name)) return undefined;
  const day = plainDay(cell);
  return day === undefined || day === cell ? undefined : problem('result-date-form', place, cell, { date: day });
}

function numberFault(cell: string, written: string | undefined, place: Place): Problem | undefined {
  if (/^\d{4}[/年.]\d{1,2}[/月.]\d{1,2}日?$|^\d{1,2}月\d{1,2}日$|^\d{1,2}-[A-Z][a-z]{2}(?:-\d{2,4})?$|^[A-Z][a-z]{2}-\d{1,4}$/u.test(cell))
    return problem('result-date-cell', place, cell);
  if (written === undefined || written === cell) return undefined;
  return problem('result-number-form', place, cell, { number: written, hint: /[%％]/u.test(cell) ? resultCellText.percent : '' });
}

/** The number that a cell is meant as, in plain digits: 1234 for 「1,234」, 87.3 for 「８７．３％」, 4 for 「4件」; nothing where it is none. */
function plainNumber(cell: string): string | undefined {
  const plain = cell.normalize('NFKC').trim();
  const match = /^([-−▲△]?)\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(?:%|[\p{Script=Han}\p{Script=Katakana}]{1,4})?$/u.exec(plain);
  if (!match) return undefined;
  const [, sign = '', whole = '', decimals = ''] = match;
  // What has a word behind it is a number in a column of numbers only.
  const digits = whole.replaceAll(',', '').replace(/^0+(?=\d)/, '');
  return `${sign === '' ? '' : '-'}${digits}${decimals}`;
}

/** The day that a cell is meant as, YYYY-MM-DD: of 「2020/6/1」, 「令和2年6月1日」 or a spreadsheet's number of days; nothing where it is none. */
function plainDay(cell: string): string | undefined {
  const plain = cell.normalize('NFKC').trim();
  if (/^[2-5]\d{4}$/.test(plain)) return dayOf(new Date(Date.UTC(1899, 11, 30 + Number(plain))));
  const match = /^(.+?)[/年.-](\d{1,2})[/月.-](\d{1,2})日?$/u.exec(plain);
  const [, year = '', month = '', day = ''] = match ?? [];
  const western = match ? (/^\d{4}$/.test(year) ? Number(year) : parseFiscalYear(year)) : undefined;
  if (western === undefined) return undefined;
  const date = new Date(Date.UTC(western, Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) ? dayOf(date) : undefined;
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
