import { sourceFileAddress } from '../../addresses/fileAddress.ts';
import type { Plan } from '../../plan/plan.ts';
import { sourceText as text } from '#words/pages/source.ts';
import { type LineLink, lineLinks } from './parts/lineLinks.ts';

/** A line of the transcription. */
export interface ShownLine {
  /** From 1. */
  readonly number: number;
  /** Nothing where the line is empty. */
  readonly text: string | undefined;
  /** What was read from it. */
  readonly links: readonly LineLink[];
}

/** What the page of the source shows. */
export interface SourcePage {
  readonly description: string;
  readonly lead: readonly string[];
  readonly file: { readonly address: string; readonly label: string };
  readonly lines: readonly ShownLine[];
}

/** Computes what the page of the source shows. */
export function sourcePage(plan: Plan): SourcePage {
  const { lines, document, file } = plan.sourceText;
  const links = lineLinks(plan);
  const source = plan.information.sources.find(({ id }) => id === document);
  return {
    description: text.description(plan.information, lines.length),
    lead: text.lead(source?.description ?? '', lines.length),
    file: { address: sourceFileAddress(plan), label: `${text.download}（${file}）` },
    lines: lines.map((line, place) => ({
      number: place + 1,
      text: line.trim() === '' ? undefined : line,
      links: links.get(place + 1) ?? [],
    })),
  };
}
