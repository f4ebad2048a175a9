import { direction, valueKind } from '#words/codes.ts';
import { parseFiscalYear } from '../fiscalYear.ts';
import { eachKpi, type LocatedKpi } from '../link/walkPlan.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { Content } from '../read/content.ts';
import { checkRaw } from './checkRaw.ts';
import { valueAllowedText, valueFoundText } from '#words/problems/values.ts';

/** Checks every value: its year, that it is one of number, text or reason, and that it agrees with its raw text. */
export function checkValues(content: Content): Problem[] {
  return eachKpi(content).flatMap((kpi) => kpiProblems(kpi, content));
}

function kpiProblems(item: LocatedKpi, content: Content): Problem[] {
  const { kpi, located, path } = item;
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, value] of kpi.values.entries()) {
    const valuePath = [...path, 'values', index];
    const at = (key: string) => located.placeOfValue([...valuePath, key]);
    const year = parseFiscalYear(value.fiscalYear);
    if (year === undefined) problems.push(problem('fiscal-year-form', at('fiscalYear'), String(value.fiscalYear)));
    else {
      const years = content.plan?.value.fiscalYears;
      if (years && (year < years.first || year > years.last)) {
        problems.push(
          problem('fiscal-year-outside', at('fiscalYear'), String(value.fiscalYear), {
            allowed: valueAllowedText.years(years.first, years.last),
          }),
        );
      }
      const key = `${value.kind} ${year}`;
      if (seen.has(key))
        problems.push(problem('value-duplicate', located.placeOfValue(valuePath), `${value.kind} ${String(value.fiscalYear)}`));
      seen.add(key);
    }
    const forms = [value.value, value.text, value.status].filter((form) => form !== undefined);
    if (forms.length !== 1) {
      problems.push(
        problem(
          'value-choice',
          located.placeOfValue(valuePath),
          forms.length === 0 ? valueFoundText.noForm : valueFoundText.forms(forms.length),
        ),
      );
    }
    if (value.qualifier !== undefined && value.value === undefined)
      problems.push(problem('qualifier-without-number', at('qualifier'), value.qualifier));
    if (value.unit !== undefined && value.unit !== kpi.unit) {
      problems.push(problem('unit-differs', at('unit'), value.unit, { allowed: kpi.unit ?? valueAllowedText.noUnit }));
    }
    problems.push(...checkRaw(value, item, valuePath));
  }
  if (kpi.unit === null && kpi.values.some(({ value }) => value !== undefined)) {
    problems.push(problem('unit-missing', located.placeOfValue([...path, 'unit']), 'unit: null'));
  }
  const kinds = new Set(kpi.values.map(({ kind }) => kind));
  for (const kind of ['baseline', 'target'] as const) {
    if (!kinds.has(kind))
      problems.push(
        problem(
          'value-baseline-missing',
          located.placeOfValue([...path, 'values']),
          valueFoundText.kindMissing(valueKind[kind].label, kind),
        ),
      );
  }
  return problems;
}

/** Checks each KPI's way from baseline to target: forward in time, and up or down as its direction says, unless it is declared to differ. */
export function checkDirections(content: Content): Problem[] {
  return eachKpi(content).flatMap(directionProblems);
}

function directionProblems({ kpi, located, path }: LocatedKpi): Problem[] {
  const dated = kpi.values.flatMap((value, index) => {
    const year = parseFiscalYear(value.fiscalYear);
    return year === undefined ? [] : [{ value, index, year }];
  });
  const ofKind = (kind: 'baseline' | 'target') => dated.filter(({ value }) => value.kind === kind).sort((a, b) => a.year - b.year);
  const baseline = ofKind('baseline').at(-1);
  const targets = ofKind('target');
  if (!baseline) return [];
  const problems = targets
    .filter(({ year }) => year <= baseline.year)
    .map(({ value, index }) =>
      problem('target-year-order', located.placeOfValue([...path, 'values', index, 'fiscalYear']), String(value.fiscalYear), {
        allowed: valueAllowedText.afterBaseline(baseline.year),
      }),
    );
  const from = baseline.value.value;
  const to = targets.at(-1)?.value.value;
  const differs =
    from !== undefined && to !== undefined && ((kpi.direction === 'increase' && to < from) || (kpi.direction === 'decrease' && to > from));
  if (differs && kpi.directionDiffers === undefined) {
    const found = valueFoundText.direction(kpi.direction, direction[kpi.direction].label, from, to);
    const { greaterTarget, smallerTarget } = valueAllowedText;
    const allowed = kpi.direction === 'increase' ? greaterTarget(kpi.direction) : smallerTarget(kpi.direction);
    problems.push(problem('direction-differs', located.placeOfValue([...path, 'direction']), found, { allowed }));
  }
  if (!differs && kpi.directionDiffers !== undefined) {
    problems.push(
      problem('declaration-needless', located.placeOfValue([...path, 'directionDiffers']), 'directionDiffers', {
        allowed: valueAllowedText.noDirectionDiffers,
      }),
    );
  }
  return problems;
}
