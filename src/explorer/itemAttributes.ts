import { type ComparedEnd, wordyEnds } from '../plan/relativeChange.ts';
import { kpiFacts, type KpiItem } from './explorerFields.ts';

/** A KPI's facts as the `data-` attributes of its row; lists stand with spaces between, and what it does not say has none. */
export function itemAttributes(item: KpiItem): Record<string, string> {
  const facts = (Object.keys(kpiFacts) as (keyof typeof kpiFacts)[]).flatMap((name) => {
    const value = item[name];
    return value === undefined ? [] : [[`data-${name}`, typeof value === 'object' ? value.join(' ') : String(value)] as const];
  });
  return Object.fromEntries([['data-kpi-id', item.id], ...facts]);
}

/** Reads the facts back from a row's `dataset`; a row that lacks one is a fault of ours and throws. */
export function itemOfDataset(dataset: Readonly<Record<string, string | undefined>>): KpiItem {
  const text = (name: string): string => {
    const value = dataset[name];
    if (value === undefined || value === '') throw new Error(`A row of the KPI table has no ${name}`);
    return value;
  };
  const end = (name: string): ComparedEnd => {
    const value = text(name);
    const number = Number(value);
    const wordy = wordyEnds.find((word) => word === value);
    if (wordy === undefined && !Number.isFinite(number)) throw new Error(`The ${name} of a row of the KPI table is no number: ${value}`);
    return wordy ?? number;
  };
  const readers = { text, end, list: (name: string) => text(name).split(' '), extra: (name: string) => dataset[name] };
  return { id: text('kpiId'), ...factsOf((name) => readers[kpiFacts[name]](name)) } as KpiItem;
}

function factsOf(valueOf: (name: keyof typeof kpiFacts) => unknown): Record<string, unknown> {
  return Object.fromEntries((Object.keys(kpiFacts) as (keyof typeof kpiFacts)[]).map((name) => [name, valueOf(name)]));
}
