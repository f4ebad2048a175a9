import type { Plan } from '../../../../plan/plan.ts';
import type { Revision } from '../../../../schema/entity/revision.ts';
import { revisionsText } from '#words/pages/revisions.ts';
import type { Fact, FactEntry } from '../item/itemFacts.ts';
import { sourceMark } from '../sourceMark.ts';

/** What is known of a decision; nothing of one that the plan does not name itself. */
export function decisionFacts(plan: Plan, revision: Revision): Fact[] {
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
