import { absoluteAddress } from '../../addresses/fileAddress.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import type { SourceReference } from '../../schema/entity/source.ts';
import { citationText } from '#words/sentences/citation.ts';
import { chartFileText } from '#words/chart.ts';

/** What a chart's file is of: its title, its page from the site's root, and where the plan's sources say it. */
interface ChartOrigin {
  readonly title: string;
  readonly address: string;
  readonly source?: SourceReference | null;
}

/** What a chart's file says about where it is from. */
export function chartSource(plan: PlanModel, { title, address, source = null }: ChartOrigin): string[] {
  const citation = citationText(plan.information, { title, url: absoluteAddress(plan, address), source });
  return plan.information.official ? [citation] : [citation, chartFileText.unofficial(plan.information)];
}
