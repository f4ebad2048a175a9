import { differenceText, tellingText } from '#words/problems/telling.ts';

/**
 * Says where a text first differs from a line that nearly holds it: 「朝市の」の次の文字が違います: 「会」→原資料「開」。
 *
 * Empty where they have too little in common for the difference to mean anything.
 */
export function firstDifference(line: string, text: string): string {
  const characters = [...text];
  const enough = Math.max(2, Math.ceil(characters.length / 4));
  const head = longest(characters.length, (length) => line.includes(characters.slice(0, length).join('')));
  const tail = longest(characters.length, (length) => line.includes(characters.slice(-length).join('')));
  if (Math.max(head, tail) < enough) return '';
  if (head >= tail) {
    const same = characters.slice(0, head).join('');
    const there = [...line.slice(line.indexOf(same) + same.length)][0];
    return differenceText.after(characters.slice(Math.max(0, head - 8), head).join(''), head > 8, names(characters[head], there));
  }
  const same = characters.slice(-tail).join('');
  const there = [...line.slice(0, line.indexOf(same))].at(-1);
  return differenceText.before(characters.slice(-tail).slice(0, 8).join(''), tail > 8, names(characters.at(-tail - 1), there));
}

/** The greatest length below `limit` for which something holds that holds for every smaller one. */
function longest(limit: number, holds: (length: number) => boolean): number {
  let low = 0;
  let high = limit - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** Both characters side by side; those that look alike with what tells them apart. */
function names(here: string | undefined, there: string | undefined): string {
  const alike =
    here?.normalize('NFKC') === there?.normalize('NFKC') || [here, there].every((character) => mistakable.test(character ?? ''));
  return differenceText.characters(name(here, alike), name(there, alike));
}

/** Marks, and kana that look like kanji or like other kana. */
const mistakable = /[\p{P}\p{S}\p{Zs}ーへヘべベぺペ一二ニ八ハ力カ夕タ工エ口ロ卜ト]/u;

function name(character: string | undefined, alike: boolean): string {
  if (character === undefined || character === '\t') return differenceText.end;
  if (character === ' ') return differenceText.halfWidthSpace;
  if (character === '\u3000') return differenceText.fullWidthSpace;
  if (!alike) return character;
  const code = character.codePointAt(0) ?? 0;
  const { fullWidth, halfWidth } = differenceText;
  const width =
    code >= 0xff01 && code <= 0xff5e ? fullWidth : code < 0x7f ? halfWidth : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return tellingText.explained(character, width);
}
