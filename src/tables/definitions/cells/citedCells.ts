import type { SourceReference } from '../../../schema/entity/source.ts';

/** The cells that say where a row stands in the sources. */
export interface CitedCells {
  readonly source_document: string | null;
  readonly source_line: number | null;
  readonly source_page: string | null;
  readonly source_place: string | null;
}

/** Where something stands: its document, and the line, the page or another place there; a cell of a sheet is such a place. */
export function citedCells(source: SourceReference | null): CitedCells {
  const { document = null, line = null, page = null, place = null, sheet = null, cell = null } = source ?? {};
  const places = [place, sheet, cell].filter((each) => each !== null);
  return { source_document: document, source_line: line, source_page: page, source_place: places.length === 0 ? null : places.join(' ') };
}
