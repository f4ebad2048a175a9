import { eachKpi, itemsOf, type ItemType } from '../link/walkPlan.ts';
import { type Place, problem, type Problem } from '../problem/problem.ts';
import type { Content } from '../read/content.ts';
import type { ContentPath, LocatedContent } from '../yaml/parseYaml.ts';
import { contentAllowedText, contentFoundText } from '#words/problems/content.ts';
import { tellingText } from '#words/problems/telling.ts';

interface LocatedId {
  readonly id: string;
  readonly located: LocatedContent;
  readonly path: ContentPath;
}

/**
 * Finds ids used twice within one kind of thing, compared after NFKC and lower-casing as file systems may.
 *
 * Goals and initiatives count as one kind, since both own KPIs; their ids are the names of their files.
 */
export function checkIds(content: Content): Problem[] {
  const located = (type: ItemType) =>
    itemsOf(content, type).map(({ id, located, path }): LocatedId => ({ id, located, path: [...path, 'id'] }));
  const kpis = eachKpi(content).map(({ kpi, located, path }): LocatedId => ({ id: kpi.id, located, path: [...path, 'id'] }));
  const departments = (content.departments?.value ?? []).flatMap(({ id }, index): LocatedId[] =>
    content.departments ? [{ id, located: content.departments.located, path: [index, 'id'] }] : [],
  );
  const notes = (content.notes?.value ?? []).flatMap(({ id }, index): LocatedId[] =>
    content.notes ? [{ id, located: content.notes.located, path: [index, 'id'] }] : [],
  );
  return [
    ...goalFileNames(content),
    ...ownersOfOneName(content),
    ...[located('policy'), located('measure'), kpis, departments, notes].flatMap(duplicates),
  ];
}

function goalFileNames({ goals }: Content): Problem[] {
  return goals.flatMap(({ id, value, located }) =>
    id === `goal-${value.number}`
      ? []
      : [
          problem('goal-file-name', fileStart(located), contentFoundText.goalFile(id, value.number), {
            allowed: contentAllowedText.goalFile(value.number),
          }),
        ],
  );
}

function ownersOfOneName({ goals, initiatives }: Content): Problem[] {
  const goalFiles = new Map(goals.map(({ id, located }) => [id, located.file]));
  return initiatives.flatMap(({ id, located }) => {
    const other = goalFiles.get(id);
    return other === undefined ? [] : [problem('id-duplicate', fileStart(located), id, { other, hint: contentAllowedText.ownersShareIds })];
  });
}

function fileStart({ file }: LocatedContent): Place {
  return { file, line: 1, column: 1 };
}

function duplicates(ids: readonly LocatedId[]): Problem[] {
  const seen = new Map<string, string>();
  return ids.flatMap(({ id, located, path }) => {
    const folded = id.normalize('NFKC').toLowerCase();
    const place = located.placeOfValue(path);
    const other = seen.get(folded);
    if (other === undefined) {
      seen.set(folded, `${place.file}:${place.line}`);
      return [];
    }
    return [problem('id-duplicate', place, id, { other })];
  });
}

/** The folders and pages that a site has anyway: a page of prose of such a name would take the place of one, or stand among its files. */
export const takenPageNames = [
  '404',
  '500',
  'assets',
  'changes',
  'data',
  'departments',
  'goals',
  'initiatives',
  'kpis',
  'notes',
  'pagefind',
  'schema',
  'search',
  'source',
] as const;

const taken: ReadonlySet<string> = new Set(takenPageNames);

/** Finds pages of prose, and pages that are gone, whose name the site has given to something else. */
export function checkPageNames({ pages, tombstones }: Content): Problem[] {
  const allowed = tellingText.list(takenPageNames);
  return [
    ...pages
      .filter(({ id }) => taken.has(id))
      .map(({ id, located }) => problem('page-name-taken', { file: located.file, line: 1, column: 1 }, id, { allowed })),
    ...(tombstones?.value ?? []).flatMap(({ type, id }, index) =>
      type === 'page' && taken.has(id) && tombstones
        ? [problem('page-name-taken', tombstones.located.placeOfValue([index, 'id']), id, { allowed })]
        : [],
    ),
  ];
}
