/** Names the likeliest meant ids first, so that a misspelling is seen at once. */
export function nearestIds(found: string, known: ReadonlySet<string>): string {
  const likely = [...known].map((id) => ({ id, distance: editDistance(found, id) })).sort((a, b) => a.distance - b.distance);
  const shown = likely.slice(0, 3).map(({ id }) => id);
  return known.size > shown.length ? `${shown.join('、')} など${known.size}個のどれか` : shown.join('、') || '（まだ一つもありません）';
}

/** Levenshtein's distance: how many letters must be put in, taken out or replaced. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
