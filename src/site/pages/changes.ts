import { tableAddress } from '../../addresses/fileAddress.ts';
import { revisionAddress } from '../../addresses/pageAddress.ts';
import { changeType } from '#words/codes.ts';
import type { Plan } from '../../plan/plan.ts';
import { planIndex } from '../../plan/planIndex.ts';
import type { Revision } from '../../schema/entity/revision.ts';
import type { ChangeRecord } from '../../schema/entity/change.ts';
import { nounOf, nounsText } from '#words/nouns.ts';
import { changesText } from '#words/pages/changes.ts';
import { revisionsText } from '#words/pages/revisions.ts';
import { changesByType } from '../changesByType.ts';
import { type ShownChange, shownChange } from './parts/plan/shownChange.ts';
import type { Fact } from './parts/item/itemFacts.ts';
import { decisionFacts } from './parts/plan/decisionFacts.ts';
import { type ChangeCountsData, changeCounts } from './parts/plan/changeCounts.ts';

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
