import type { WrittenMutants } from '../mutant.ts';

/** Mistakes in what decides which pages a search finds, and in which order. */
export const searchMutants: WrittenMutants = {
  'src/search/match/searchForm.ts': [
    ["text.normalize('NFKC').toLowerCase()", 'text.toLowerCase()', 'full and half width differ'],
    ["text.normalize('NFKC').toLowerCase()", "text.normalize('NFKC')", 'capitals differ'],
    [".replaceAll('・', '')", '', 'middle dots count'],
    [".replaceAll('ー', '')", '', 'long-vowel marks count'],
  ],
  'src/search/match/searchTerms.ts': [
    ["form === '' ? []", "form === ' ' ? []", 'a query of nothing has a term'],
    ["spaced.includes(' ') ? spaced : undefined", 'undefined', 'the spaces of a phrase do not count'],
    ["query.normalize('NFKC').matchAll", 'query.matchAll', 'full-width spaces and quotation marks are not known'],
  ],
  'src/search/match/findPages.ts': [
    ['rest.every((each)', 'rest.some((each)', 'one word of two is enough'],
    ['Number(a.spellings.length > 0) - Number(b.spellings.length > 0) || ', '', 'other spellings stand among literal hits'],
    ['!/\\d/.test(text.charAt(at + form.length)) && ', '', 'r1 is found in r10'],
    [' || a.page - b.page', '', 'pages that rank alike stand in any order'],
  ],
  'src/search/match/rankPages.ts': [
    ['name: 40, place: 20', 'name: 20, place: 40', 'a place weighs more than a name'],
    ['inTitle ? -page.title.length : 0', 'inTitle ? page.title.length : 0', 'long titles stand first'],
    ['best.every((weight)', 'best.some((weight)', 'one word in the title is enough'],
  ],
  'src/search/match/filterPages.ts': [
    ['if (!passes(page, others)) continue;', '', 'the counts of a filter forget the others'],
    ['filterNames.every((name) => filters', 'filterNames.some((name) => filters', 'one filter of several is enough'],
  ],
  'src/search/match/spellings.ts': [
    ['longer !== short && longer.startsWith(short)', 'longer === short', 'the wrong short years are bounded'],
  ],
  'src/search/match/searchTokens.ts': [["padStart(4, '0')", "padStart(2, '0')", 'codes run together']],
  'src/search/index/searchRecord.ts': [["'template', 'title'", "'title'", 'templates are searched']],
  'src/search/match/kanaRuns.ts': [['[mtshr]\\d{1,2}(?![a-z0-9])', '[mtshr]\\d{1,2}', 'a short year is read from a longer word']],
};
