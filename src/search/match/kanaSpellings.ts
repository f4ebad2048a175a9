import { looseForm } from './searchForm.ts';

/** How many spellings one term may have; words of very many short runs of katakana could have more. */
const most = 48;

interface KanaWord {
  readonly form: string;
  readonly loose: string;
  /** Where in the form each character of the loose form stands. */
  readonly places: readonly number[];
}

/**
 * Spells a term in hiragana as the pages spell it: each part of it may stand there in katakana, with long-vowel marks.
 *
 * @param loose The term as {@link looseForm} gives it.
 * @param runs Every run of katakana in the pages; one may begin before the term or end after it.
 * @returns Search forms, the one in hiragana first.
 */
export function kanaSpellings(loose: string, runs: readonly string[]): string[] {
  const words = runs.map(kanaWord).sort((a, b) => b.loose.length - a.loose.length);
  const found = new Set<string>([loose]);
  continueFrom(0, '');
  return [...found];

  function continueFrom(at: number, written: string): void {
    if (found.size >= most) return;
    if (at >= loose.length) {
      found.add(written);
      return;
    }
    for (const word of words) {
      for (const piece of piecesAt(word, at)) continueFrom(at + piece.length, `${written}${piece.form}`);
    }
    continueFrom(at + 1, `${written}${loose.charAt(at)}`);
  }

  function piecesAt(word: KanaWord, at: number): { form: string; length: number }[] {
    const rest = loose.slice(at);
    const starts = at === 0 ? word.places.keys() : [0];
    const pieces: { form: string; length: number }[] = [];
    for (const start of starts) {
      const tail = word.loose.slice(start);
      if (tail === '') continue;
      if (rest.startsWith(tail)) pieces.push({ form: word.form.slice(word.places[start]), length: tail.length });
      else if (tail.startsWith(rest))
        pieces.push({ form: word.form.slice(word.places[start], (word.places[start + rest.length - 1] ?? 0) + 1), length: rest.length });
    }
    return pieces;
  }
}

function kanaWord(form: string): KanaWord {
  const places = [...form].flatMap((character, index) => (character === 'ー' ? [] : [index]));
  return { form, loose: looseForm(form), places };
}
