import { editionPageAddress } from '../../../../addresses/pageAddress.ts';
import type { Plan } from '../../../../plan/plan.ts';
import { dataText } from '#words/pages/data.ts';
import type { PageLink } from '../links.ts';

/** An edition with the link to its page. */
export interface ListedEdition extends PageLink {
  /** The day, YYYY-MM-DD, by whose place on the page it was cited before it had a page of its own. */
  readonly date: string;
  readonly filesSummary: string;
}

/** Lists the editions, the newest first. */
export function editionList(plan: Plan): ListedEdition[] {
  const text = dataText.editions;
  return plan.editions.map(({ date, files }) => ({
    date,
    label: text.title(date),
    address: editionPageAddress(date),
    filesSummary: text.files(files.length),
  }));
}
