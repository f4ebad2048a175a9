import { planIndex } from '../../../plan/planIndex.ts';
import { kpiOfValue, valueId } from '../../../plan/kpiValues.ts';
import type { Target } from '../../../schema/entity/note.ts';
import type { PlanModel, PlanWords } from '../../../schema/entity/plan.ts';
import { timeText } from './fiscalYear.ts';
import { itemName } from '../nouns.ts';
import { valueKindText } from '../planWords.ts';

/** What a note or a change is about, by name: 「空き家情報バンク登録物件数の目標値、2024年度（令和6年度）」. */
export function targetName(plan: PlanModel & { readonly words?: PlanWords }, target: Target): string {
  const index = planIndex(plan);
  switch (target.type) {
    case 'kpi':
      return index.kpi(target.id).label;
    case 'value': {
      const kpi = kpiOfValue(plan.kpis, target.id);
      const value = kpi?.values.find((each) => valueId(kpi.id, each) === target.id);
      if (!kpi || !value) throw new Error(`No value has the id ${target.id}`);
      return `${kpi.label}の${valueKindText(value.kind, plan)}、${timeText(value)}`;
    }
    case 'line':
      return `原資料${target.id.slice(1)}行`;
    default:
      return itemName(plan, index.item(target.id));
  }
}
