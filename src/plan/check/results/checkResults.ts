import { fiscalYearDays } from '../../fiscalYear.ts';
import { contentValueId } from '../../kpiValues.ts';
import { eachKpi, type LocatedKpi } from '../../link/walkPlan.ts';
import { type Place, problem, type Problem, problemsOfEach } from '../../problem/problem.ts';
import type { Content, ResultRow } from '../../read/content.ts';
import { isReported, resultTime, resultValueId } from '../../results/resultTime.ts';
import { yearOf } from '../../valueTime.ts';
import { resultCell } from './resultCell.ts';
import { checkRating } from './checkRating.ts';
import { checkRatio } from './checkRatio.ts';
import { checkResultLabels } from './checkResultLabels.ts';
import { resultCellText } from '#words/problems/results.ts';
import { valueAllowedText, valueFoundText } from '#words/problems/values.ts';

/** Checks the yearly results against each other, against the KPIs that they belong to, and against the day of the edition. */
export function checkResults(content: Content): Problem[] {
  const { plan } = content;
  const kpis = new Map(eachKpi(content).map((item) => [item.kpi.id, item]));
  const repeated = repetitions(content);
  const outside = new Set<number>();
  return problemsOfEach(content.results, (row) => {
    const kpi = kpis.get(row.value.kpi_id);
    const yearProblems = outside.has(row.fiscalYear) ? [] : outsideYears(content, row);
    if (yearProblems.length > 0) outside.add(row.fiscalYear);
    const labels = kpi ? checkResultLabels(content, row, kpi) : [];
    // A row that is not filled in yet says no more than which KPI it is for.
    if (!isReported(row.value)) return [...yearProblems, ...labels];
    const { value, place } = row;
    const forms = [value.value, value.text, value.status].filter((form) => form !== '');
    return [
      ...yearProblems,
      ...labels,
      ...repeated(row),
      ...(forms.length > 1 ? [problem('result-choice', place, valueFoundText.forms(forms.length))] : []),
      ...withdrawn(row, kpi),
      ...timeProblems(row),
      ...publicationProblems(row, plan?.value.edition.date),
      ...(value.stage === 'corrected' && value.comment === ''
        ? [problem('correction-unexplained', resultCell(row, row.columns.includes('comment') ? 'comment' : 'stage'), value.comment)]
        : []),
      ...(kpi ? checkRatio(row, kpi.kpi) : []),
      ...(plan ? checkRating(row, plan.value) : []),
    ];
  });
}

function outsideYears({ plan }: Content, { fiscalYear, place }: ResultRow): Problem[] {
  const years = plan?.value.fiscalYears;
  return years && (fiscalYear < years.first || fiscalYear > years.last)
    ? [problem('fiscal-year-outside', place, String(fiscalYear), { allowed: valueAllowedText.years(years.first, years.last) })]
    : [];
}

/** Tells a row whose value stands already: on the same day, on a day that one of both does not name, or in the plan itself. */
function repetitions(content: Content): (row: ResultRow) => Problem[] {
  const seen = new Map<string, { day: string; place: Place }[]>(
    [...resultsInFrontMatter(content)].map(([id, place]) => [id, [{ day: '', place }]]),
  );
  return (row) => {
    const id = resultValueId(row);
    if (id === undefined) return [];
    const day = row.value.published_on;
    const earlier = seen.get(id) ?? [];
    seen.set(id, [...earlier, { day, place: row.place }]);
    const other = earlier.find((each) => each.day === day || each.day === '' || day === '')?.place;
    return other ? [problem('result-repeated', row.place, row.value.kpi_id, { other: `${other.file}:${other.line}` })] : [];
  };
}

function withdrawn(row: ResultRow, kpi: LocatedKpi | undefined): Problem[] {
  return kpi?.removed === false && row.value.status === 'withdrawn'
    ? [problem('withdrawn-not-removed', resultCell(row, 'status'), 'withdrawn')]
    : [];
}

function timeProblems(row: ResultRow): Problem[] {
  const time = resultTime(row.value, row.fiscalYear);
  if (!time) return [problem('result-time-form', resultCell(row, 'time'), row.value.time)];
  return yearOf(time) === row.fiscalYear
    ? []
    : [problem('result-time-outside', resultCell(row, 'time'), row.value.time, { allowed: resultCellText.years(row.fiscalYear) })];
}

/** A result is published after the time that it counts has begun, and before the edition that tells it. */
function publicationProblems(row: ResultRow, edition: string | undefined): Problem[] {
  const day = row.value.published_on;
  if (day === '') return [];
  const first = resultTime(row.value, row.fiscalYear)?.startDate ?? fiscalYearDays(row.fiscalYear).start;
  const place = resultCell(row, 'published_on');
  if (day < first) return [problem('published-before', place, day, { allowed: resultCellText.range(first, edition ?? '') })];
  return edition !== undefined && day > edition
    ? [problem('published-after', place, day, { allowed: resultCellText.range(first, edition) })]
    : [];
}

/** The results that stand in the front matter, because the source itself has them. */
function resultsInFrontMatter(content: Content): Map<string, Place> {
  return new Map(
    eachKpi(content).flatMap(({ kpi, located, path }) =>
      (kpi.values ?? []).flatMap((value, index): [string, Place][] =>
        value.kind === 'result' ? [[contentValueId(kpi.id, value) ?? '', located.placeOfValue([...path, 'values', index])]] : [],
      ),
    ),
  );
}
