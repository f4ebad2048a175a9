import type { ComparedEnd } from '../plan/relativeChange.ts';
import type { KpiItem } from './kpiItem.ts';

/** A KPI's facts as the `data-` attributes of its row; lists stand with spaces between. */
export function itemAttributes(item: KpiItem): Record<string, string> {
  return {
    'data-kpi-id': item.id,
    'data-goal': item.goal,
    'data-department': item.department,
    'data-unit': item.unit,
    'data-direction': item.direction,
    'data-aggregation': item.aggregation,
    'data-changes': item.changes.join(' '),
    'data-statuses': item.statuses.join(' '),
    'data-baseline': String(item.baseline),
    'data-target': String(item.target),
    'data-result': String(item.result),
    'data-line': String(item.line),
  };
}

/** Reads the facts back from a row's `dataset`; a row that lacks one is a fault of ours and throws. */
export function itemOfDataset(dataset: Readonly<Record<string, string | undefined>>): KpiItem {
  const text = (name: string): string => {
    const value = dataset[name];
    if (value === undefined || value === '') throw new Error(`A row of the KPI table has no ${name}`);
    return value;
  };
  const number = (name: string): number => {
    const value = Number(text(name));
    if (!Number.isFinite(value)) throw new Error(`The ${name} of a row of the KPI table is no number: ${text(name)}`);
    return value;
  };
  const end = (name: string): ComparedEnd => {
    const value = text(name);
    return value === 'text' || value === 'missing' ? value : number(name);
  };
  return {
    id: text('kpiId'),
    goal: text('goal'),
    department: text('department'),
    unit: text('unit'),
    direction: text('direction'),
    aggregation: text('aggregation'),
    changes: text('changes').split(' '),
    statuses: text('statuses').split(' '),
    baseline: end('baseline'),
    target: end('target'),
    result: end('result'),
    line: number('line'),
  };
}
