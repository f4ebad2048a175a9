/** A piece of a page's text as a hit shows it. */
export interface PageTextPart {
  readonly text: string;
  /** Whether it is the page's title, which a hit shows anyway. */
  readonly title: boolean;
  /** Whether it is prose that an excerpt should rather come from than from lists and tables. */
  readonly prose: boolean;
  /** The place that the piece stands in, a KPI's or that of an item without a page, if it stands in one that has an address. */
  readonly anchor: string | undefined;
}

/** Writes one part in one line: a letter for its kind, the anchor, a tab, the text with its white space folded. */
export function writePart({ text, title, prose, anchor }: PageTextPart): string {
  return `${title ? 't' : prose ? 'p' : 'l'}${anchor ?? ''}\t${text.replace(/\s+/gu, ' ').trim()}`;
}

/** Reads what {@link writePart} wrote. */
export function readPart(written: string): PageTextPart {
  const end = written.indexOf('\t');
  const anchor = written.slice(1, end);
  return {
    text: written.slice(end + 1),
    title: written.startsWith('t'),
    prose: written.startsWith('p'),
    anchor: anchor === '' ? undefined : anchor,
  };
}
