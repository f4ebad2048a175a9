import { absoluteAddress } from '../../../addresses/fileAddress.ts';
import type { PlanModel } from '../../../schema/entity/plan.ts';
import { citationText } from '#words/citation.ts';

/** How one cites a page that shows what stands on a line of the source. */
export function pageCitation(plan: PlanModel, title: string, address: string, line: number): string {
  return citationText(plan.information, { title, url: absoluteAddress(plan, address), line });
}
