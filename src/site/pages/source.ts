import { sourceFileAddress } from '../../addresses/fileAddress.ts';
import { linePlace } from '../../addresses/pageAddress.ts';
import type { Plan } from '../../plan/plan.ts';
import { sourceText as text } from '#words/pages/source.ts';
import { type LineLink, lineLinks } from './parts/lineLinks.ts';

/** A line of a transcription. */
export interface ShownLine {
  /** The name of its place on the page. */
  readonly place: string;
  /** From 1. */
  readonly number: number;
  /** Nothing where the line is empty. */
  readonly text: string | undefined;
  /** What was read from it. */
  readonly links: readonly LineLink[];
}

/** A transcription line by line. */
export interface ShownSource {
  readonly id: string;
  /** Nothing where the plan has one transcription, which the page is of. */
  readonly heading: string | undefined;
  readonly lead: readonly string[];
  readonly file: { readonly address: string; readonly label: string };
  readonly lines: readonly ShownLine[];
}

/** What the page of the transcriptions shows. */
export interface SourcePage {
  readonly description: string;
  readonly sources: readonly ShownSource[];
}

/** Computes what the page of the transcriptions shows. */
export function sourcePage(plan: Plan): SourcePage {
  const { sourceTexts, information } = plan;
  return {
    description: text.description(
      information,
      sourceTexts.reduce((sum, { lines }) => sum + lines.length, 0),
    ),
    sources: sourceTexts.map(({ lines, document, file }) => {
      const links = lineLinks(plan, document);
      const source = information.sources.find(({ id }) => id === document);
      return {
        id: document,
        heading: sourceTexts.length > 1 ? source?.title : undefined,
        lead: text.lead(source?.description ?? source?.title ?? '', lines.length),
        file: { address: sourceFileAddress({ file }), label: `${text.download}（${file}）` },
        lines: lines.map((line, index) => ({
          place: linePlace(plan, document, index + 1),
          number: index + 1,
          text: line.trim() === '' ? undefined : line,
          links: links.get(index + 1) ?? [],
        })),
      };
    }),
  };
}
