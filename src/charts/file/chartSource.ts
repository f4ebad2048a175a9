import { absoluteAddress } from '../../addresses/fileAddress.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { citationText } from '#words/citation.ts';
import { chartFileText } from '#words/chart.ts';

/** What a chart's file says about where it is from: title, page from the site's root, line of the source if it is one. */
export function chartSource(plan: PlanModel, { title, address, line }: { title: string; address: string; line?: number }): string[] {
  const citation = citationText(plan.information, { title, url: absoluteAddress(plan, address), line });
  return plan.information.official ? [citation] : [citation, chartFileText.unofficial(plan.information)];
}
