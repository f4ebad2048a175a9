import { eachKpi, walkPlan } from '../link/walkPlan.ts';
import { planOwner } from '../planIndex.ts';
import { type Place, problem, type Problem } from '../problem/problem.ts';
import type { Content, Entry } from '../read/content.ts';
import { hasPages } from '../read/itemSchema.ts';
import type { ContentPath, LocatedContent } from '../yaml/parseYaml.ts';
import { contentAllowedText } from '#words/problems/content.ts';
import { tellingText } from '#words/problems/telling.ts';

interface LocatedId {
  readonly id: string;
  readonly place: Place;
}

/**
 * Finds ids used twice, compared after NFKC and lower-casing as file systems may.
 *
 * Items of all levels and KPIs are one kind: an item may move to another level, and its address has no level's name for
 * itself.
 */
export function checkIds(content: Content): Problem[] {
  // That two files of one folder have one name is told where the folder is read.
  const items = walkPlan(content)
    .filter(
      ({ id, level, path }, index, all) => path.length > 0 || all.findIndex((each) => each.id === id && each.level === level) === index,
    )
    .map(({ id, located, path }): LocatedId => ({ id, place: idPlace(located, path) }));
  const kpis = eachKpi(content).map(({ kpi, located, path }): LocatedId => ({ id: kpi.id, place: idPlace(located, path) }));
  const { departments, notes } = content;
  return [
    ...items.filter(({ id }) => id.startsWith('kpi-') || id === planOwner).map(({ id, place }) => problem('item-id-form', place, id)),
    ...duplicates([...items, ...kpis], contentAllowedText.ownersShareIds),
    ...duplicates(listed(departments)),
    ...duplicates(listed(notes)),
  ];
}

/** Where an id is written; that of an item with a file of its own is the file's name. */
function idPlace(located: LocatedContent, path: ContentPath): Place {
  return path.length === 0 ? { file: located.file, line: 1, column: 1 } : located.placeOfValue([...path, 'id']);
}

function listed(entry: Entry<readonly { readonly id: string }[]> | undefined): LocatedId[] {
  return (entry?.value ?? []).flatMap(({ id }, index): LocatedId[] =>
    entry ? [{ id, place: entry.located.placeOfValue([index, 'id']) }] : [],
  );
}

function duplicates(ids: readonly LocatedId[], hint = ''): Problem[] {
  const seen = new Map<string, string>();
  return ids.flatMap(({ id, place }) => {
    const folded = id.normalize('NFKC').toLowerCase();
    const other = seen.get(folded);
    if (other === undefined) {
      seen.set(folded, `${place.file}:${place.line}`);
      return [];
    }
    return [problem('id-duplicate', place, id, { other, hint })];
  });
}

/**
 * The folders and pages that every site has, or may have: a page of prose of such a name would take the place of one, or
 * stand among its files.
 */
export const takenPageNames = [
  '404',
  '500',
  'assets',
  'changes',
  'data',
  'departments',
  'kpis',
  'notes',
  'pagefind',
  'schema',
  'search',
  'source',
] as const;

/** Finds pages of prose, and pages that are gone, whose name the site has given to something else. */
export function checkPageNames({ pages, tombstones, levels }: Content): Problem[] {
  const plurals = levels.filter((level) => hasPages(levels, level)).map(({ plural }) => plural);
  const names: readonly string[] = [...takenPageNames, ...plurals];
  const isTaken = (id: string) => names.includes(id);
  const allowed = tellingText.list(names);
  return [
    ...pages
      .filter(({ id }) => isTaken(id))
      .map(({ id, located }) => problem('page-name-taken', { file: located.file, line: 1, column: 1 }, id, { allowed })),
    ...(tombstones?.value ?? []).flatMap(({ type, id }, index) =>
      type === 'page' && isTaken(id) && tombstones
        ? [problem('page-name-taken', tombstones.located.placeOfValue([index, 'id']), id, { allowed })]
        : [],
    ),
  ];
}
