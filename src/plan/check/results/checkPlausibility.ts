import type { KpiContent } from '../../../schema/entity/kpi.ts';
import { eachKpi } from '../../link/walkPlan.ts';
import { type Place, problem, type Problem } from '../../problem/problem.ts';
import type { Content, ResultRow } from '../../read/content.ts';
import { resultTime, resultValueId } from '../../results/resultTime.ts';
import { compareTimes, readTime, type ValueTime } from '../../valueTime.ts';
import { isPercent, unlikeRatio } from './checkRatio.ts';
import { resultCell } from './resultCell.ts';
import { plausibleRange } from './plausibleRange.ts';
import { resultCellText } from '#words/problems/results.ts';

/** A number of a KPI with its time. */
interface Known {
  readonly value: number;
  readonly time: ValueTime | undefined;
  readonly row: ResultRow | undefined;
}

/**
 * Asks about results that are likely to be mistakes: nothing is refused for them, and a comment of the municipality in the
 * row answers.
 */
export function checkPlausibility(content: Content): Problem[] {
  const rows = Map.groupBy(content.results, ({ value }) => value.kpi_id);
  return eachKpi(content).flatMap(({ kpi }) => {
    const own = rows.get(kpi.id) ?? [];
    const known = [...planned(kpi), ...own.flatMap((row) => published(row))];
    return own.filter(({ value }) => value.comment === '').flatMap((row) => questionsOf(row, kpi, known));
  });
}

function questionsOf(row: ResultRow, kpi: KpiContent, known: readonly Known[]): Problem[] {
  return [
    ...early(row),
    ...(row.value.value === '' ? [] : [unlike(row, kpi, known) ?? []].flat()),
    ...(row.value.value === '' ? [] : unlikeRatio(row, kpi)),
  ];
}

/** The first thing that is unlikely of a number: what is wrong by a hundred is wrong in other ways too. */
function unlike(row: ResultRow, kpi: KpiContent, known: readonly Known[]): Problem | undefined {
  const value = Number(row.value.value);
  const id = resultValueId(row);
  const others = known.filter((each) => each.row === undefined || (each.row !== row && resultValueId(each.row) !== id));
  const numbers = others.map((each) => each.value);
  const place = resultCell(row, 'value');
  return (
    lostPercent(value, kpi, numbers, place) ??
    outOfRange(value, kpi, numbers, place) ??
    farOff(value, numbers, place) ??
    fallen(row, kpi, others, place) ??
    fraction(value, kpi, numbers, place)
  );
}

/** 0.873 beside 87.3: a cell of a spreadsheet whose percent was its format. */
function lostPercent(value: number, kpi: KpiContent, others: readonly number[], place: Place): Problem | undefined {
  if (!isPercent(kpi) || value <= 0 || value > 1 || others.length === 0) return undefined;
  return others.every((other) => other > 1 && other <= 100)
    ? problem('result-unlike-percent', place, found(value, others), { allowed: String(Number((value * 100).toPrecision(12))) })
    : undefined;
}

function outOfRange(value: number, kpi: KpiContent, others: readonly number[], place: Place): Problem | undefined {
  const range = plausibleRange(kpi, others);
  if (!range || (value >= (range.min ?? -Infinity) && value <= (range.max ?? Infinity))) return undefined;
  const allowed = resultCellText.range(range.min === undefined ? '' : String(range.min), range.max === undefined ? '' : String(range.max));
  return problem('result-unlike-range', place, resultCellText.value(String(value)), { allowed });
}

function farOff(value: number, others: readonly number[], place: Place): Problem | undefined {
  const sizes = others.map(Math.abs).filter((size) => size > 0);
  const size = Math.abs(value);
  if (size === 0 || sizes.length === 0) return undefined;
  return size > 10 * Math.max(...sizes) || size < Math.min(...sizes) / 10
    ? problem('result-unlike-others', place, found(value, others))
    : undefined;
}

/** A total that is less than it was before. */
function fallen(row: ResultRow, kpi: KpiContent, others: readonly Known[], place: Place): Problem | undefined {
  const time = resultTime(row.value, row.fiscalYear);
  if (kpi.aggregation !== 'cumulative' || !time) return undefined;
  const before = others
    .flatMap((each) => (each.time && compareTimes(each.time, time) < 0 ? [{ value: each.value, time: each.time }] : []))
    .sort((a, b) => compareTimes(a.time, b.time))
    .at(-1);
  return before && Number(row.value.value) < before.value
    ? problem('result-unlike-total', place, resultCellText.after(row.value.value, String(before.value), before.time.endDate ?? ''))
    : undefined;
}

/** What is counted one by one, whatever it is counted in. */
const counted =
  /^(?:人|名|件|回|組|世帯|社|店|店舗|団体|か所|箇所|ヶ所|カ所|戸|台|本|冊|校|園|棟|頭|軒|枚|施設|事業|事業所|企業|区画)(?:$|[/／])/u;

/** Where an average may have fractions. */
const averages: ReadonlySet<KpiContent['aggregation']> = new Set(['monthly-average', 'period-average', 'rate']);

function fraction(value: number, kpi: KpiContent, others: readonly number[], place: Place): Problem | undefined {
  if (!counted.test(kpi.unit ?? '') || averages.has(kpi.aggregation) || Number.isInteger(value)) return undefined;
  return others.length > 0 && others.every(Number.isInteger) ? problem('result-unlike-count', place, found(value, others)) : undefined;
}

/** A result that was published before the time that it counts was over. */
function early(row: ResultRow): Problem[] {
  const day = row.value.published_on;
  const end = resultTime(row.value, row.fiscalYear)?.endDate ?? '';
  return day !== '' && day <= end && (row.value.value !== '' || row.value.text !== '')
    ? [
        problem('published-early', resultCell(row, 'published_on'), resultCellText.published(day, end), {
          allowed: resultCellText.laterThan(end),
        }),
      ]
    : [];
}

/** The numbers of the plan itself that a result can be compared with. */
function planned(kpi: KpiContent): Known[] {
  return (kpi.values ?? []).flatMap((value) => {
    if (value.value === undefined || (value.aggregation ?? kpi.aggregation) !== kpi.aggregation) return [];
    const time = readTime(value);
    // What is promised is no earlier count.
    const isCounted = value.kind === 'baseline' || value.kind === 'result';
    return [{ value: value.value, time: isCounted && time && !('wrong' in time) ? time : undefined, row: undefined }];
  });
}

function published(row: ResultRow): Known[] {
  return row.value.value === '' ? [] : [{ value: Number(row.value.value), time: resultTime(row.value, row.fiscalYear), row }];
}

function found(value: number, others: readonly number[]): string {
  return resultCellText.valueAmong(String(value), [...new Set(others)].slice(0, 6).join('、'));
}
