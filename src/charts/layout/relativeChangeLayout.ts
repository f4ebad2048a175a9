import { incomparableReasons, relativeChange, type ComparedEnd, type IncomparableReason } from '../../plan/relativeChange.ts';

/** What the picture needs of a KPI. */
export interface ComparedKpi {
  readonly id: string;
  readonly baseline: ComparedEnd;
  readonly target: ComparedEnd;
}

/** A KPI's row: its change in percent, and where its ring stands as a share (0 to 1) of the width. */
export interface RelativeChangeRow {
  readonly id: string;
  readonly change: number;
  readonly at: number;
  /** The ring would hide the dot, so it is drawn without fill. */
  readonly close: boolean;
}

/** All KPIs by how far the target is from the baseline, every baseline at one place. */
export interface RelativeChangeLayout {
  /** Where all baselines stand, as a share of the width. */
  readonly zero: number;
  readonly ticks: readonly { readonly change: number; readonly at: number }[];
  /** From the largest change to the smallest. */
  readonly larger: readonly RelativeChangeRow[];
  /** From the largest change to the smallest. */
  readonly smaller: readonly RelativeChangeRow[];
  /** The ids of those whose target is the baseline. */
  readonly same: readonly string[];
  /** The ids of those that cannot be compared, by reason; reasons without any are left out. */
  readonly incomparable: readonly { readonly reason: IncomparableReason; readonly ids: readonly string[] }[];
}

/** Around this change, in percent, the axis turns from linear to logarithmic. */
const bend = 10;

/** The first tick on either side, in percent; each next one is four times as far, which the axis shows as equal steps. */
const firstTick = 25;
const tickFactor = 4;

/** Below this share of the width the ring would hide the dot. */
const closeShare = 0.04;

/**
 * Lays out the change from baseline to target as dumbbells on a symmetric logarithmic axis.
 *
 * Small changes stay apart and a large one does not set the axis. The axis reaches from the least change to the most,
 * and at least to the first tick on a side that has any. Equal changes keep the order in which they came.
 */
export function relativeChangeLayout(kpis: readonly ComparedKpi[]): RelativeChangeLayout {
  const changes = kpis.map(({ id, baseline, target }) => ({ id, change: relativeChange(baseline, target) }));
  const numbers = changes
    .filter((each): each is { id: string; change: number } => typeof each.change === 'number')
    .sort((a, b) => b.change - a.change);
  const most = numbers[0]?.change ?? 0;
  const least = numbers.at(-1)?.change ?? 0;
  const from = least < 0 ? Math.min(least, -firstTick) : 0;
  const to = most > 0 || least >= 0 ? Math.max(most, firstTick) : 0;
  const place = (change: number) => (symlog(change) - symlog(from)) / (symlog(to) - symlog(from));
  const zero = place(0);
  const rows = numbers.map(({ id, change }): RelativeChangeRow => ({
    id,
    change,
    at: place(change),
    close: Math.abs(place(change) - zero) < closeShare,
  }));
  return {
    zero,
    ticks: ticksBetween(from, to).map((change) => ({ change, at: place(change) })),
    larger: rows.filter(({ change }) => change > 0),
    smaller: rows.filter(({ change }) => change < 0),
    same: rows.filter(({ change }) => change === 0).map(({ id }) => id),
    incomparable: incomparableReasons
      .map((reason) => ({ reason, ids: changes.filter(({ change }) => change === reason).map(({ id }) => id) }))
      .filter(({ ids }) => ids.length > 0),
  };
}

/** d3's symlog in one line: the browser lays out too, and d3's scales would make its script several times as large. */
function symlog(change: number): number {
  return Math.sign(change) * Math.log1p(Math.abs(change) / bend);
}

function ticksBetween(from: number, to: number): number[] {
  const ticks = [0];
  for (let tick = firstTick; tick <= Math.max(to, -from); tick *= tickFactor) {
    if (tick <= to) ticks.push(tick);
    if (-tick >= from) ticks.unshift(-tick);
  }
  return ticks;
}
