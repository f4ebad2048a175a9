import { tableAddress } from '../../addresses/fileAddress.ts';
import { revisionAddress, targetAddress } from '../../addresses/pageAddress.ts';
import { changeBasis, changeCertainty, changeType, levelCodes } from '#words/codes.ts';
import type { Plan } from '../../plan/plan.ts';
import { planIndex } from '../../plan/planIndex.ts';
import { targetsRevised } from '../../plan/targetHistory.ts';
import type { Revision } from '../../schema/entity/revision.ts';
import type { ChangeRecord } from '../../schema/entity/change.ts';
import { nounOf, nounsText } from '#words/nouns.ts';
import { changesText } from '#words/pages/changes.ts';
import { revisionsText } from '#words/pages/revisions.ts';
import { planWords } from '#words/planWords.ts';
import { targetName } from '#words/sentences/targetName.ts';
import { textDiff } from '../../wording/textDiff.ts';
import { changesByType } from '../changesByType.ts';
import type { Fact, FactEntry } from './parts/item/itemFacts.ts';
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
  /** The place of its heading on the page: `type-added`, or `type-unassigned`. */
  readonly place: string;
  readonly mark: { readonly type: ChangeRecord['type']; readonly certainty?: ChangeRecord['certainty'] };
  readonly heading: string;
  readonly note: string;
  readonly caption: string;
  readonly changes: readonly ShownChange[];
}

/** What one decision changed. */
export interface DecisionData {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  /** The day, who decided it, the document and the reason; nothing of a plan that names no decision. */
  readonly facts: readonly Fact[];
  readonly note: string | null;
  readonly sections: readonly ChangeSection[];
  /** What is said where nothing of it is listed. */
  readonly lack: string | undefined;
}

/** What every page of changes shows. */
interface ChangesOfPage {
  readonly title: string;
  readonly description: string;
  readonly lead: readonly string[];
  readonly columns: ReturnType<typeof changesText.columns>;
  readonly words: { readonly before: string; readonly after: string };
}

/** What the page of all changes shows. */
export interface ChangesPage extends ChangesOfPage {
  readonly files: readonly { readonly address: string; readonly label: string }[];
  readonly counts: ChangeCountsData;
  /** The newest first. */
  readonly decisions: readonly DecisionData[];
  /** What was mended of what had been published. */
  readonly corrected: ChangeSection | undefined;
}

/** Computes what the page of changes shows. */
export function changesPage(plan: Plan): ChangesPage {
  const { revisions, information, changes } = plan;
  const isOne = revisions.length <= 1;
  const happened = changesByType(changes).types.filter(({ type }) => type !== 'possibly-ended');
  const corrected = changes.filter(({ type }) => type === 'corrected');
  return {
    title: isOne ? changesText.title(plan) : revisionsText.title(information.kind),
    description: isOne
      ? changesText.description(
          plan,
          happened.map(({ type }) => changeType[type].label),
          changes.length,
        )
      : revisionsText.description(information.title, revisions.length),
    lead: isOne ? leadOf(plan, revisions[0]) : [],
    files: [
      { address: tableAddress(plan, 'changes', 'csv'), label: changesText.csv },
      { address: tableAddress(plan, 'changes', 'json'), label: changesText.json },
    ],
    counts: changeCounts(plan),
    ...wordsOf(plan),
    decisions: revisions.toReversed().map((revision) => decisionData(plan, revision, isOne ? 'type' : revision.id)),
    corrected: corrected.length === 0 ? undefined : correctedSection(plan, corrected),
  };
}

/** What the page of one decision shows. */
export interface RevisionPage extends ChangesOfPage {
  readonly crumb: string;
  readonly decision: DecisionData;
}

/** Computes what the page of one decision shows. */
export function revisionPage(plan: Plan, revision: Revision): RevisionPage {
  const count = plan.changes.filter(({ revisionId }) => revisionId === revision.id).length;
  return {
    title: revision.title,
    crumb: changesPage(plan).title,
    description: revisionsText.ofOne(revision.title, count),
    lead: leadOf(plan, revision),
    ...wordsOf(plan),
    decision: decisionData(plan, revision, 'type'),
  };
}

function wordsOf(plan: Plan): Pick<ChangesOfPage, 'columns' | 'words'> {
  return { columns: changesText.columns(plan), words: { before: changesText.before(plan), after: changesText.after(plan) } };
}

/** What the marks of a decision are: those of a transcription speak of red ink where they were read from there. */
function leadOf(plan: Plan, revision: Revision | undefined): readonly string[] {
  const changes = plan.changes.filter(({ revisionId }) => revisionId === (revision?.id ?? null));
  if (changes.some(({ basis }) => basis !== 'decision' && basis !== 'erratum'))
    return plan.sourceTexts.length > 0 ? changesText.lead : changesText.plainLead(plan.information);
  return [];
}

function decisionData(plan: Plan, revision: Revision, place: string): DecisionData {
  const changes = plan.changes.filter(({ revisionId }) => revisionId === revision.id);
  return {
    id: revision.id,
    title: revision.title,
    address: revisionAddress(revision.id),
    facts: decisionFacts(plan, revision),
    note: revision.undatedNote,
    sections: sectionsOf(plan, changes, place),
    lack: changes.length === 0 ? revisionsText.nothing : undefined,
  };
}

/** What is known of a decision; nothing of one that the plan does not name itself. */
function decisionFacts(plan: Plan, revision: Revision): Fact[] {
  const { decidedOn, undatedNote, effectiveFrom, decidedBy, document, documentUrl, reason, source } = revision;
  if (decidedOn === null && undatedNote === null) return [];
  const mark = sourceMark(plan, source);
  const rows: readonly (readonly [term: string, entry: FactEntry | undefined])[] = [
    [
      revisionsText.decided,
      { text: decidedOn === null ? revisionsText.undated : revisionsText.day(decidedOn), isLack: decidedOn === null },
    ],
    [revisionsText.effective, effectiveFrom === null ? undefined : { text: revisionsText.day(effectiveFrom) }],
    [revisionsText.by, decidedBy === null ? undefined : { text: decidedBy }],
    [
      revisionsText.document,
      document === null
        ? mark && { text: mark.cited, address: mark.address, url: mark.url }
        : { text: document, url: documentUrl ?? undefined },
    ],
    [revisionsText.reason, { text: reason ?? revisionsText.noReason, isLack: reason === null }],
  ];
  return rows.flatMap(([term, entry]) => (entry ? [{ term, entries: [entry] }] : []));
}

function sectionsOf(plan: Plan, changes: readonly ChangeRecord[], place: string): ChangeSection[] {
  const { types, unassigned } = changesByType(changes);
  const sections = types.map(({ type, records }): ChangeSection => {
    const { label, description } = changeType[type];
    return {
      place: `${place}-${type}`,
      mark: { type },
      heading: changesText.heading(label, records.length),
      note: description,
      caption: changesText.caption(label),
      changes: records.map((record) => shownChange(plan, record)),
    };
  });
  if (unassigned.length === 0) return sections;
  return [
    ...sections,
    {
      place: `${place}-unassigned`,
      mark: { type: 'added', certainty: 'unassigned' },
      heading: changesText.heading(changesText.unassigned, unassigned.length),
      note: unassignedNote(plan, unassigned),
      caption: changesText.unassigned,
      changes: unassigned.map((record) => shownChange(plan, record)),
    },
  ];
}

function correctedSection(plan: Plan, records: readonly ChangeRecord[]): ChangeSection {
  return {
    place: 'type-corrected',
    mark: { type: 'corrected' },
    heading: changesText.heading(revisionsText.corrected, records.length),
    note: revisionsText.correctedNote,
    caption: changesText.caption(revisionsText.corrected),
    changes: records.map((record) => shownChange(plan, record)),
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
    note: remarkOf(record, isCompared),
    source: sourceMark(plan, record.source),
  };
}

/** What is to be said besides what is quoted: the remark, and the reason of the decision or that it says none. */
function remarkOf({ note, reason, reasonStated }: ChangeRecord, isCompared: boolean): string | undefined {
  const said = [
    ...(isCompared && note !== null ? [note] : []),
    ...(reason === null ? (reasonStated ? [] : [revisionsText.reasonless]) : [revisionsText.because(reason)]),
  ];
  return said.length === 0 ? undefined : said.join(' ');
}

/** The line of the transcription that shows a change. */
function evidenceOf(plan: Plan, { source, evidenceLine }: ChangeRecord): SourceMark | undefined {
  const document = source?.document ?? plan.sourceTexts[0]?.document;
  if (evidenceLine === null || document === undefined) return undefined;
  return sourceMark(plan, { document, line: evidenceLine, page: null, place: null, sheet: null, cell: null });
}

function changedWording(plan: Plan, record: ChangeRecord): ChangedWording {
  const { type, target, before, after, note, revisionId, fiscalYear } = record;
  if (type === 'target-revised' && revisionId !== null) {
    const kpi = planIndex(plan).kpi(target.id);
    const pair = targetsRevised(kpi, revisionId).find(([old, now]) => ((now ?? old)?.fiscalYear ?? null) === fiscalYear);
    if (pair) return { kind: 'remark', text: revisionsText.target(kpi, ...pair) };
  }
  if (type === 'replaced' && record.successorId !== null)
    return { kind: 'remark', text: revisionsText.replaced(targetName(plan, { type: 'kpi', id: record.successorId })) };
  if (type === 'corrected') return { kind: 'remark', text: revisionsText.mended(before, after, note) };
  if (type === 'renamed' && before !== null) return { kind: 'renamed', before };
  if (before !== null && after !== null) return { kind: 'compared', pieces: textDiff(before, after) };
  return { kind: 'remark', text: note ?? changesText.marked(changeType[type].label, plan.sourceTexts.length > 0) };
}
