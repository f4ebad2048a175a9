import { sourceFileAddress } from '../../addresses/fileAddress.ts';
import { linePlace, pageAddress, sourcePageAddress } from '../../addresses/pageAddress.ts';
import { hasPage } from '../../addresses/sitePages.ts';
import type { Plan } from '../../plan/plan.ts';
import type { SourceText } from '../../plan/read/content.ts';
import type { SourceDocument } from '../../schema/entity/source.ts';
import { sourceText as text } from '#words/pages/source.ts';
import type { PageLink } from './parts/links.ts';
import type { Fact } from './parts/item/itemFacts.ts';
import { type CitedThing, citedThings } from './parts/citedThings.ts';
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
  readonly lead: readonly string[];
  readonly file: { readonly address: string; readonly label: string };
  readonly lines: readonly ShownLine[];
}

/** What the page of the first transcription shows. */
export interface SourcePage {
  readonly description: string;
  /** Nothing where the plan had a transcription once and has none any more. */
  readonly shown: ShownSource | undefined;
  /** The other sources, each of which has a page of its own. */
  readonly others: readonly PageLink[];
}

/** What the page of any other source shows. */
export interface FurtherSourcePage {
  readonly title: string;
  readonly description: string;
  /** The page of the first transcription; nothing where the plan has none. */
  readonly first: PageLink | undefined;
  readonly facts: readonly Fact[];
  /** Its lines; nothing where the site does not hold its text. */
  readonly shown: ShownSource | undefined;
  /** What was read from it, where it has no lines that say so. */
  readonly cited: readonly CitedThing[];
}

/** Computes what the page of the first transcription shows. */
export function sourcePage(plan: Plan): SourcePage {
  const [first] = plan.sourceTexts;
  return {
    description: text.description(plan.information, first?.lines.length ?? 0),
    shown: first && shownSource(plan, first),
    others: furtherSources(plan).map(({ id, title }) => ({ label: title, address: sourcePageAddress(plan, id) })),
  };
}

/** The sources that have a page of their own: all but the first transcription. */
export function furtherSources(plan: Plan): SourceDocument[] {
  return plan.information.sources.filter(({ id }) => sourcePageAddress(plan, id) !== pageAddress.source);
}

/** Computes what the page of another source shows. */
export function furtherSourcePage(plan: Plan, { id, title, description, url }: SourceDocument): FurtherSourcePage {
  const read = plan.sourceTexts.find(({ document }) => document === id);
  const facts: readonly (readonly [term: string, entry: Fact['entries'][number] | undefined])[] = [
    // A transcription says both at its head.
    [text.facts.title, read ? undefined : { text: title }],
    [text.facts.description, read || description === null ? undefined : { text: description }],
    [text.facts.url, url === null ? undefined : { text: url, url }],
  ];
  return {
    title,
    description: text.descriptionOf(plan.information, title, read?.lines.length),
    first: hasPage(plan, 'source') ? { label: text.first, address: pageAddress.source } : undefined,
    facts: facts.flatMap(([term, entry]) => (entry ? [{ term, entries: [entry] }] : [])),
    shown: read && shownSource(plan, read),
    cited: citedThings(plan, id),
  };
}

function shownSource(plan: Plan, { lines, document, file }: SourceText): ShownSource {
  const links = lineLinks(plan, document);
  const source = plan.information.sources.find(({ id }) => id === document);
  return {
    lead: text.lead(source?.description ?? source?.title ?? '', lines.length),
    file: { address: sourceFileAddress({ file }), label: `${text.download}（${file}）` },
    lines: lines.map((line, index) => ({
      place: linePlace(index + 1),
      number: index + 1,
      text: line.trim() === '' ? undefined : line,
      links: links.get(index + 1) ?? [],
    })),
  };
}
