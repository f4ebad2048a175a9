import type { ChangeContent } from '../../schema/entity/change.ts';
import type { KpiContent } from '../../schema/entity/kpi.ts';
import type { HistoryContent } from '../../schema/entity/history.ts';
import type { ValueContent } from '../../schema/entity/kpiValue.ts';
import { eachKpi, walkPlan } from '../link/walkPlan.ts';
import { missingKey } from '../problem/missingKey.ts';
import { nearestIds } from '../problem/nearestIds.ts';
import { type Place, problem, type Problem } from '../problem/problem.ts';
import type { Content } from '../read/content.ts';
import { readTime, timeName } from '../valueTime.ts';
import type { ContentPath, LocatedContent } from '../yaml/parseYaml.ts';
import { revisionAllowedText, revisionFoundText } from '#words/problems/revisions.ts';

/** A thing with what is written of its past. */
interface WithPast {
  readonly changes?: readonly ChangeContent[] | undefined;
  readonly history?: readonly HistoryContent[] | undefined;
  readonly values?: readonly ValueContent[] | undefined;
  readonly breaks?: KpiContent['breaks'];
  readonly isKpi: boolean;
  readonly located: LocatedContent;
  readonly path: ContentPath;
}

/** Checks the decisions by which a plan was changed, and that whatever names one names one that is there. */
export function checkRevisions(content: Content): Problem[] {
  if (content.incomplete.has('revisions')) return [];
  const ids = (content.revisions?.value ?? []).map(({ id }) => id);
  const things = [
    ...walkPlan(content).map(({ value, located, path }): WithPast => ({ ...value, values: [], isKpi: false, located, path })),
    ...eachKpi(content).map(({ kpi, located, path }): WithPast => ({ ...kpi, isKpi: true, located, path })),
  ];
  const kpiIds = new Set(eachKpi(content).map(({ kpi }) => kpi.id));
  return [
    ...decisionProblems(content),
    ...things.flatMap((thing) => [
      ...changeProblems(thing, ids, kpiIds),
      ...historyEnds(thing, ids),
      ...(thing.values ?? []).flatMap((value, index) => targetProblems(value, thing, [...thing.path, 'values', index], ids)),
      ...currentTargets(thing),
      ...(thing.breaks ?? []).flatMap(({ revision }, index) =>
        unknown(revision, ids, () => thing.located.placeOfValue([...thing.path, 'breaks', index, 'revision'])),
      ),
    ]),
    ...departmentNames(content, ids),
  ];
}

/** Each decision has an id of its own, a day or a word why it has none, and does not come before the one above it. */
function decisionProblems({ revisions }: Content): Problem[] {
  if (!revisions) return [];
  const { value, located } = revisions;
  const seen = new Set<string>();
  let last = '';
  return value.flatMap(({ id, decided_on: day, undated_note: note }, index) => {
    const problems: Problem[] = [];
    if (seen.has(id)) problems.push(problem('id-duplicate', located.placeOfValue([index, 'id']), id, { other: located.file }));
    seen.add(id);
    if (typeof day !== 'string' && note === undefined) problems.push(missingKey('undated_note', located.placeOfValue([index])));
    if (typeof day === 'string' && day < last)
      problems.push(
        problem('revision-order', located.placeOfValue([index, 'decided_on']), day, { allowed: revisionAllowedText.after(last) }),
      );
    if (typeof day === 'string') last = day;
    return problems;
  });
}

function changeProblems({ changes = [], isKpi, located, path }: WithPast, ids: readonly string[], kpis: ReadonlySet<string>): Problem[] {
  return changes.flatMap((change, index) => {
    const at = (...keys: readonly string[]) => located.placeOfValue([...path, 'changes', index, ...keys]);
    const problems = [...unknown(change.revision, ids, () => at('revision'))];
    if (change.revision === undefined && ids.length > 1) problems.push(missingKey('revision', at()));
    if (change.reason !== undefined && change.reasonStated === false)
      problems.push(problem('reason-contradiction', at('reasonStated'), change.reason));
    const successors = change.successor === undefined ? [] : [change.successor].flat();
    if (change.type === 'replaced' && successors.length === 0) problems.push(missingKey('successor', at()));
    if (change.type !== 'replaced' && successors.length > 0)
      problems.push(
        problem('key-unknown', located.placeOfKey([...path, 'changes', index, 'successor']), 'successor', {
          allowed: revisionAllowedText.successor,
        }),
      );
    if (!isKpi && (change.type === 'replaced' || change.type === 'target-revised'))
      problems.push(problem('code-unknown', at('type'), change.type, { allowed: revisionAllowedText.ofItems }));
    for (const next of successors)
      if (!kpis.has(next))
        problems.push(problem('reference-unknown', at('successor'), next, { what: 'KPI', allowed: nearestIds(next, kpis) }));
    return problems;
  });
}

/** An earlier wording ends with a decision or on a day. */
function historyEnds({ history = [], located, path }: WithPast, ids: readonly string[]): Problem[] {
  return history.flatMap(({ until }, index) => endProblems(until, ids, () => located.placeOfValue([...path, 'history', index, 'until'])));
}

function departmentNames({ departments }: Content, ids: readonly string[]): Problem[] {
  if (!departments) return [];
  const { value, located } = departments;
  return value.flatMap(({ formerNames = [] }, index) =>
    formerNames.flatMap(({ until }, place) => endProblems(until, ids, () => located.placeOfValue([index, 'formerNames', place, 'until']))),
  );
}

function endProblems(until: string | undefined, ids: readonly string[], at: () => Place): Problem[] {
  if (until === undefined || ids.includes(until) || /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(until)) return [];
  return [problem('until-unknown', at(), until, { allowed: revisionAllowedText.end(ids) })];
}

function unknown(id: string | undefined, ids: readonly string[], at: () => Place): Problem[] {
  return id === undefined || ids.includes(id)
    ? []
    : [problem('reference-unknown', at(), id, { what: revisionFoundText.what, allowed: nearestIds(id, new Set(ids)) })];
}

/** Only a target can be of a revision, and one that ends does so after it began. */
function targetProblems(value: ValueContent, { located }: WithPast, path: ContentPath, ids: readonly string[]): Problem[] {
  const { since, until, kind } = value;
  const at = (key: 'since' | 'until') => located.placeOfValue([...path, key]);
  const problems = (['since', 'until'] as const).flatMap((key) => {
    const id = value[key];
    if (id === undefined) return [];
    if (kind !== 'target') return [problem('revised-kind', at(key), kind)];
    return unknown(id, ids, () => at(key));
  });
  if (problems.length === 0 && since !== undefined && until !== undefined && ids.indexOf(since) >= ids.indexOf(until))
    problems.push(problem('revision-order', at('until'), until, { allowed: revisionAllowedText.after(since) }));
  return problems;
}

/** One time has one target that is in force. */
function currentTargets({ values = [], located, path }: WithPast): Problem[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    if (value.kind !== 'target' || value.until !== undefined) return [];
    const time = readTime(value);
    if (!time || 'wrong' in time) return [];
    const name = timeName(time);
    const isSecond = seen.has(name);
    seen.add(name);
    return isSecond && value.since !== undefined
      ? [problem('target-twice', located.placeOfValue([...path, 'values', index]), revisionFoundText.target(value.since))]
      : [];
  });
}
