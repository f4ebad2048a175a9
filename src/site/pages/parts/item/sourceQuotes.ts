import type { Plan } from '../../../../plan/plan.ts';
import type { Item } from '../../../../schema/entity/item.ts';
import type { Kpi } from '../../../../schema/entity/kpi.ts';
import type { SourceReference } from '../../../../schema/entity/source.ts';
import { itemText } from '#words/pages/item.ts';
import { type SourceMark, sourceMark } from '../sourceMark.ts';

/** A line of a transcription, quoted. */
export interface SourceQuoteData {
  readonly mark: SourceMark;
  readonly line: number;
  readonly text: string;
  /** The name of the source's file. */
  readonly file: string;
}

/** Where an item and its KPIs stand: the lines of a transcription, each once, and the places in documents that are only cited. */
export interface SourceQuotesData {
  readonly heading: string;
  readonly quotes: readonly SourceQuoteData[];
  readonly cited: readonly SourceMark[];
}

/** Computes the quotations of an item: its own line and those of its KPIs and their values; nothing where no source is named. */
export function sourceQuotes(plan: Plan, { source }: Item, kpis: readonly Kpi[]): SourceQuotesData | undefined {
  const named = [source, ...kpis.flatMap((kpi) => [kpi.source, ...kpi.values.map((value) => value.source)])];
  const distinct = new Map(named.flatMap((each): [string, SourceReference][] => (each ? [[JSON.stringify(each), each]] : [])));
  const quotes: SourceQuoteData[] = [];
  const cited: SourceMark[] = [];
  for (const each of distinct.values()) {
    const mark = sourceMark(plan, each);
    const text = plan.sourceTexts.find(({ document }) => document === each.document);
    if (mark && text && each.line !== null) quotes.push({ mark, line: each.line, text: text.lines[each.line - 1] ?? '', file: text.file });
    else if (mark && plan.information.sources.some(({ id }) => id === each.document)) cited.push(mark);
  }
  if (quotes.length === 0 && cited.length === 0) return undefined;
  return { heading: itemText.source(quotes.length > 0), quotes, cited };
}
