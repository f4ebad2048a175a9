import { tableAddress } from '../../addresses/fileAddress.ts';
import { targetAddress } from '../../addresses/pageAddress.ts';
import { changeBasis, changeCertainty, changeType, targetType } from '#words/codes.ts';
import type { ChangeRecord } from '../../schema/entity/change.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { changesText } from '#words/pages/changes.ts';
import { targetName } from '#words/targetName.ts';
import { textDiff } from '../../wording/textDiff.ts';
import { changesByType } from '../changesByType.ts';
import { type ChangeCountsData, changeCounts } from './parts/changeCounts.ts';

/** What a change did to a text: a former title, two texts compared, or nothing but a remark. */
export type ChangedWording =
  | { readonly kind: 'renamed'; readonly before: string }
  | { readonly kind: 'compared'; readonly pieces: ReturnType<typeof textDiff> }
  | { readonly kind: 'remark'; readonly text: string };

/** A change as its row shows it. */
export interface ShownChange {
  readonly id: string;
  readonly targetKind: string;
  readonly name: string;
  /** Nothing where what changed has no page. */
  readonly address: string | undefined;
  readonly isGone: boolean;
  readonly wording: ChangedWording;
  readonly certainty: string;
  readonly basis: string;
  readonly evidenceLine: number;
  /** What is to be said besides two texts that are compared. */
  readonly note: string | undefined;
  readonly line: number;
}

/** The changes of one type, or the marks that belong to none. */
export interface ChangeSection {
  /** The end of its place on the page: `added`, or `unassigned`. */
  readonly key: string;
  readonly mark: { readonly type: ChangeRecord['type']; readonly certainty?: ChangeRecord['certainty'] };
  readonly heading: string;
  readonly note: string;
  readonly caption: string;
  readonly changes: readonly ShownChange[];
}

/** What the page of changes shows. */
export interface ChangesPage {
  readonly description: string;
  readonly files: readonly { readonly address: string; readonly label: string }[];
  readonly counts: ChangeCountsData;
  readonly sections: readonly ChangeSection[];
}

/** Computes what the page of changes shows. */
export function changesPage(plan: PlanModel): ChangesPage {
  const { types, unassigned } = changesByType(plan.changes);
  const shown = (records: readonly ChangeRecord[]) => records.map((record) => shownChange(plan, record));
  const sections = types.map(({ type, records }): ChangeSection => {
    const { label, description } = changeType[type];
    return {
      key: type,
      mark: { type },
      heading: changesText.heading(label, records.length),
      note: description,
      caption: changesText.caption(label),
      changes: shown(records),
    };
  });
  const others: ChangeSection = {
    key: 'unassigned',
    mark: { type: 'added', certainty: 'unassigned' },
    heading: changesText.heading(changesText.unassigned, unassigned.length),
    note: changesText.unassignedNote,
    caption: changesText.unassigned,
    changes: shown(unassigned),
  };
  return {
    description: changesText.description(plan.information, plan.changes.length),
    files: [
      { address: tableAddress(plan, 'changes', 'csv'), label: changesText.csv },
      { address: tableAddress(plan, 'changes', 'json'), label: changesText.json },
    ],
    counts: changeCounts(plan),
    sections: unassigned.length > 0 ? [...sections, others] : sections,
  };
}

function shownChange(plan: PlanModel, record: ChangeRecord): ShownChange {
  const wording = changedWording(record);
  const isCompared = record.before !== null && record.after !== null;
  return {
    id: record.id,
    targetKind: targetType[record.target.type].label,
    name: targetName(plan, record.target),
    address: targetAddress(plan, record.target),
    isGone: record.type === 'removed',
    wording,
    certainty: changeCertainty[record.certainty].label,
    basis: changeBasis[record.basis].label,
    evidenceLine: record.evidenceLine,
    note: isCompared ? (record.note ?? undefined) : undefined,
    line: record.source.line,
  };
}

function changedWording({ type, before, after, note }: ChangeRecord): ChangedWording {
  if (type === 'renamed' && before !== null) return { kind: 'renamed', before };
  if (before !== null && after !== null) return { kind: 'compared', pieces: textDiff(before, after) };
  return { kind: 'remark', text: note ?? changesText.marked(changeType[type].label) };
}
