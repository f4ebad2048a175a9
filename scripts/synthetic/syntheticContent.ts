import type { ItemContent } from '../../src/schema/entity/item.ts';
import type { KpiContent } from '../../src/schema/entity/kpi.ts';

/** An item as a synthetic plan has it: with a title, and with its line in the transcription. */
export interface SyntheticItem extends ItemContent {
  readonly title: string;
  readonly line: number;
}

/** A measure, which stands nested in its policy. */
export interface SyntheticMeasure extends SyntheticItem {
  readonly id: string;
}

/** A policy, which stands nested in its goal. */
export interface SyntheticPolicy extends SyntheticItem {
  readonly id: string;
  readonly measures: readonly SyntheticMeasure[];
}

/** An item of the first level, with what stands nested in it. */
export interface SyntheticGoal extends SyntheticItem {
  readonly number: number;
  readonly kpis: KpiContent[];
  readonly policies: readonly SyntheticPolicy[];
}

/** An item of the last level, which names its measure. */
export interface SyntheticInitiativeContent extends SyntheticItem {
  readonly parent: string;
  readonly overview: string;
  readonly kpis: KpiContent[];
}

/** The levels and kinds of indicators of every synthetic plan, as plan.yaml has them. */
export const syntheticShape = {
  form: 2,
  kind: '総合戦略',
  levels: [
    { key: 'goal', plural: 'goals', name: '基本目標', page: true },
    { key: 'policy', plural: 'policies', name: '施策' },
    { key: 'measure', plural: 'measures', name: '具体的な施策' },
    { key: 'initiative', plural: 'initiatives', name: '主な取組', shortName: '取組', page: true },
  ],
  kpiKinds: [
    { key: 'numeric-target', name: '数値目標' },
    { key: 'kpi', name: 'KPI' },
  ],
} as const;

/** A ledger in which nothing stands yet. */
export const emptyLedger = { addresses: [], places: [], page: [], kpi: [], department: [], note: [] };
