import { direction } from '#words/codes.ts';
import type { ValueContent } from '../../schema/entity/kpiValue.ts';
import { valueId } from '../kpiValues.ts';
import { eachKpi, type LocatedKpi } from '../link/walkPlan.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { Content } from '../read/content.ts';
import { compareTimes, readTime, type TimeKey, timeKeys, type ValueTime, yearOf } from '../valueTime.ts';
import type { ContentPath } from '../yaml/parseYaml.ts';
import { checkRaw } from './checkRaw.ts';
import { tellingText } from '#words/problems/telling.ts';
import { valueAllowedText, valueFoundText } from '#words/problems/values.ts';

/** Checks every value: its time, that it is one of number, text or reason, and that it agrees with its raw text. */
export function checkValues(content: Content): Problem[] {
  return eachKpi(content).flatMap((kpi) => kpiProblems(kpi, content));
}

function kpiProblems(item: LocatedKpi, content: Content): Problem[] {
  const { kpi, path } = item;
  const seen = new Set<string>();
  return (kpi.values ?? []).flatMap((value, index) => {
    const valuePath = [...path, 'values', index];
    return [
      ...timeProblems(value, item, valuePath, content, seen),
      ...formProblems(value, item, valuePath),
      ...checkRaw(value, item, valuePath),
    ];
  });
}

/** A value has exactly one time; one kind of value has each time once. */
function timeProblems(
  value: ValueContent,
  { kpi, located }: LocatedKpi,
  path: ContentPath,
  { plan }: Content,
  seen: Set<string>,
): Problem[] {
  const time = readTime(value);
  const keys = timeKeys.filter((key) => value[key] !== undefined);
  if (!time) {
    const found = keys.length === 0 ? valueFoundText.noTime : valueFoundText.times(tellingText.list(keys));
    return [problem('value-time', located.placeOfValue(path), found)];
  }
  const [key = 'time'] = keys;
  const at = () => located.placeOfValue([...path, key]);
  const written = writtenTime(value, key);
  if ('wrong' in time)
    return [
      key === 'fiscalYear'
        ? problem('fiscal-year-form', at(), written)
        : problem('value-time-form', at(), written, { allowed: valueAllowedText.times[key] }),
    ];
  const problems: Problem[] = [];
  const years = plan?.value.fiscalYears;
  const year = yearOf(time);
  if (years && year !== undefined && (year < years.first || year > years.last))
    problems.push(problem('fiscal-year-outside', at(), written, { allowed: valueAllowedText.years(years.first, years.last) }));
  const id = valueId(kpi.id, { ...time, kind: value.kind, since: value.since });
  if (seen.has(id)) problems.push(problem('value-duplicate', located.placeOfValue(path), `${value.kind} ${written}`));
  seen.add(id);
  return problems;
}

function writtenTime(value: ValueContent, key: TimeKey): string {
  const written = value[key];
  return typeof written === 'object' ? `${written.from}–${written.to}` : String(written);
}

/** A value is one of a number, a text, a reason and a comparison; a range and a bound belong to a number. */
function formProblems(value: ValueContent, { kpi, located }: LocatedKpi, path: ContentPath): Problem[] {
  const at = (key: string) => located.placeOfValue([...path, key]);
  const problems: Problem[] = [];
  const forms = [value.value, value.text, value.status, value.than].filter((form) => form !== undefined);
  if (forms.length !== 1)
    problems.push(
      problem('value-choice', located.placeOfValue(path), forms.length === 0 ? valueFoundText.noForm : valueFoundText.forms(forms.length)),
    );
  if (value.qualifier !== undefined && value.value === undefined && value.than === undefined)
    problems.push(problem('qualifier-without-number', at('qualifier'), value.qualifier));
  if (value.than !== undefined && value.kind !== 'target')
    problems.push(problem('comparison-form', at('than'), value.kind, { allowed: valueAllowedText.comparison.target }));
  if (value.than !== undefined && value.qualifier === undefined)
    problems.push(problem('comparison-form', at('than'), value.than, { allowed: valueAllowedText.comparison.qualifier }));
  if (value.upper !== undefined && (value.value === undefined || value.upper <= value.value))
    problems.push(problem('upper-order', at('upper'), String(value.upper)));
  if (value.unit !== undefined && value.unit !== kpi.unit)
    problems.push(problem('unit-differs', at('unit'), value.unit, { allowed: kpi.unit ?? valueAllowedText.noUnit }));
  return problems;
}

/**
 * Checks each KPI's way from baseline to target: forward in time, and up or down as its direction says, unless it is
 * declared to differ.
 */
export function checkDirections(content: Content): Problem[] {
  return eachKpi(content).flatMap(directionProblems);
}

interface DatedValue {
  readonly value: ValueContent;
  readonly index: number;
  readonly time: ValueTime;
}

function directionProblems({ kpi, located, path }: LocatedKpi): Problem[] {
  const dated = (kpi.values ?? []).flatMap((value, index): DatedValue[] => {
    const time = readTime(value);
    return time && !('wrong' in time) && time.endDate !== null ? [{ value, index, time }] : [];
  });
  const ofKind = (kind: 'baseline' | 'target') =>
    dated.filter(({ value }) => value.kind === kind && value.until === undefined).sort((a, b) => compareTimes(a.time, b.time));
  const baseline = ofKind('baseline').at(-1);
  const targets = ofKind('target');
  const problems = targets.flatMap(({ value, index, time }) => {
    if (!baseline || compareTimes(time, baseline.time) > 0) return [];
    const key = timeKeys.find((each) => value[each] !== undefined) ?? 'time';
    return [
      problem('target-year-order', located.placeOfValue([...path, 'values', index, key]), writtenTime(value, key), {
        allowed: valueAllowedText.afterBaseline(baseline.time.endDate ?? ''),
      }),
    ];
  });
  const last = targets.at(-1)?.value;
  // Numbers that count over different spans say nothing about a direction.
  const isComparable = baseline !== undefined && baseline.value.aggregation === last?.aggregation;
  const from = isComparable ? baseline.value.value : undefined;
  const to = last?.value;
  const { direction: way } = kpi;
  const differs = from !== undefined && to !== undefined && ((way === 'increase' && to < from) || (way === 'decrease' && to > from));
  if (differs && kpi.directionDiffers === undefined) {
    const found = valueFoundText.direction(way, direction[way].label, from, to);
    const { greaterTarget, smallerTarget } = valueAllowedText;
    const allowed = way === 'increase' ? greaterTarget(way) : smallerTarget(way);
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
