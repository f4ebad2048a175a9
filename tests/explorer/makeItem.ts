import type { KpiItem } from '../../src/explorer/explorerFields.ts';

/** An item with everything usual about it. */
export function makeItem(id: string, overrides: Partial<KpiItem> = {}): KpiItem {
  return {
    id,
    goal: 'goal-1',
    department: ['planning'],
    unit: '人',
    direction: 'increase',
    aggregation: 'annual',
    changes: ['-'],
    statuses: ['given'],
    baseline: 10,
    target: 20,
    result: 'missing',
    line: 1,
    kind: undefined,
    judgement: undefined,
    ...overrides,
  };
}
