import { itemName, nounOf } from '#words/nouns.ts';
import { sourceText as text } from '#words/pages/source.ts';
import { planWords } from '#words/planWords.ts';
import { sourcePlace } from '#words/sentences/sourcePlace.ts';
import { itemAddress, kpiAddress, revisionAddress } from '../../../addresses/pageAddress.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { SourceReference } from '../../../schema/entity/source.ts';
import type { LineLink } from './lineLinks.ts';

/** Something that stands in a source, and where in it; no place where only the source as a whole is named. */
export interface CitedThing extends LineLink {
  readonly place: string | undefined;
}

/** What was read from a source but from none of its lines: decisions, items and KPIs, each once, in the order of the plan. */
export function citedThings(plan: Plan, document: string): CitedThing[] {
  const { kpi: kpiWord } = planWords(plan);
  const cited = (source: SourceReference | null, link: () => LineLink): CitedThing[] => {
    if (source?.document !== document || (source.line !== null && plan.sourceTexts.some((read) => read.document === document))) return [];
    const { short } = sourcePlace(plan.information, source);
    const isWhole = source.page === null && source.place === null && source.sheet === null && source.cell === null && source.line === null;
    return [{ ...link(), place: isWhole ? undefined : short }];
  };
  return [
    ...plan.revisions.flatMap(({ id, title, source }) =>
      cited(source, () => ({ kind: text.decision, name: title, address: revisionAddress(id) })),
    ),
    ...plan.items.flatMap((item) =>
      cited(item.source, () => ({ kind: nounOf(plan, item), name: itemName(plan, item), address: itemAddress(plan, item.id) })),
    ),
    ...plan.kpis.flatMap((kpi) => {
      const sources = [kpi.source, ...kpi.values.map(({ source }) => source)];
      const found = sources.flatMap((source) => cited(source, () => ({ kind: kpiWord, name: kpi.label, address: kpiAddress(plan, kpi) })));
      return [...new Map(found.map((thing) => [thing.place, thing])).values()];
    }),
  ];
}
