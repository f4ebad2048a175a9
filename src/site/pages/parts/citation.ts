import { absoluteAddress } from '../../../addresses/fileAddress.ts';
import type { PlanModel } from '../../../schema/entity/plan.ts';
import type { SourceReference } from '../../../schema/entity/source.ts';
import { citationText } from '#words/sentences/citation.ts';

/** How one cites a page that shows what stands at a place of the plan's sources. */
export function pageCitation(plan: PlanModel, title: string, address: string, source: SourceReference | null): string {
  return citationText(plan.information, { title, url: absoluteAddress(plan, address), source });
}
