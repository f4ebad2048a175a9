import { planIndex } from '../../plan/planIndex.ts';
import { valueKind } from './codes.ts';
import type { Target } from '../../schema/entity/note.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { fiscalYearText } from './fiscalYear.ts';

/** What a note or a change is about, by name: 「空き家情報バンク登録物件数の目標値、2024年度（令和6年度）」. */
export function targetName(plan: PlanModel, target: Target): string {
  const index = planIndex(plan);
  switch (target.type) {
    case 'goal': {
      const { number, title } = index.goal(target.id);
      return `基本目標${number} ${title}`;
    }
    case 'measure': {
      const { label, title } = index.measure(target.id);
      return `${label} ${title}`;
    }
    case 'initiative':
      return index.initiative(target.id).title;
    case 'kpi':
      return index.kpi(target.id).label;
    case 'value': {
      const match = /^(.+)-(baseline|target|result)-(\d{4})$/.exec(target.id);
      const kind = valueKind[(match?.[2] ?? 'target') as keyof typeof valueKind].label;
      return `${index.kpi(match?.[1] ?? '').label}の${kind}、${fiscalYearText(Number(match?.[3]))}`;
    }
    case 'line':
      return `原資料${target.id.slice(1)}行`;
  }
}
