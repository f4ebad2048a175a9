import { nameInHistory, namesInCharge } from '../../plan/pastNames.ts';
import type { HistoryEntry } from '../../schema/entity/history.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import type { SourceReference } from '../../schema/entity/source.ts';
import { wordingRow } from '../../schema/entity/rows/wording.ts';
import { tableTexts } from '#words/tables.ts';
import { defineTable } from '../table.ts';
import { citedCells } from './cells/citedCells.ts';
import { municipality, planCell } from './cells/municipality.ts';
import { RowIds } from './cells/rowId.ts';

/** A thing whose wordings are listed: what was before, and how each field is today. */
interface Worded {
  readonly type: string;
  readonly id: string;
  readonly history: readonly HistoryEntry[];
  readonly now: (field: HistoryEntry['field']) => string | null;
  readonly source: SourceReference | null;
}

/** Every wording of what was worded, or belonged, otherwise before, the oldest first and that of today last. */
export const wordingsTable = defineTable({
  name: 'wordings',
  ...tableTexts.wordings,
  schema: wordingRow,
  foreignKeys: [
    { column: 'since_revision_id', table: 'revisions' },
    { column: 'until_revision_id', table: 'revisions' },
  ],
  rows: (plan) => {
    const ids = new RowIds();
    return wordedThings(plan).flatMap((thing) => wordingsOf(plan, thing, ids));
  },
});

function wordingsOf(plan: PlanModel, { type, id, history, now, source }: Worded, ids: RowIds) {
  const revisions = new Set(plan.revisions.map((revision) => revision.id));
  const only = plan.revisions.length === 1 ? (plan.revisions[0]?.id ?? null) : null;
  return [...Map.groupBy(history, ({ field }) => field)].flatMap(([field, entries]) => {
    const ends = entries.map(({ until }) => (until === null ? only : revisions.has(until) ? until : null));
    const today = now(field);
    const all = [
      ...entries.map((entry, index) => ({
        text: entry.text ?? nameInHistory(plan, field, entry.id ?? ''),
        since: index === 0 ? null : (ends[index - 1] ?? null),
        until: ends[index] ?? null,
        untilDate: entry.until !== null && !revisions.has(entry.until) ? entry.until : null,
        isCurrent: false,
        source: entry.source ?? (ends[index] === only ? source : null),
      })),
      ...(today === null ? [] : [{ text: today, since: ends.at(-1) ?? null, until: null, untilDate: null, isCurrent: true, source }]),
    ];
    return all.map(({ text, since, until, untilDate, isCurrent, source: cited }) => ({
      ...municipality(plan),
      ...{ id: ids.of(id, field), target_type: type, target_id: id, field, text },
      ...{ since_revision_id: since, until_revision_id: until, is_current: isCurrent, until_date: untilDate },
      ...citedCells(cited),
      ...planCell(plan),
    }));
  });
}

function wordedThings(plan: PlanModel): Worded[] {
  return [
    ...plan.items.map((item): Worded => ({
      type: item.level,
      id: item.id,
      history: item.history,
      source: item.source,
      now: (field) => {
        if (field === 'title') return item.title;
        if (field === 'overview') return item.overview;
        if (field === 'parent') return item.parentId === null ? null : nameInHistory(plan, field, item.parentId);
        return field === 'department' ? namesInCharge(plan, item.departments) : null;
      },
    })),
    ...plan.kpis.map((kpi): Worded => ({
      type: 'kpi',
      id: kpi.id,
      history: kpi.history,
      source: kpi.source,
      now: (field) => {
        if (field === 'label') return kpi.label;
        if (field === 'unit') return kpi.unit;
        if (field === 'definition') return kpi.definition;
        if (field === 'parent') return nameInHistory(plan, field, kpi.ownerId);
        return field === 'department' ? namesInCharge(plan, kpi.departments) : null;
      },
    })),
  ];
}
