/** The most characters that the name of a sheet may have. */
const longest = 31;

/** What no name of a sheet may hold, and what stands for it. */
const wide: Readonly<Record<string, string>> = {
  ':': '：',
  '\\': '＼',
  '/': '／',
  '?': '？',
  '*': '＊',
  '[': '［',
  ']': '］',
  "'": '’',
};

/**
 * Names for the sheets of one workbook, as near to their titles as spreadsheets allow: short, without their signs, no
 * two alike in any case.
 */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const clean = title.replace(/[:\\/?*[\]']/g, (sign) => wide[sign] ?? '');
    for (let count = 1; ; count += 1) {
      const end = count === 1 ? '' : ` (${count})`;
      const name = `${cut(clean, longest - end.length)}${end}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

/** The beginning of a text, no character of which is cut through. */
function cut(text: string, length: number): string {
  const begin = text.slice(0, length);
  return begin.isWellFormed() ? begin : begin.slice(0, -1);
}
