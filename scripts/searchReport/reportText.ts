import { total, type Bar } from './bars.ts';
import type { EngineReport } from './enginesOfPlan.ts';
import type { FirstQuery } from './firstQuery.ts';
import { quantile, ratioText, type Share } from './groupMeasures.ts';

/** The table of a plan: a group of queries a row, a search a column. */
export function groupTable(engines: readonly EngineReport[]): string {
  const groups = engines[0]?.groups ?? [];
  const heads = ['group', 'queries', ...engines.flatMap(({ name }) => [`${name}: P`, 'R', 'rank-1', 'title@1'])];
  const rows = groups.map(({ group, first }, place) => [
    `${group.letter} ${group.name}`,
    String(first.of),
    ...engines.flatMap(({ groups: own }) => {
      const measures = own[place];
      if (!measures) return ['', '', '', ''];
      if (group.kind === 'nothing') return ['', '', `${measures.first.right} empty`, ''];
      return [ratioText(measures.precision), ratioText(measures.recall), String(measures.first.right), shareText(measures.titleFirst)];
    }),
  ]);
  const literal = engines.map(({ groups: own }) => own.filter(({ group }) => group.kind === 'literal'));
  const sums = [
    'literal groups',
    String(total(literal[0]?.map(({ first }) => first) ?? []).of),
    ...literal.flatMap((own) => [
      '',
      '',
      String(total(own.map(({ first }) => first)).right),
      shareText(total(own.map(({ titleFirst }) => titleFirst))),
    ]),
  ];
  return alignedRows([heads, ...rows, sums]);
}

/** Summary lines of each search: queries it missed, bytes of the first query, time per query. */
export function summaryLines(engines: readonly EngineReport[]): string {
  return engines.flatMap((engine) => [...missedLines(engine), ...byteLines(engine), ...timeLines(engine)]).join('\n');
}

/** One line a bar. */
export function barLines(all: readonly Bar[]): string {
  return all.map(({ name, figure, reached }) => `${reached ? 'reached    ' : 'NOT REACHED'}  ${name} (${figure})`).join('\n');
}

function missedLines({ name, groups }: EngineReport): string[] {
  const missed = groups.filter(({ group }) => group.kind === 'literal').flatMap((measures) => measures.missed);
  return missed.length === 0
    ? []
    : [`${name}, literal queries that were not exact: ${missed.length}, such as ${missed.slice(0, 8).join('、')}`];
}

function byteLines({ name, firstQueries }: EngineReport): string[] {
  const largest = [...firstQueries].sort((a, b) => b.bytes - a.bytes)[0];
  if (!largest) return [];
  const bytes = firstQueries.map((query) => query.bytes);
  return [
    `${name}, first query (${firstQueries.length} tried): median ${quantile(bytes, 0.5)} bytes, most ${largest.bytes} bytes: ${largest.query}, ${filesText(largest)}`,
  ];
}

/** What was loaded, file by file; pieces of an index or of the texts, whose names say nothing, folder by folder. */
function filesText({ files }: FirstQuery): string {
  const named = Map.groupBy(files, ({ address }) => {
    const plain = address.replace(/^(pagefind|search)\/[0-9a-f]{16}\//, '$1/');
    return /^(pagefind\/\w+|search\/texts)\//.exec(plain)?.[1] ?? plain;
  });
  return [...named]
    .map(
      ([name, each]) => `${name} ${each.length === 1 ? '' : `(${each.length} files) `}${each.reduce((sum, { bytes }) => sum + bytes, 0)}`,
    )
    .join(', ');
}

function timeLines({ name, times, withExcerpts }: EngineReport): string[] {
  const text = (milliseconds: readonly number[]) =>
    `median ${quantile(milliseconds, 0.5).toFixed(1)} ms, p95 ${quantile(milliseconds, 0.95).toFixed(1)} ms`;
  return [`${name}, per query: ${text(times)}; with the first 10 excerpts: ${text(withExcerpts)}`];
}

function shareText({ right, of }: Share): string {
  return of === 0 ? '' : `${right}/${of}`;
}

/** Rows with their columns one under another; the first column is text, the others are figures. */
function alignedRows(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
