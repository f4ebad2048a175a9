import { valueId } from '../../plan/kpiValues.ts';
import type { Plan } from '../../plan/plan.ts';
import { publishedValueColumns, type PublishedValue } from '../../plan/read/readPublishedValues.ts';
import { stringify } from 'csv-stringify/sync';

/** Every value that was published before or is in the plan now, by its id; one that was mended as it is now. Nothing is ever taken out. */
function allValues(plan: Plan): PublishedValue[] {
  const now = plan.kpis.flatMap((kpi) =>
    kpi.values.map(({ value, text, status, unit, ...rest }): PublishedValue => ({
      id: valueId(kpi.id, rest),
      value: value === null ? '' : String(value),
      text: text ?? '',
      status,
      unit: unit ?? '',
    })),
  );
  const all = new Map([...plan.publishedValues, ...now].map((value) => [value.id, value]));
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** The ledger of values as it is written: CSV in UTF-8 with line feeds, sorted by id. */
export function publishedValuesText(plan: Plan): string {
  return stringify([[...publishedValueColumns], ...allValues(plan).map((value) => publishedValueColumns.map((column) => value[column]))]);
}

/** How many values of a plan its ledger does not hold yet. */
export function missingValues(plan: Plan): number {
  return allValues(plan).length - plan.publishedValues.length;
}
