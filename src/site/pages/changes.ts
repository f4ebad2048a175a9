import { tableAddress } from '../../addresses/fileAddress.ts';
import { targetAddress } from '../../addresses/pageAddress.ts';
import { changeBasis, changeCertainty, changeType, levelCodes } from '#words/codes.ts';
import type { Plan } from '../../plan/plan.ts';
import { planIndex } from '../../plan/planIndex.ts';
import type { ChangeRecord } from '../../schema/entity/change.ts';
import { nounOf, nounsText } from '#words/nouns.ts';
import { changesText } from '#words/pages/changes.ts';
import { planWords } from '#words/planWords.ts';
import { targetName } from '#words/sentences/targetName.ts';
import { textDiff } from '../../wording/textDiff.ts';
import { changesByType } from '../changesByType.ts';
import { type ChangeCountsData, changeCounts } from './parts/plan/changeCounts.ts';
import { type SourceMark, sourceMark } from './parts/sourceMark.ts';

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
  /** The line that shows it; nothing where no transcription does. */
  readonly evidence: SourceMark | undefined;
  /** What is to be said besides two texts that are compared. */
  readonly note: string | undefined;
  readonly source: SourceMark | undefined;
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
  readonly title: string;
  readonly description: string;
  readonly lead: readonly string[];
  readonly files: readonly { readonly address: string; readonly label: string }[];
  readonly counts: ChangeCountsData;
  readonly columns: ReturnType<typeof changesText.columns>;
  readonly words: { readonly before: string; readonly after: string };
  readonly sections: readonly ChangeSection[];
}

/** Computes what the page of changes shows. */
export function changesPage(plan: Plan): ChangesPage {
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
    note: unassignedNote(plan, unassigned),
    caption: changesText.unassigned,
    changes: shown(unassigned),
  };
  const happened = types.filter(({ type }) => type !== 'possibly-ended').map(({ type }) => changeType[type].label);
  return {
    title: changesText.title(plan),
    description: changesText.description(plan, happened, plan.changes.length),
    lead: plan.sourceTexts.length > 0 ? changesText.lead : changesText.plainLead(plan.information),
    files: [
      { address: tableAddress(plan, 'changes', 'csv'), label: changesText.csv },
      { address: tableAddress(plan, 'changes', 'json'), label: changesText.json },
    ],
    counts: changeCounts(plan),
    columns: changesText.columns(plan),
    words: { before: changesText.before(plan), after: changesText.after(plan) },
    sections: unassigned.length > 0 ? [...sections, others] : sections,
  };
}

/** Where the marks that fit nothing stand, and what they may mean. */
function unassignedNote(plan: Plan, records: readonly ChangeRecord[]): string {
  const index = planIndex(plan);
  const items = records.flatMap(({ target }) => (target.type === 'kpi' ? [] : [index.item(target.id)]));
  const below = items.flatMap(({ id }) => index.children(id));
  return changesText.unassignedNote(nounsText(plan, items, nounOf), nounsText(plan, below));
}

function shownChange(plan: Plan, record: ChangeRecord): ShownChange {
  const wording = changedWording(plan, record);
  const isCompared = record.before !== null && record.after !== null;
  const { type } = record.target;
  return {
    id: record.id,
    targetKind: type === 'kpi' ? planWords(plan).kpi : (levelCodes(plan.levels).target_type[type]?.label ?? type),
    name: targetName(plan, record.target),
    address: targetAddress(plan, record.target),
    isGone: record.type === 'removed',
    wording,
    certainty: changeCertainty[record.certainty].label,
    basis: changeBasis[record.basis].label,
    evidence: evidenceOf(plan, record),
    note: isCompared ? (record.note ?? undefined) : undefined,
    source: sourceMark(plan, record.source),
  };
}

/** The line of the transcription that shows a change. */
function evidenceOf(plan: Plan, { source, evidenceLine }: ChangeRecord): SourceMark | undefined {
  const document = source?.document ?? plan.sourceTexts[0]?.document;
  if (evidenceLine === null || document === undefined) return undefined;
  return sourceMark(plan, { document, line: evidenceLine, page: null, place: null, sheet: null, cell: null });
}

function changedWording(plan: Plan, { type, before, after, note }: ChangeRecord): ChangedWording {
  if (type === 'renamed' && before !== null) return { kind: 'renamed', before };
  if (before !== null && after !== null) return { kind: 'compared', pieces: textDiff(before, after) };
  return { kind: 'remark', text: note ?? changesText.marked(changeType[type].label, plan.sourceTexts.length > 0) };
}
