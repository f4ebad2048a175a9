import type { Change, ChangeRecord } from '../../schema/entity/change.ts';
import type { Item } from '../../schema/entity/item.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import type { SourceReference } from '../../schema/entity/source.ts';
import { nameInHistory, namesInCharge } from '../pastNames.ts';
import { type ChangedPart, changedTargets, correctedValues, nothingQuoted, type PastOf, wordingAround } from './changedParts.ts';

type Linked = Omit<PlanModel, 'changes'>;

interface Changed {
  readonly target: ChangeRecord['target'];
  readonly topId: string | null;
  readonly changes: readonly Change[];
  readonly source: SourceReference | null;
  /** What stood before and stands after; several where a change is of several values. */
  readonly parts: (change: Change) => readonly ChangedPart[];
}

/** The level that `goal_id` names: an item of the first level of a plan that has such a one. */
export const goalLevel = 'goal';

/**
 * Lists every change of the plan, that of the newest decision last and those of one decision in the order of the source,
 * with what stood before and after.
 */
export function collectChanges(plan: Linked): ChangeRecord[] {
  const tops = new Map(plan.items.map(({ id, topId }) => [id, topId]));
  const hasGoals = plan.levels[0]?.key === goalLevel;
  const decisions = plan.revisions.map(({ id }) => id);
  const changed: Changed[] = [
    ...plan.levels.flatMap(({ key }) =>
      plan.items
        .filter(({ level }) => level === key)
        .map((item): Changed => ({
          target: { type: key, id: item.id },
          topId: item.topId,
          changes: item.changes,
          source: item.source,
          parts: (change) => [itemPart(plan, item, change)],
        })),
    ),
    ...plan.kpis.map((kpi): Changed => ({
      target: { type: 'kpi', id: kpi.id },
      topId: tops.get(kpi.ownerId) ?? null,
      changes: kpi.changes,
      source: kpi.source,
      parts: (change) => kpiParts(plan, kpi, change),
    })),
  ];
  const seen = new Map<string, number>();
  return changed
    .flatMap(({ target, topId, changes, source, parts }) =>
      changes.flatMap((change) =>
        parts(change).map((part): ChangeRecord => {
          const name = `${target.id}-${change.type}`;
          const count = (seen.get(name) ?? 0) + 1;
          seen.set(name, count);
          const id = count === 1 ? name : `${name}-${count}`;
          const { type, basis, certainty, evidenceLine, note, revisionId, reason, reasonStated } = change;
          const facts = { type, basis, certainty, evidenceLine, note, revisionId, reason, reasonStated };
          return { id, target, goalId: hasGoals ? topId : null, ...facts, ...part, source: part.source ?? source, topId };
        }),
      ),
    )
    .sort((a, b) => decisions.indexOf(a.revisionId ?? '') - decisions.indexOf(b.revisionId ?? '') || placeOf(a) - placeOf(b));
}

/** What has no line of a source comes last, in the order of the plan. */
function placeOf({ source }: ChangeRecord): number {
  return source?.line ?? Number.MAX_SAFE_INTEGER;
}

function itemPart(plan: Linked, item: Item, change: Change): ChangedPart {
  const past = pastOf(plan, item.history);
  switch (change.type) {
    case 'renamed':
      return wordingAround(past, 'title', item.title, change);
    case 'revised':
      return wordingAround(past, 'overview', item.overview, change);
    case 'moved':
      return wordingAround(past, 'parent', plan.items.find(({ id }) => id === item.parentId)?.title ?? null, change);
    case 'department-changed':
      return wordingAround(past, 'department', namesInCharge(plan, item.departments), change);
    default:
      return addedOrRemoved('title', item.title, change);
  }
}

function kpiParts(plan: Linked, kpi: Kpi, change: Change): readonly ChangedPart[] {
  const past = pastOf(plan, kpi.history);
  switch (change.type) {
    case 'renamed':
      return [wordingAround(past, 'label', kpi.label, change)];
    case 'moved':
      return [wordingAround(past, 'parent', plan.items.find(({ id }) => id === kpi.ownerId)?.title ?? null, change)];
    case 'department-changed':
      return [wordingAround(past, 'department', namesInCharge(plan, kpi.departments), change)];
    case 'definition-changed': {
      const parts = [wordingAround(past, 'definition', kpi.definition, change), wordingAround(past, 'unit', kpi.unit, change)];
      const told = parts.filter(({ field }) => field !== null);
      return told.length === 0 ? [nothingQuoted] : told;
    }
    case 'target-revised':
      return changedTargets(kpi, change);
    case 'corrected':
      return correctedValues(kpi);
    case 'replaced': {
      const successors = change.successors.map((id): ChangedPart => ({
        ...nothingQuoted,
        field: 'label',
        before: kpi.label,
        after: plan.kpis.find((each) => each.id === id)?.label ?? null,
        successorId: id,
      }));
      return successors.length === 0 ? [{ ...nothingQuoted, field: 'label', before: kpi.label }] : successors;
    }
    default:
      return [addedOrRemoved('label', kpi.label, change)];
  }
}

/** The earlier wordings of a thing, what was named by its id under its name. */
function pastOf(plan: Linked, history: Item['history']): PastOf[] {
  return history.map(({ field, text, id, until, source }) => ({
    field,
    until,
    source,
    text: text ?? nameInHistory(plan, field, id ?? ''),
  }));
}

/** An unassigned mark leaves the wording open: it says that something changed, not what. */
function addedOrRemoved(field: 'title' | 'label', title: string, { type, certainty }: Change): ChangedPart {
  if (certainty === 'unassigned') return nothingQuoted;
  if (type === 'added') return { ...nothingQuoted, field, after: title };
  if (type === 'removed') return { ...nothingQuoted, field, before: title };
  return nothingQuoted;
}
