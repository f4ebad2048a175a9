import { resultsFileAddress } from '../../../addresses/openDataAddress.ts';
import { sourceAddress } from '../../../addresses/pageAddress.ts';
import { resultsYear } from '../../../plan/read/readResults.ts';
import type { PlanModel } from '../../../schema/entity/plan.ts';
import type { SourceReference } from '../../../schema/entity/source.ts';
import { sourcePlace, type SourcePlace } from '#words/sentences/sourcePlace.ts';

/** Where a fact stands, in words, with a link to where it can be read. */
export interface SourceMark extends SourcePlace {
  /** Its line on the page of the transcriptions; from the site's root. */
  readonly address: string | undefined;
  /** The published file of results that it was read from; from the site's root. */
  readonly file: string | undefined;
  /** Where a document that is only cited can be read. */
  readonly url: string | undefined;
}

/** Computes how it is shown where a fact stands; nothing where no source is named. */
export function sourceMark(plan: PlanModel, source: SourceReference | null): SourceMark | undefined {
  if (source === null) return undefined;
  const year = resultsYear(source);
  const document = plan.information.sources.find(({ id }) => id === source.document);
  return {
    ...sourcePlace(plan.information, source),
    address: sourceAddress(plan, source),
    file: year === undefined ? undefined : resultsFileAddress(year),
    url: document?.kind === 'verbatim' ? undefined : (document?.url ?? undefined),
  };
}
