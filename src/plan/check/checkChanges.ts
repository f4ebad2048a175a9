import { changeType } from '#words/codes.ts';
import type { ChangeContent } from '../../schema/entity/change.ts';
import type { Content } from '../read/content.ts';
import { eachKpi, walkPlan } from '../link/walkPlan.ts';
import type { ContentPath, LocatedContent } from '../yaml/parseYaml.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { contentAllowedText, contentFoundText } from '#words/problems/content.ts';

interface Changed {
  readonly changes: readonly ChangeContent[] | undefined;
  /** The former wording that each type of change needs: key → text. */
  readonly former: Partial<Record<'renamed' | 'revised', { key: string; text: string | undefined }>>;
  readonly located: LocatedContent;
  readonly path: ContentPath;
}

/** Checks that every inferred change says why, and that former wording and changes stand together. */
export function checkChanges(content: Content): Problem[] {
  const items = walkPlan(content).flatMap((item): Changed[] => {
    if (item.type === 'policy') return [];
    const { located, path } = item;
    const renamed = { key: 'formerTitle', text: item.value.formerTitle };
    const revised = item.type === 'initiative' ? { revised: { key: 'formerOverview', text: item.value.formerOverview } } : {};
    return [{ changes: item.value.changes, former: { renamed, ...revised }, located, path }];
  });
  const kpis = eachKpi(content).map(({ kpi, located, path }): Changed => ({
    changes: kpi.changes,
    former: { renamed: { key: 'formerLabel', text: kpi.formerLabel } },
    located,
    path,
  }));
  return [...items, ...kpis].flatMap(changeProblems);
}

function changeProblems({ changes = [], former, located, path }: Changed): Problem[] {
  const problems = changes.flatMap((change, index) =>
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
  for (const type of ['renamed', 'revised'] as const) {
    const index = changes.findIndex((change) => change.type === type);
    const wording = former[type];
    if (index >= 0 && wording && wording.text === undefined) {
      problems.push(
        problem('change-former-missing', located.placeOfValue([...path, 'changes', index]), type, {
          allowed: contentAllowedText.key(wording.key),
        }),
      );
    }
    if (index < 0 && wording?.text !== undefined) {
      problems.push(
        problem('former-change-missing', located.placeOfKey([...path, wording.key]), wording.text, {
          allowed: contentAllowedText.changeOf(type, changeType[type].label),
          what: type,
        }),
      );
    }
  }
  return problems;
}
