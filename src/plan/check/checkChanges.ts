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

function noteProblems({ changes = [], located, path }: Changed): Problem[] {
  return changes.flatMap((change, index) =>
    change.certainty !== 'stated' && change.note === undefined
      ? [
          problem(
            'change-note-missing',
            located.placeOfValue([...path, 'changes', index]),
            contentFoundText.change(change.type, change.certainty),
          ),
        ]
      : [],
  );
}

function wordingProblems({ changes = [], history = [], fields, located, path }: Changed): Problem[] {
  return (['renamed', 'revised'] as const).flatMap((type) => {
    const field = fields[type];
    if (field === undefined) return [];
    const change = changes.findIndex((each) => each.type === type);
    // A wording with an end of its own is of another time than the revision that the source shows.
    const former = history.findIndex((entry) => entry.field === field && entry.until === undefined);
    if (change >= 0 && former < 0)
      return [
        problem('change-former-missing', located.placeOfValue([...path, 'changes', change]), type, {
          allowed: contentAllowedText.history(field),
        }),
      ];
    return change < 0 && former >= 0
      ? [
          problem('former-change-missing', located.placeOfValue([...path, 'history', former]), history[former]?.text ?? field, {
            allowed: contentAllowedText.changeOf(type, changeType[type].label),
            what: type,
          }),
        ]
      : [];
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
