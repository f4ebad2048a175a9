import type { SourceContent, SourceReference } from '../../schema/entity/source.ts';
import type { PlanContent } from '../../schema/entity/plan.ts';
import type { ContentPath } from '../yaml/parseYaml.ts';
import type { Cited, LocatedItem, LocatedKpi } from './walkPlan.ts';

/** A thing that may say where it stands, and its path in its file. */
export interface CitedAt {
  readonly cited: Cited;
  readonly path: ContentPath;
  /** The key under which its line is written, where that is not `line`. */
  readonly lineKey?: string;
}

/** Where a thing stands in the sources, and where in the content that is written. */
export interface Citation {
  readonly source: SourceContent;
  /** The path of the line, page or place. */
  readonly path: ContentPath;
}

/** Reads where things stand in the sources of a plan. */
export class Citations {
  readonly #firstVerbatim: string | undefined;

  constructor(plan: PlanContent | undefined) {
    this.#firstVerbatim = plan?.sources?.find(({ kind }) => kind === 'verbatim')?.id;
  }

  /** What the first of some things that says it names; the nearest stands first. A bare `line` is one of the first transcription. */
  of(things: readonly CitedAt[]): Citation | undefined {
    for (const { cited, path, lineKey = 'line' } of things) {
      if (cited.source) return { source: cited.source, path: [...path, 'source', ...(cited.source.line === undefined ? [] : ['line'])] };
      if (cited.line === undefined) continue;
      // A line without a transcription is told by the checks; nothing can be cited by it.
      return this.#firstVerbatim === undefined
        ? undefined
        : { source: { id: this.#firstVerbatim, line: cited.line }, path: [...path, lineKey] };
    }
    return undefined;
  }

  /** The same as the model has it; null where nothing says it. */
  reference(things: readonly CitedAt[]): SourceReference | null {
    const found = this.of(things);
    return found ? reference(found.source) : null;
  }
}

/** A place in a source as the model has it. */
export function reference({ id, line, page, place, sheet, cell }: SourceContent): SourceReference {
  return {
    document: id,
    line: line ?? null,
    page: page === undefined ? null : String(page),
    place: place ?? null,
    sheet: sheet ?? null,
    cell: cell ?? null,
  };
}

/** An item and the items that it stands nested in, the nearest first: what it does not say, they do. */
export function citedItem({ value, path, ancestors }: LocatedItem): CitedAt[] {
  return [{ cited: value, path }, ...ancestors.toReversed().map((above) => ({ cited: above.value, path: above.path }))];
}

/** A KPI and its owner. */
export function citedKpi({ kpi, path, owner }: LocatedKpi): CitedAt[] {
  return [{ cited: kpi, path }, ...(owner ? citedItem(owner) : [])];
}
