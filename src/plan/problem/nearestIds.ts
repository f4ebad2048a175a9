import { nearestSearches } from '../budgets.ts';
import { nearestText, tellingText } from '#words/problems/telling.ts';

/** How many of the known ids are named. */
const named = 3;

/** How often each set of ids was searched. */
const searched = new WeakMap<ReadonlySet<string>, number>();

/**
 * Names the likeliest meant ids first, so that a misspelling is seen at once; only how many there are, once there were
 * many such questions about the same ids.
 */
export function nearestIds(found: string, known: ReadonlySet<string>): string {
  const before = searched.get(known) ?? 0;
  if (before >= nearestSearches && known.size > named) return nearestText.anyOf(known.size);
  searched.set(known, before + 1);
  const likely: { readonly id: string; readonly distance: number }[] = [];
  // No id is as long as this; what is longer is no misspelling of one.
  const written = found.slice(0, 100);
  for (const id of known) {
    const limit = likely.length < named ? Infinity : (likely.at(-1)?.distance ?? Infinity);
    const distance = editDistance(written, id, limit);
    if (distance >= limit) continue;
    const place = likely.findIndex((each) => each.distance > distance);
    likely.splice(place < 0 ? likely.length : place, 0, { id, distance });
    likely.length = Math.min(likely.length, named);
  }
  const shown = tellingText.list(likely.map(({ id }) => id));
  return known.size > likely.length ? nearestText.likely(shown, known.size) : shown || nearestText.none;
}

/** Levenshtein's distance: how many letters must be put in, taken out or replaced; the limit where it is not below it. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const distance = Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(distance);
      least = Math.min(least, distance);
    }
    if (least >= limit) return limit;
    row = next;
  }
  return row[b.length] ?? 0;
}
