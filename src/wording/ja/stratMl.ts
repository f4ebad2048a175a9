import { aggregation, changeType, direction, qualifier, valueStatus } from './codes.ts';
import type { Measure } from '../../schema/entity/measure.ts';
import type { Policy } from '../../schema/entity/policy.ts';
import type { Initiative } from '../../schema/entity/initiative.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import type { PlanInformation } from '../../schema/entity/plan.ts';
import { changesText } from './change.ts';

/** What the StratML file says beside the plan's own words, where the format has no element for it. */
export const stratMlText = {
  description: (plan: PlanInformation) =>
    `${plan.prefecture}${plan.cityName}の計画。${plan.official ? '' : `公開者は${plan.publisherName}で、市の公式データではありません。`}`,
  about: (plan: PlanInformation) =>
    joined([
      plan.titleNote,
      `利用条件：${plan.licenceName}（${plan.licenceUrl}）。`,
      '基本目標をGoal、主な取組をObjectiveとし、施策の枠組みと具体的な施策はOtherInformationに書いています。',
      '現状値は、その年度のActualResultです。',
    ]),
  targets: '数値目標',
  targetsDescription: (number: number) => `基本目標${number}の数値目標。`,
  departmentRole: '担当課',
  place: (policy: Policy, measure: Measure, initiative: Initiative) =>
    joined([
      `施策：${policy.label} ${policy.title}。`,
      `具体的な施策：${measure.label} ${measure.title}。`,
      changes(initiative),
      former('改定前の名称', initiative.previousTitle),
      former('改定前の概要', initiative.previousOverview),
      initiative.departmentNote,
    ]),
  /** StratML wants a unit for every indicator. */
  unit: (kpi: Kpi) => kpi.unit ?? '単位なし',
  kpi: (kpi: Kpi, promise: string) =>
    joined([
      promise,
      `集計方法：${aggregation[kpi.aggregation].label}。`,
      `方向：${direction[kpi.direction].label}。`,
      kpi.directionNote,
      changes(kpi),
      former('改定前のKPI名', kpi.previousLabel),
    ]),
  value: (value: KpiValue) =>
    joined([
      `値の状態：${valueStatus[value.status].label}。`,
      value.qualifier === null ? null : `限定：${qualifier[value.qualifier].label}。`,
      value.raw === '' ? null : `原文表記：${value.raw}。`,
      value.note,
    ]),
} as const;

function changes({ changes: all }: Pick<Initiative, 'changes'>): string | null {
  if (all.length === 0) return null;
  const notes = all.flatMap(({ type, note }) => (note === null ? [] : [`${changeType[type].label}：${note}`]));
  return joined([`改定：${changesText(all)}。`, ...notes]);
}

function former(what: string, text: string | null): string | null {
  return text === null ? null : `${what}：${text}`;
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' ');
}
