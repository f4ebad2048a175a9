import { publishedKinds } from '../../schema/codes.ts';
import type { PublishedKind } from '../../schema/entity/published.ts';
import type { Content } from '../read/content.ts';
import { nearestIds } from '../problem/nearestIds.ts';
import { placedThing } from '../placedThing.ts';
import { publishedIds } from '../publishedIds.ts';
import type { ContentPath } from '../yaml/parseYaml.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { publishedKind } from '#words/codes.ts';

/** Finds published ids and places of things that are neither in the content nor among the tombstones, and tombstones that are not true. */
export function checkPublished(content: Content): Problem[] {
  return [...missingIds(content), ...untrueTombstones(content)];
}

function missingIds(content: Content): Problem[] {
  const { published, tombstones } = content;
  if (!published || content.incomplete.has('tombstones')) return [];
  const present = publishedIds(content);
  const gone = new Set(tombstones?.value.map(({ type, id }) => `${type} ${id}`));
  const missing = (type: PublishedKind, id: string, path: ContentPath): Problem[] => {
    const { ids, needs } = present[type];
    const known = ids.has(id) || gone.has(`${type} ${id}`) || needs.some((kind) => content.incomplete.has(kind));
    return known
      ? []
      : [problem('published-missing', published.located.placeOfValue(path), id, { what: publishedKind[type].label, type, id })];
  };
  const listed = new Set(publishedKinds.flatMap((type) => published.value[type].map((id) => `${type} ${id}`)));
  return [
    ...publishedKinds.flatMap((type) => published.value[type].flatMap((id, index) => missing(type, id, [type, index]))),
    ...published.value.places.flatMap((place, index) => {
      const { type, id } = placedThing(place);
      return listed.has(`${type} ${id}`) ? [] : missing(type, id, ['places', index]);
    }),
  ];
}

function untrueTombstones(content: Content): Problem[] {
  const { published, tombstones } = content;
  if (!tombstones) return [];
  const present = publishedIds(content);
  const seen = new Map<string, number>();
  const knownOf = new Map(publishedKinds.map((type) => [type, new Set(published?.value[type])]));
  const goneOf = Map.groupBy(tombstones.value, ({ type }) => type);
  const gone = new Map([...goneOf].map(([type, all]) => [type, new Set(all.map(({ id }) => id))]));
  return tombstones.value.flatMap(({ type, id, successor }, index) => {
    const { ids, needs } = present[type];
    const what = publishedKind[type].label;
    const known = knownOf.get(type) ?? new Set();
    const place = (key: 'id' | 'successor') => tombstones.located.placeOfValue([index, key]);
    const problems: Problem[] = [];
    const other = seen.get(`${type} ${id}`);
    seen.set(`${type} ${id}`, place('id').line);
    if (other !== undefined) problems.push(problem('id-duplicate', place('id'), id, { other: `${place('id').file}:${other}` }));
    if (ids.has(id)) problems.push(problem('tombstone-standing', place('id'), id, { what }));
    else if (!known.has(id) && !content.incomplete.has('published'))
      problems.push(problem('tombstone-unpublished', place('id'), id, { allowed: nearestIds(id, known) }));
    const follows = successor !== id && (ids.has(successor ?? '') || gone.get(type)?.has(successor ?? ''));
    if (successor !== null && !follows && !needs.some((kind) => content.incomplete.has(kind))) {
      problems.push(problem('reference-unknown', place('successor'), successor, { what, allowed: nearestIds(successor, ids) }));
    }
    return problems;
  });
}
