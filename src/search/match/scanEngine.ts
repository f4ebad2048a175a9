import { readPart } from './pageText.ts';
import type { SearchEngine } from './searchEngine.ts';
import { searchForm } from './searchForm.ts';

/** The texts of all pages as the small index holds them: every different part once, and each page as a list of parts. */
export interface PageTexts {
  readonly parts: readonly string[];
  readonly pages: readonly (readonly number[])[];
}

/** Finds by looking through all texts; for a plan of some thousand pages this takes milliseconds. */
export function scanEngine({ parts, pages }: PageTexts): SearchEngine {
  const read = parts.map(readPart);
  const textOf = (page: number) => (pages[page] ?? []).flatMap((part) => read[part] ?? []);
  const forms = pages.map((_, page) =>
    searchForm(
      textOf(page)
        .map(({ text }) => text)
        .join(''),
    ),
  );
  return {
    pagesWith: (form) => Promise.resolve(new Set(forms.flatMap((text, page) => (text.includes(form) ? [page] : [])))),
    textOf: (page) => Promise.resolve(textOf(page)),
  };
}
