import { type CollectionEntry, getCollection, render } from 'astro:content';
import type { Prose } from '../../plan/read/content.ts';

let known: Promise<Map<string, CollectionEntry<'prose'>>> | undefined;

/** The prose that an editor wrote under a front matter, as a component; nothing where there is none. */
export async function getProse(collection: Prose['collection'], id: string) {
  known ??= getCollection('prose').then((entries) => new Map(entries.map((entry) => [entry.id, entry])));
  const entry = (await known).get(`${collection}/${id}`);
  return entry ? (await render(entry)).Content : undefined;
}
