import type { PublishedKind } from '../../schema/entity/published.ts';
import type { Content } from '../read/content.ts';
import { nearestIds } from '../problem/nearestIds.ts';
import { placedKinds, placedThing } from '../placedThing.ts';
import { type KindIds, otherPublishedKinds, publishedIds } from '../publishedIds.ts';
import type { ContentPath } from '../yaml/parseYaml.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { levelCodes } from '#words/codes.ts';
import { tellingText } from '#words/problems/telling.ts';
import { planLevels } from './planLevels.ts';

/** Finds published ids and places of things that are neither in the content nor among the tombstones, and tombstones that are not true. */
export function checkPublished(content: Content): Problem[] {
  return [...missingIds(content), ...untrueTombstones(content)];
}

const others: ReadonlySet<string> = new Set(otherPublishedKinds);

/** Whether things of a kind are items of some level: they may have moved to another, or the level may be gone. */
function isItemKind(type: PublishedKind): boolean {
  return !others.has(type);
}

/** The ids by kind; an item counts for each kind of item, whatever its level is now. */
function presentIds(content: Content): (type: PublishedKind) => KindIds {
  const present = publishedIds(content);
  const ofItems: KindIds = {
    ids: new Set([...present].flatMap(([type, { ids }]) => (isItemKind(type) ? [...ids] : []))),
    needs: ['items'],
  };
  return (type) => (isItemKind(type) ? ofItems : (present.get(type) ?? { ids: new Set(), needs: [] }));
}

function labelOf(type: PublishedKind, { levels }: Content): string {
  return levelCodes(planLevels(levels)).published_kind[type]?.label ?? type;
}

function missingIds(content: Content): Problem[] {
  const { published, tombstones, levels } = content;
  if (!published || content.incomplete.has('tombstones')) return [];
  const present = presentIds(content);
  const goneItems = new Set((tombstones?.value ?? []).filter(({ type }) => isItemKind(type)).map(({ id }) => id));
  const gone = new Set(tombstones?.value.map(({ type, id }) => `${type} ${id}`));
  const missing = (type: PublishedKind, id: string, path: ContentPath): Problem[] => {
    const { ids, needs } = present(type);
    const isGone = isItemKind(type) ? goneItems.has(id) : gone.has(`${type} ${id}`);
    const known = ids.has(id) || isGone || needs.some((kind) => content.incomplete.has(kind));
    return known
      ? []
      : [problem('published-missing', published.located.placeOfValue(path), id, { what: labelOf(type, content), type, id })];
  };
  const { places } = published.value;
  const lists = Object.entries(published.value).filter(([type]) => type !== 'addresses' && type !== 'places');
  const listed = new Set(lists.flatMap(([type, ids]) => ids.map((id) => `${type} ${id}`)));
  const kinds = placedKinds(levels, published.value);
  return [
    ...lists.flatMap(([type, ids]) => ids.flatMap((id, index) => missing(type, id, [type, index]))),
    ...places.flatMap((place, index) => {
      const { type, id } = placedThing(place, kinds);
      return listed.has(`${type} ${id}`) ? [] : missing(type, id, ['places', index]);
    }),
  ];
}

function untrueTombstones(content: Content): Problem[] {
  const { published, tombstones, levels } = content;
  if (!tombstones) return [];
  const present = presentIds(content);
  const lists: Readonly<Record<string, readonly string[]>> = published?.value ?? {};
  const kinds = new Set<string>([...otherPublishedKinds, ...levels.map(({ key }) => key), ...Object.keys(lists)]);
  const seen = new Map<string, number>();
  const goneOf = (type: PublishedKind) =>
    new Set(tombstones.value.filter((each) => (isItemKind(type) ? isItemKind(each.type) : each.type === type)).map(({ id }) => id));
  return tombstones.value.flatMap(({ type, id, successor }, index) => {
    const place = (key: 'id' | 'type' | 'successor') => tombstones.located.placeOfValue([index, key]);
    if (!kinds.has(type) && levels.length > 0)
      return [problem('code-unknown', place('type'), type, { allowed: tellingText.list([...kinds]) })];
    const { ids, needs } = present(type);
    const what = labelOf(type, content);
    const known = new Set(lists[type]);
    const problems: Problem[] = [];
    const other = seen.get(`${type} ${id}`);
    seen.set(`${type} ${id}`, place('id').line);
    if (other !== undefined) problems.push(problem('id-duplicate', place('id'), id, { other: `${place('id').file}:${other}` }));
    if (ids.has(id)) problems.push(problem('tombstone-standing', place('id'), id, { what }));
    else if (!known.has(id) && !content.incomplete.has('published'))
      problems.push(problem('tombstone-unpublished', place('id'), id, { allowed: nearestIds(id, known) }));
    const gone = goneOf(type);
    for (const next of successor === null ? [] : [successor].flat()) {
      const follows = next !== id && (ids.has(next) || gone.has(next));
      if (!follows && !needs.some((kind) => content.incomplete.has(kind)))
        problems.push(problem('reference-unknown', place('successor'), next, { what, allowed: nearestIds(next, ids) }));
    }
    return problems;
  });
}
