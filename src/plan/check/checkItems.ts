import { parseFiscalYear } from '../fiscalYear.ts';
import { codeOfLabel } from '../codeOfLabel.ts';
import { type LocatedItem, parentId, walkPlan } from '../link/walkPlan.ts';
import { nearestIds } from '../problem/nearestIds.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { Content } from '../read/content.ts';
import { budgetKind } from '#words/codes.ts';
import { levelAllowedText } from '#words/problems/levels.ts';
import { tellingText } from '#words/problems/telling.ts';

/** Checks every item on its own and at its place: its name, its parent and other places, its number, its years. */
export function checkItems(content: Content): Problem[] {
  const items = new Map(walkPlan(content).map((item) => [item.id, item]));
  return [
    ...walkPlan(content).flatMap((item) => [
      ...nameProblems(item),
      ...parentProblems(item, items, content),
      ...otherPlaceProblems(item, items, content),
      ...yearProblems(item),
    ]),
    ...numberProblems(content),
  ];
}

function nameProblems({ value, located, path }: LocatedItem): Problem[] {
  return value.title === undefined && value.label === undefined
    ? [problem('item-unnamed', located.placeOfValue(path), tellingText.nothing)]
    : [];
}

type Items = ReadonlyMap<string, LocatedItem>;

function parentProblems({ level, value, located, path, ancestors }: LocatedItem, items: Items, content: Content): Problem[] {
  if (ancestors.length > 0 || value.parent === undefined) return [];
  return aboveProblems(value.parent, content.levels.indexOf(level), items, content, () => located.placeOfValue([...path, 'parent']));
}

/** What is wrong with the id of an item that should stand above another. */
function aboveProblems(
  id: string,
  depth: number,
  items: Items,
  content: Content,
  at: () => ReturnType<LocatedItem['located']['placeOfValue']>,
): Problem[] {
  const above = items.get(id);
  const names = tellingText.list(content.levels.slice(0, depth).map(({ name }) => name));
  if (!above) {
    if (content.incomplete.has('items')) return [];
    const known = new Set([...items.values()].filter(({ level }) => content.levels.indexOf(level) < depth).map((item) => item.id));
    return [problem('reference-unknown', at(), id, { what: names, allowed: nearestIds(id, known) })];
  }
  if (content.levels.indexOf(above.level) < depth) return [];
  return [problem('parent-level', at(), tellingText.explained(id, above.level.name), { allowed: levelAllowedText.ofLevelAbove(names) })];
}

function otherPlaceProblems(item: LocatedItem, items: Items, content: Content): Problem[] {
  const { level, value, located, path } = item;
  const above = ancestorIds(item, items);
  return (value.alsoUnder ?? []).flatMap((id, index) => {
    const at = () => located.placeOfValue([...path, 'alsoUnder', index]);
    const isRepeated = value.alsoUnder?.indexOf(id) !== index;
    if (above.has(id) || isRepeated) return [problem('place-needless', at(), id, { allowed: levelAllowedText.otherPlace })];
    return aboveProblems(id, content.levels.indexOf(level), items, content, at);
  });
}

/** The ids of all items above one; a chain that goes round ends where it began. */
export function ancestorIds(item: LocatedItem, items: Items): ReadonlySet<string> {
  const above = new Set<string>();
  for (let id = parentId(item); id !== undefined && !above.has(id);) {
    above.add(id);
    const parent = items.get(id);
    id = parent && parentId(parent);
  }
  return above;
}

function yearProblems({ value, located, path }: LocatedItem): Problem[] {
  const at = (...keys: readonly (string | number)[]) => located.placeOfValue([...path, ...keys]);
  const { period, budgets = [], ratings = [] } = value;
  const years = [
    ...(period ? (['from', 'to'] as const).map((end) => ({ written: period[end], place: () => at('period', end) })) : []),
    ...budgets.map(({ fiscalYear }, index) => ({ written: fiscalYear, place: () => at('budgets', index, 'fiscalYear') })),
    ...ratings.map(({ fiscalYear }, index) => ({ written: fiscalYear, place: () => at('ratings', index, 'fiscalYear') })),
  ];
  const kinds = budgets.flatMap(({ kind }, index) =>
    codeOfLabel(budgetKind, kind) === undefined
      ? [
          problem('code-unknown', at('budgets', index, 'kind'), kind, {
            allowed: tellingText.list(Object.values(budgetKind).map(({ label }) => label)),
          }),
        ]
      : [],
  );
  return [
    ...years.flatMap(({ written, place }) =>
      parseFiscalYear(written) === undefined ? [problem('fiscal-year-form', place(), String(written))] : [],
    ),
    ...(period && (parseFiscalYear(period.from) ?? 0) > (parseFiscalYear(period.to) ?? 9999)
      ? [problem('period-order', at('period'), `${period.from}–${period.to}`)]
      : []),
    ...kinds,
  ];
}

/** Two children of one parent that have the same number could stand in either order. */
function numberProblems(content: Content): Problem[] {
  const seen = new Map<string, LocatedItem>();
  return walkPlan(content).flatMap((item) => {
    const { number } = item.value;
    if (number === undefined) return [];
    const name = `${parentId(item) ?? ''} ${item.level.key} ${item.value.levelName ?? ''} ${number}`;
    const other = seen.get(name);
    seen.set(name, item);
    const place = other?.located.placeOfValue([...other.path, 'number']);
    return place
      ? [
          problem('number-duplicate', item.located.placeOfValue([...item.path, 'number']), String(number), {
            other: `${place.file}:${place.line}`,
          }),
        ]
      : [];
  });
}
