import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ContentError, formatProblems } from '../../src/plan/problem/problem.ts';
import { contentChange } from '../../src/plan/read/contentRecord.ts';
import { readResultHeader } from '../../src/plan/read/readResultHeader.ts';
import { readLinkedContent } from '../../src/plan/readPlan.ts';
import { csvFile } from '../../src/tables/csvFile.ts';
import { kpisOfForm, resultsForm } from '../../src/tables/resultsForm.ts';
import { writeIntoContent } from '../../src/site/ledger/contentWriter.ts';
import { reportText } from '#words/commands/report.ts';
import { guardCommand } from '../command.ts';
import { commandOptions } from '../commandOptions.ts';
import { askedDepartment, askedYear } from './asked.ts';
import { Refusal } from '../refusal.ts';
import { contentFolder, shownPath } from '../settings.ts';
import { writeAlone } from '../writeAlone.ts';

guardCommand();
const { values, positionals } = commandOptions(
  { content: { type: 'string' }, department: { type: 'string' }, append: { type: 'boolean' } },
  ['year'],
);
const content = path.resolve(values.content ?? contentFolder());
process.exitCode = await writeAlone(content, write);

/**
 * Writes the form of a year's results, of all departments or of one.
 *
 * A file that has rows is never written over. With `--append` the rows that it lacks come behind its own, which stay byte for
 * byte: whoever filled some in already loses nothing and need not sort the rest out.
 */
async function write(): Promise<number> {
  const shownAs = shownPath(content);
  const { content: read, reading } = readLinkedContent(content, { shownAs });
  if (!reading.plan) {
    process.stderr.write(`${formatProblems(reading.problems)}\n`);
    return 1;
  }
  const { plan, record } = reading;
  const year = askedYear(plan, shownAs, positionals[0] ?? '');
  const department = askedDepartment(plan, shownAs, values.department);
  const file = department === undefined ? `results/${year}.csv` : `results/${year}/${department}.csv`;
  const shown = `${shownAs}/${file}`;
  const rows = read.results.filter(({ fiscalYear }) => fiscalYear === year);
  const hasRows = rows.some(({ place }) => place.file === shown);
  if (hasRows && values.append !== true) throw new Refusal('results-taken', shown, [shown]);
  const inFiles = new Set((values.append === true ? rows : []).map(({ value }) => value.kpi_id));
  const kpis = kpisOfForm(plan, year, department).filter(({ id }) => !inFiles.has(id));
  if (kpis.length === 0 && hasRows) return told(reportText.resultsComplete(shown));
  if (kpis.length === 0) throw new Refusal('results-none', shown, [[year, department ?? ''].join(' ').trim()]);
  const text = hasRows ? appended(readFileSync(path.join(content, file), 'utf8'), (columns) => resultsForm(plan, kpis, columns).rows) : '';
  const { header, rows: records } = resultsForm(plan, kpis);
  await writeIntoContent({ folder: content, shownAs }, async (writer) => {
    const change = contentChange(content, shownAs, record);
    if (change) throw new ContentError([change]);
    // A file at the place of the folder is told by the writer; a form that nobody read, as in a hidden folder, cannot be here.
    if (!hasRows && isForeign(path.join(content, file), record.files.has(file))) throw new Refusal('results-taken', shown, [shown]);
    await writer.ensureFolder(path.posix.dirname(file));
    await writer.writeFile(file, hasRows ? text : csvFile([header, ...records]));
  });
  return told(hasRows ? reportText.resultsAppended(shown, kpis.length) : reportText.resultsWritten(shown, kpis.length));
}

/** A file with rows behind its own, under its own header and with its own ends of lines. */
function appended(before: string, rowsOf: (columns: ReturnType<typeof readResultHeader>['columns']) => readonly string[]): string {
  const end = before.includes('\r\n') ? '\r\n' : '\n';
  const [header = ''] = before.replace(/^\uFEFF/, '').split(/\r?\n/);
  const { columns } = readResultHeader(
    header.split(',').map((cell) => cell.replace(/^"(.*)"$/, '$1')),
    { file: '', line: 1, column: 1 },
  );
  const start = before.endsWith('\n') ? before : `${before}${end}`;
  return `${start}${rowsOf(columns).join(end)}${end}`;
}

/** Whether something stands at a place that was not read with the content. */
function isForeign(place: string, wasRead: boolean): boolean {
  return !wasRead && lstatSync(place, { throwIfNoEntry: false }) !== undefined;
}

function told(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}
