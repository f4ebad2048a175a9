import { resultColumns } from '../../schema/entity/result.ts';
import type { Content, ResultRow } from '../read/content.ts';
import { eachKpi } from '../link/walkPlan.ts';
import { type Place, problem, type Problem, problemsOfEach } from '../problem/problem.ts';
import { contentValueId } from '../kpiValues.ts';
import { valueAllowedText, valueFoundText } from '#words/problems/values.ts';

/** Checks the yearly results against each other and against the KPIs that they belong to. */
export function checkResults(content: Content): Problem[] {
  const years = content.plan?.value.fiscalYears;
  const kpis = new Map(eachKpi(content).map((item) => [item.kpi.id, item]));
  const seen = resultsInFrontMatter(content);
  const outside = new Set<number>();
  return problemsOfEach(content.results, (row) => {
    const { fiscalYear, value, place } = row;
    const problems: Problem[] = [];
    if (years && (fiscalYear < years.first || fiscalYear > years.last) && !outside.has(fiscalYear)) {
      outside.add(fiscalYear);
      problems.push(
        problem('fiscal-year-outside', place, String(fiscalYear), { allowed: valueAllowedText.years(years.first, years.last) }),
      );
    }
    const id = contentValueId(value.kpi_id, { kind: 'result', fiscalYear }) ?? '';
    const other = seen.get(id);
    if (other) problems.push(problem('result-repeated', place, value.kpi_id, { other: `${other.file}:${other.line}` }));
    else seen.set(id, place);
    const forms = [value.value, value.text, value.status].filter((form) => form !== '');
    if (forms.length !== 1)
      problems.push(problem('result-choice', place, forms.length === 0 ? valueFoundText.noForm : valueFoundText.forms(forms.length)));
    const kpi = kpis.get(value.kpi_id);
    if (kpi?.removed === false && value.status === 'withdrawn')
      problems.push(problem('withdrawn-not-removed', cell(row, 'status'), 'withdrawn'));
    return problems;
  });
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

function cell({ place }: ResultRow, name: (typeof resultColumns)[number]): Place {
  return { ...place, column: resultColumns.indexOf(name) + 1 };
}
