import type { KpiContent } from '../../src/schema/entity/kpi.ts';
import type { ResultContent, resultColumns } from '../../src/schema/entity/results/result.ts';
import { Draw } from './draw.ts';
import type { SyntheticGoal, SyntheticInitiativeContent } from './syntheticContent.ts';
import type { SyntheticEntry } from './syntheticPlan.ts';

/** The years of which a synthetic plan knows results; the target's year is still to come. */
export const resultYears = [2019, 2020, 2021, 2022, 2023] as const;

/** The results of one year. */
export type YearResults = readonly [year: number, rows: readonly SyntheticResult[]];

/** A row of the columns that every file of results may have alone. */
export type SyntheticResult = Pick<ResultContent, (typeof resultColumns)[number]>;

/**
 * Makes yearly results for two of three KPIs with a number for baseline and target: on the way from the one to the
 * other, some years falling back, some not measured.
 */
export function syntheticResults(
  goals: readonly SyntheticEntry<SyntheticGoal>[],
  initiatives: readonly SyntheticEntry<SyntheticInitiativeContent>[],
  seed: number,
): YearResults[] {
  const draw = new Draw(seed + 1);
  const ways = [...goals, ...initiatives]
    .flatMap(({ facts }) => facts.kpis)
    .flatMap((kpi) => {
      const way = wayOf(kpi);
      return way && draw.chance(2 / 3) ? [way] : [];
    });
  return resultYears.map(
    (year, place) => [year, ways.map((way) => result(draw, way, (place + 1) / (resultYears.length + 1), year))] as const,
  );
}

interface Way {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly digits: number;
}

function wayOf({ id, unit = null, values = [] }: KpiContent): Way | undefined {
  const number = (kind: 'baseline' | 'target') => values.findLast((value) => value.kind === kind)?.value;
  const [from, to] = [number('baseline'), number('target')];
  return unit === null || typeof from !== 'number' || typeof to !== 'number'
    ? undefined
    : { id, from, to, digits: Number.isInteger(from) && Number.isInteger(to) ? 0 : 1 };
}

function result(draw: Draw, { id, from, to, digits }: Way, share: number, year: number): SyntheticResult {
  const common = { kpi_id: id, text: '', note: '', published_on: `${year + 1}-09-30` };
  if (draw.chance(0.03)) return { ...common, value: '', status: 'not-measured', published_on: '' };
  const reached = from + (to - from) * share * (draw.integer(60, 130) / 100);
  return { ...common, value: String(Number(reached.toFixed(digits))), status: '' };
}
