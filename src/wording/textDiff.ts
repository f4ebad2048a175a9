/** A piece of two texts compared: in both, only in the old one, or only in the new one. */
export interface DiffPiece {
  readonly kind: 'same' | 'old' | 'new';
  readonly text: string;
}

const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** Compares two texts word by word by their longest common subsequence. */
export function textDiff(oldText: string, newText: string): DiffPiece[] {
  const a = [...words.segment(oldText)].map(({ segment }) => segment);
  const b = [...words.segment(newText)].map(({ segment }) => segment);
  const common = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = common[i];
    if (!row) continue;
    for (let j = b.length - 1; j >= 0; j -= 1) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const pieces: { kind: DiffPiece['kind']; text: string }[] = [];
  const push = (kind: DiffPiece['kind'], text: string) => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else pieces.push({ kind, text });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const oldWord = a[i];
    const newWord = b[j];
    if (oldWord !== undefined && oldWord === newWord) {
      push('same', oldWord);
      i += 1;
      j += 1;
    } else if (oldWord !== undefined && (newWord === undefined || at(i + 1, j) >= at(i, j + 1))) {
      push('old', oldWord);
      i += 1;
    } else if (newWord !== undefined) {
      push('new', newWord);
      j += 1;
    }
  }
  return pieces;
}
