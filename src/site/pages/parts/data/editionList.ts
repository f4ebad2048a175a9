import { absoluteAddress } from '../../../../addresses/fileAddress.ts';
import { editionAddress, editionFileAddress } from '../../../../addresses/openDataAddress.ts';
import { editionChecksums, type Plan } from '../../../../plan/plan.ts';
import { citationText } from '#words/sentences/citation.ts';
import { dataText } from '#words/pages/data.ts';
import type { PageLink } from '../links.ts';

/** An edition with its files. */
export interface ListedEdition {
  readonly date: string;
  readonly title: string;
  readonly citation: string;
  readonly filesSummary: string;
  readonly files: readonly (PageLink & { readonly bytes: number })[];
  /** The list of their checksums. */
  readonly checksums: PageLink;
}

/** Lists the editions, the newest first. */
export function editionList(plan: Plan): ListedEdition[] {
  const text = dataText.editions;
  return plan.editions.map(({ date, files }) => ({
    date,
    title: text.title(date),
    citation: citationText(
      { ...plan.information, editionDate: date },
      { title: text.cited(date), url: absoluteAddress(plan, editionAddress(date)) },
    ),
    filesSummary: text.files(files.length),
    files: files.map(({ name, bytes }) => ({ label: name, address: editionFileAddress(date, name), bytes })),
    checksums: { label: editionChecksums, address: editionFileAddress(date, editionChecksums) },
  }));
}
