import { targetAddress } from '../../../../addresses/pageAddress.ts';
import { changeBasis, changeCertainty, changeType, levelCodes } from '#words/codes.ts';
import type { Plan } from '../../../../plan/plan.ts';
import { planIndex } from '../../../../plan/planIndex.ts';
import { targetsRevised } from '../../../../plan/targetHistory.ts';
import type { ChangeRecord } from '../../../../schema/entity/change.ts';
import { changesText } from '#words/pages/changes.ts';
import { revisionsText } from '#words/pages/revisions.ts';
import { planWords } from '#words/planWords.ts';
import { targetName } from '#words/sentences/targetName.ts';
import { textDiff } from '../../../../wording/textDiff.ts';
import { type SourceMark, sourceMark } from '../sourceMark.ts';

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

/** Computes how a change is shown. */
export function shownChange(plan: Plan, record: ChangeRecord): ShownChange {
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
