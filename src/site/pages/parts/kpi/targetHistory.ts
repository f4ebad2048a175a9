import { revisionAddress } from '../../../../addresses/pageAddress.ts';
import type { Plan } from '../../../../plan/plan.ts';
import { revisedTargets } from '../../../../plan/targetHistory.ts';
import type { Kpi } from '../../../../schema/entity/kpi.ts';
import { revisionsText } from '#words/pages/revisions.ts';
import type { PageLink } from '../links.ts';
import { type SourceMark, sourceMark } from '../sourceMark.ts';

/** A target that was in force. */
export interface TargetOfHistory {
  readonly value: string;
  readonly words: readonly string[];
  readonly isCurrent: boolean;
  /** The decision that set it. */
  readonly decision: PageLink | undefined;
  readonly source: SourceMark | undefined;
}

/** How the targets of a KPI were moved. */
export interface TargetHistoryData {
  readonly heading: string;
  readonly targets: readonly TargetOfHistory[];
}

/** Computes how the targets of a KPI were moved, the oldest first; nothing where none ever was. */
export function targetHistory(plan: Plan, kpi: Kpi): TargetHistoryData | undefined {
  const { history: text } = revisionsText;
  const named = (id: string | null) => plan.revisions.find((revision) => revision.id === id);
  const targets = revisedTargets(kpi, plan.revisions).map((target): TargetOfHistory => {
    const [since, until] = [named(target.since), named(target.until)];
    return {
      value: text.value(kpi, target),
      words: [...(target.since === null ? [text.original] : []), ...(target.until === null ? [text.now] : [])],
      isCurrent: target.until === null,
      decision: since
        ? { label: text.since(since), address: revisionAddress(since.id) }
        : until && { label: text.until(until), address: revisionAddress(until.id) },
      source: sourceMark(plan, target.source),
    };
  });
  return targets.length === 0 ? undefined : { heading: text.heading, targets };
}
