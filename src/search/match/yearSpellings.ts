import { eraYearsOf, parseFiscalYear } from '../../plan/fiscalYear.ts';

/** A year in a query: by era, by the era's letter, or western. */
const year =
  /(明治|大正|昭和|平成|令和)(元|[一二三四五六七八九十]{1,3}|\d{1,2})(年度?)?|(?<![a-z0-9])([mtshr])(\d{1,2})(?!\d)(年度?)?|(?<!\d)((?:18|19|20)\d{2})(?!\d)(年度?)?/gu;

/** Writes each year of a term in the other usual ways: 令和6年度 as 2024年度 and r6; a short year only where a page has it. */
export function yearSpellings(form: string, eraYears: readonly string[]): string[] {
  return [...form.matchAll(year)].flatMap((match) => {
    const [whole, era, eraNumber, eraEnd, letter, letterNumber, letterEnd, western, westernEnd] = match;
    const fiscalYear = parseFiscalYear(western ?? `${era ?? letter ?? ''}${plainNumber(eraNumber ?? letterNumber ?? '')}`);
    if (fiscalYear === undefined) return [];
    const end = eraEnd ?? letterEnd ?? westernEnd ?? '年';
    const names = [
      `${fiscalYear}${end}`,
      ...eraYearsOf(fiscalYear).flatMap((each) => [
        ...(each.number === 1 ? [`${each.kanji}元${end}`] : []),
        `${each.kanji}${each.number}${end}`,
        ...[`${each.letter.toLowerCase()}${each.number}`].filter((short) => eraYears.includes(short)),
      ]),
    ];
    return names
      .filter((name) => name !== whole)
      .map((name) => `${form.slice(0, match.index)}${name}${form.slice(match.index + whole.length)}`);
  });
}

/** Reads 十二 as 12; digits and 元 stay. */
function plainNumber(text: string): string {
  const digits = '一二三四五六七八九';
  const kanji = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text);
  if (!kanji || text === '') return text;
  const [, first = '', ten, last = ''] = kanji;
  if (ten === undefined) return last === '' ? String(digits.indexOf(first) + 1) : text;
  return String((first === '' ? 1 : digits.indexOf(first) + 1) * 10 + (last === '' ? 0 : digits.indexOf(last) + 1));
}
