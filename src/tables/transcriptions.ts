import { sourceFileAddress } from '../addresses/fileAddress.ts';
import type { PlanInformation } from '../schema/entity/plan.ts';
import type { SourceDocument } from '../schema/entity/source.ts';

/** A source whose text the site publishes, byte for byte. */
export type Transcription = SourceDocument & { readonly file: string };

/** The transcriptions of a plan, in the order of plan.yaml; a plan may have none. */
export function transcriptionsOf({ sources }: Pick<PlanInformation, 'sources'>): Transcription[] {
  return sources.flatMap((source) => (source.kind === 'verbatim' && source.file !== null ? [{ ...source, file: source.file }] : []));
}

/** The addresses of the transcriptions' files. */
export function transcriptionAddresses(information: Pick<PlanInformation, 'sources'>): string[] {
  return transcriptionsOf(information).map(sourceFileAddress);
}
