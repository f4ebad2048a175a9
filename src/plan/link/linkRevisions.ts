import { type Revision, revisionFields } from '../../schema/entity/revision.ts';
import { toModel } from '../../schema/entity.ts';
import type { Content } from '../read/content.ts';
import { tellingText } from '#words/problems/telling.ts';
import type { Citations } from './citation.ts';
import { eachKpi, walkPlan } from './walkPlan.ts';

/** The id of the only revision of a plan that tells of changes and of no decision. */
const onlyRevision = 'revision';

/** The decisions by which the plan was changed; a plan that has changes and names none has one without a day. */
export function linkRevisions(content: Content, citations: Citations): Revision[] {
  const written = content.revisions?.value;
  if (written) return written.map((each) => toModel(revisionFields, each, { source: citations.reference([{ cited: each, path: [] }]) }));
  const hasChanges =
    walkPlan(content).some(({ value }) => value.changes !== undefined) || eachKpi(content).some(({ kpi }) => kpi.changes !== undefined);
  const title = content.plan?.value.words?.revision ?? tellingText.revision;
  return hasChanges ? [toModel(revisionFields, { id: onlyRevision, title }, { source: null })] : [];
}
