import { type PageTextPart, writePart } from '../match/pageText.ts';
import type { PageTexts } from '../match/scanEngine.ts';

/** Gathers the texts of pages: every different part once, and each page as a list of parts. */
export function gatherTexts(pages: readonly (readonly PageTextPart[])[]): PageTexts {
  const positions = new Map<string, number>();
  const lists = pages.map((parts) =>
    parts.map((part) => {
      const written = writePart(part);
      const position = positions.get(written) ?? positions.size;
      positions.set(written, position);
      return position;
    }),
  );
  return { parts: [...positions.keys()], pages: lists };
}
