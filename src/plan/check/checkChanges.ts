import { changeType } from '#words/codes.ts';
import type { ChangeContent } from '../../schema/entity/change.ts';
import type { HistoryContent } from '../../schema/entity/history.ts';
import type { Content } from '../read/content.ts';
import { eachKpi, walkPlan } from '../link/walkPlan.ts';
import type { ContentPath, LocatedContent } from '../yaml/parseYaml.ts';
import { missingKey } from '../problem/missingKey.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { contentAllowedText, contentFoundText } from '#words/problems/content.ts';

type Field = HistoryContent['field'];

interface Changed {
  readonly changes: readonly ChangeContent[] | undefined;
  readonly history: readonly HistoryContent[] | undefined;
  /** The field whose former wording each type of change needs. */
  readonly fields: Partial<Record<'renamed' | 'revised', Field>>;
  readonly located: LocatedContent;
  readonly path: ContentPath;
}

/** Checks that every inferred change says why, that former wording and changes stand together, and that history says what it should. */
export function checkChanges(content: Content): Problem[] {
  const changed = [
    ...walkPlan(content).map(({ value, located, path }): Changed => ({
      changes: value.changes,
      history: value.history,
      // What has no overview may have been revised in a text that the plan shows elsewhere.
      fields: { renamed: 'title', ...(value.overview === undefined ? {} : { revised: 'overview' as const }) },
      located,
      path,
    })),
    ...eachKpi(content).map(({ kpi, located, path }): Changed => ({
      changes: kpi.changes,
      history: kpi.history,
      fields: { renamed: 'label' },
      located,
      path,
    })),
  ];
  return changed.flatMap((each) => [...noteProblems(each), ...wordingProblems(each), ...historyProblems(each)]);
}

/** What is not simply stated says why; how sure a reading is goes without saying only of a decision. */
function noteProblems({ changes = [], located, path }: Changed): Problem[] {
  return changes.flatMap(({ type, basis, certainty, note }, index) => {
    const at = () => located.placeOfValue([...path, 'changes', index]);
    if (certainty === undefined) return basis === 'decision' ? [] : [missingKey('certainty', at())];
    return certainty !== 'stated' && note === undefined
      ? [problem('change-note-missing', at(), contentFoundText.change(type, certainty))]
      : [];
  });
}

/** A change of a wording has the former one beside it, that of its own revision or one without an end; and the other way round. */
function wordingProblems({ changes = [], history = [], fields, located, path }: Changed): Problem[] {
  return (['renamed', 'revised'] as const).flatMap((type) => {
    const field = fields[type];
    if (field === undefined) return [];
    const own = history.filter((entry) => entry.field === field);
    const formerless = changes.flatMap((change, index) =>
      change.type !== type || own.some(({ until }) => until === undefined || until === change.revision)
        ? []
        : [
            problem('change-former-missing', located.placeOfValue([...path, 'changes', index]), type, {
              allowed: contentAllowedText.history(field),
            }),
          ],
    );
    const former = history.findIndex((entry) => entry.field === field && entry.until === undefined);
    const changeless =
      former >= 0 && !changes.some((change) => change.type === type)
        ? [
            problem('former-change-missing', located.placeOfValue([...path, 'history', former]), history[former]?.text ?? field, {
              allowed: contentAllowedText.changeOf(type, changeType[type].label),
              what: type,
            }),
          ]
        : [];
    return [...formerless, ...changeless];
  });
}

/** An earlier parent or department is told by its id, everything else by its text. */
function historyProblems({ history = [], located, path }: Changed): Problem[] {
  return history.flatMap((entry, index) => {
    const key = entry.field === 'parent' || entry.field === 'department' ? 'id' : 'text';
    const other = key === 'id' ? 'text' : 'id';
    const at = [...path, 'history', index];
    return [
      ...(entry[key] === undefined ? [missingKey(key, located.placeOfValue(at))] : []),
      ...(entry[other] === undefined
        ? []
        : [problem('key-unknown', located.placeOfKey([...at, other]), other, { allowed: contentAllowedText.key(key) })]),
    ];
  });
}
