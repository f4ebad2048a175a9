import { itemAddress } from '../../../../addresses/pageAddress.ts';
import type { Plan } from '../../../../plan/plan.ts';
import { planIndex } from '../../../../plan/planIndex.ts';
import type { Kpi } from '../../../../schema/entity/kpi.ts';
import { kpiText } from '#words/kpi.ts';
import { itemName } from '#words/nouns.ts';
import { itemText } from '#words/pages/item.ts';
import { planWords } from '#words/planWords.ts';
import type { Fact } from '../item/itemFacts.ts';
import { departmentLinks } from '../links.ts';
import { ownFields } from '../item/ownFields.ts';
import { historyLines, type ItemDetails, unshownHistory } from '../item/itemDetails.ts';

/** What is missed where a KPI does not say it: what a transcription says of others. */
export function saysOfKpis({ kpis, sourceTexts }: Plan): { readonly aggregation: boolean } {
  return { aggregation: sourceTexts.length > 0 && kpis.some(({ aggregation }) => aggregation !== 'not-stated') };
}

/** What a KPI says of itself besides its values; nothing of what it does not have. */
export interface KpiDetails {
  readonly facts: readonly Fact[];
  readonly departmentsNote: string | null;
  readonly history: ItemDetails['history'];
}

/** Computes what a KPI says of itself besides its values. Its kind is told where kinds stand beside each other. */
export function kpiDetails(plan: Plan, kpi: Kpi, beside: readonly Kpi[]): KpiDetails {
  const { facts } = kpiText;
  const index = planIndex(plan);
  const { definition, method, statistic, alsoUnder, history, previousLabel } = kpi;
  const departments = departmentLinks(plan, kpi.departments);
  const isMixed = beside.some(({ kind }) => kind !== kpi.kind);
  const text = (term: string, value: string | null): Fact[] => (value === null ? [] : [{ term, entries: [{ text: value }] }]);
  return {
    facts: [
      ...(isMixed ? text(facts.kind, kpiText.kindName(plan, kpi)) : []),
      ...text(facts.definition, definition),
      ...text(facts.method, method),
      ...(statistic ? [{ term: facts.statistic, entries: [{ text: statistic.name, url: statistic.url ?? undefined }] }] : []),
      ...(departments.length === 0
        ? []
        : [
            {
              term: planWords(plan).department,
              entries: departments.map(({ label, address, role }) => ({
                text: label,
                address,
                remark: role === null ? undefined : itemText.role(role),
              })),
            },
          ]),
      ...ownFields(plan, kpi.fields).map(({ name, text: value, url }) => ({ term: name, entries: [{ text: value, url }] })),
      ...(alsoUnder.length === 0
        ? []
        : [
            {
              term: facts.also,
              entries: alsoUnder.map((id) => ({ text: itemName(plan, index.item(id)), address: itemAddress(plan, id) })),
            },
          ]),
    ],
    departmentsNote: kpi.departmentsNote,
    history: historyLines(plan, unshownHistory(history, { label: previousLabel })),
  };
}
