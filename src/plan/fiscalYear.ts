/** A fiscal year by the western year of its 1 April: 2018 is 2018-04-01 to 2019-03-31. */
export type FiscalYear = number;

interface Era {
  readonly kanji: string;
  readonly letter: string;
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day; the present era has none. */
  readonly to: string;
}

const eras: readonly Era[] = [
  { kanji: '明治', letter: 'M', from: '1868-10-23', to: '1912-07-29' },
  { kanji: '大正', letter: 'T', from: '1912-07-30', to: '1926-12-24' },
  { kanji: '昭和', letter: 'S', from: '1926-12-25', to: '1989-01-07' },
  { kanji: '平成', letter: 'H', from: '1989-01-08', to: '2019-04-30' },
  { kanji: '令和', letter: 'R', from: '2019-05-01', to: '9999-12-31' },
];

const eraForm = /^(明治|大正|昭和|平成|令和|[MTSHR])\.?\s*(元|[1-9]\d?)\s*(年度|年)?$/i;
const westernForm = /^(\d{4})\s*(年度|年)?$/;

/**
 * Reads a fiscal year from any usual writing: H30, 平成30年度, 令和元年度, Ｒ６, 2024年度.
 *
 * An era year counts when the era was in force on some day of it inside the fiscal year, so 平成31年度 is 2019, and
 * R0 or S65 is nothing. 平成30年 is a calendar year and so none. Returns undefined for whatever is no fiscal year.
 */
export function parseFiscalYear(text: string | number): FiscalYear | undefined {
  return parseYear(text, '年度', (year) => [`${year}-04-01`, `${year}-12-31`]);
}

/**
 * Reads a calendar year from any usual writing: H27, 平成27年, 2015.
 *
 * An era year counts when the era was in force on some day of it, so 昭和64年 is 1989. 平成27年度 is a fiscal year and so none.
 */
export function parseCalendarYear(text: string | number): number | undefined {
  return parseYear(text, '年', (year) => [`${year}-01-01`, `${year}-12-31`]);
}

/** Whether a text ends in the word for a fiscal year, as 2024年度 does and 2024年 does not. */
export function endsAsFiscalYear(text: string): boolean {
  return text.endsWith('年度');
}

/** Reads a year that ends in one word, or in none; `daysOf` gives the first and last day on which its era may have been in force. */
function parseYear(text: string | number, word: '年' | '年度', daysOf: (year: number) => [string, string]): number | undefined {
  const plain = String(text).normalize('NFKC').trim();
  const western = westernForm.exec(plain);
  if (western) {
    const year = Number(western[1]);
    return year >= 1868 && year <= 2200 && (western[2] ?? word) === word ? year : undefined;
  }
  const match = eraForm.exec(plain);
  if (!match || (match[3] ?? word) !== word) return undefined;
  const name = (match[1] ?? '').toUpperCase();
  const era = eras.find((each) => each.kanji === name || each.letter === name);
  if (!era) return undefined;
  const year = Number(era.from.slice(0, 4)) + (match[2] === '元' ? 1 : Number(match[2])) - 1;
  const [first, last] = daysOf(year);
  return later(era.from, first) <= earlier(era.to, last) ? year : undefined;
}

/** A fiscal year in the Japanese calendar, by its 31 December as is the custom: 2019 is 令和元年度. */
export function japaneseFiscalYear(year: FiscalYear): string {
  const { era, number } = eraOf(year);
  return `${era.kanji}${number === 1 ? '元' : number}年度`;
}

/** The short form for narrow places: R6, H30. */
export function shortFiscalYear(year: FiscalYear): string {
  const { era, number } = eraOf(year);
  return `${era.letter}${number}`;
}

/** Every era and number by which a fiscal year is called; a year in which the era changed has two: 平成31, 令和1. */
export function eraYearsOf(year: FiscalYear): { kanji: string; letter: string; number: number }[] {
  return eras
    .map(({ kanji, letter, from }) => ({ kanji, letter, number: year - Number(from.slice(0, 4)) + 1 }))
    .filter(({ kanji, number }) => number >= 1 && parseFiscalYear(`${kanji}${number}年度`) === year);
}

/** The first and last day of a fiscal year, `YYYY-MM-DD`. */
export function fiscalYearDays(year: FiscalYear): { start: string; end: string } {
  return { start: `${year}-04-01`, end: `${year + 1}-03-31` };
}

/** The fiscal year in which a day, `YYYY-MM-DD`, falls. */
export function fiscalYearOfDay(day: string): FiscalYear {
  const year = Number(day.slice(0, 4));
  return day.slice(5) < '04-01' ? year - 1 : year;
}

function eraOf(year: FiscalYear): { era: Era; number: number } {
  const lastDay = `${year}-12-31`;
  const era = eras.find((each) => each.from <= lastDay && lastDay <= each.to);
  if (!era) throw new RangeError(`No era for the fiscal year ${year}`);
  return { era, number: year - Number(era.from.slice(0, 4)) + 1 };
}

function later(...days: readonly string[]): string {
  return days.reduce((a, b) => (a > b ? a : b));
}

function earlier(...days: readonly string[]): string {
  return days.reduce((a, b) => (a < b ? a : b));
}
