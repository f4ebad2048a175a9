import type { ComparedEnd } from '../plan/relativeChange.ts';
import { kpiFacts, type KpiItem } from './explorerFields.ts';

/** A KPI's facts as the `data-` attributes of its row; lists stand with spaces between. */
export function itemAttributes(item: KpiItem): Record<string, string> {
  const written = Object.entries({ 'kpi-id': item.id, ...factsOf((name) => item[name]) });
  return Object.fromEntries(written.map(([name, value]) => [`data-${name}`, [value].flat().join(' ')]));
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
  const readers = { text, number, end, list: (name: string) => text(name).split(' ') };
  return { id: text('kpiId'), ...factsOf((name) => readers[kpiFacts[name]](name)) } as KpiItem;
}

function factsOf(valueOf: (name: keyof typeof kpiFacts) => unknown): Record<string, unknown> {
  return Object.fromEntries((Object.keys(kpiFacts) as (keyof typeof kpiFacts)[]).map((name) => [name, valueOf(name)]));
}
