import { aggregation, changeType, comparedWith, direction, qualifier, valueKind, valueStatus } from '../codes.ts';
import { planIndex } from '../../../plan/planIndex.ts';
import { isNumeric } from '../../../plan/kpiValues.ts';
import type { Item } from '../../../schema/entity/item.ts';
import type { Kpi } from '../../../schema/entity/kpi.ts';
import type { KpiValue } from '../../../schema/entity/kpiValue.ts';
import type { PlanInformation, PlanModel } from '../../../schema/entity/plan.ts';
import { changesText } from '../sentences/change.ts';
import { numberText, valueText } from '../sentences/number.ts';

/** What the StratML file says beside the plan's own words, where the format has no element for it. */
export const stratMlText = {
  description: (plan: PlanInformation) =>
    `${plan.prefecture}${plan.cityName}の計画。${plan.official ? '' : `公開者は${plan.publisherName}で、${plan.municipalityKind}の公式データではありません。`}`,
  about: ({ information, levels, kpis }: PlanModel) => {
    const [first, ...others] = levels;
    const last = others.pop();
    const goal = `${first?.name ?? ''}をGoal`;
    const between = others.length === 0 ? '' : `、${unlike(others.map(({ name }) => name)).join('と')}はOtherInformationに書いています。`;
    return joined([
      information.titleNote,
      `利用条件：${information.licenceName}（${information.licenceUrl}）。`,
      last ? `${goal}、${last.name}をObjectiveとし${between === '' ? 'ています。' : between}` : `${goal}としています。`,
      others.some(({ key }) => kpis.some(({ ownerType }) => ownerType === key))
        ? 'そのうちKPIのあるものは、Objectiveにもしています。'
        : null,
      '現状値は、その年度のActualResultです。',
    ]);
  },
  /** What the indicators of an item of the first level are called together. */
  targets: ({ information }: PlanModel, kpis: readonly Kpi[]) => kindName(information, kpis),
  targetsDescription: ({ information, levels }: PlanModel, { level, levelName, number, title }: Item, kpis: readonly Kpi[]) => {
    const noun = levelName ?? levels.find(({ key }) => key === level)?.shortName ?? '';
    return `${noun}${number ?? `「${title}」`}の${kindName(information, kpis)}。`;
  },
  wholePlan: '計画全体',
  wholePlanDescription: ({ title }: PlanInformation) => `${title}全体の指標。`,
  departmentRole: '担当課',
  place: (plan: PlanModel, between: readonly Item[], item: Item) =>
    joined([
      ...between.map(({ level, levelName, label, title }) => {
        const noun = levelName ?? planIndex(plan).level(level).shortName;
        return `${noun}：${label === null || label === title ? '' : `${label} `}${title}。`;
      }),
      changes(item),
      former('改定前の名称', item.previousTitle),
      former('改定前の概要', item.previousOverview),
      item.departmentsNote,
    ]),
  /** StratML wants a unit for every indicator; a number without one is told from a word. */
  unit: (kpi: Kpi) => kpi.unit ?? (kpi.values.some(isNumeric) ? '無名数' : '単位なし'),
  kpi: (kpi: Kpi, promise: string) =>
    joined([
      promise,
      `集計方法：${aggregation[kpi.aggregation].label}。`,
      `方向：${direction[kpi.direction].label}。`,
      kpi.directionNote,
      kpi.definition === null ? null : `定義：${kpi.definition}`,
      kpi.method === null ? null : `算出方法：${kpi.method}`,
      ...kpi.values.filter(({ kind }) => kind === 'forecast' || kind === 'reference').map(otherValue),
      changes(kpi),
      former('改定前のKPI名', kpi.previousLabel),
    ]),
  value: (value: KpiValue) =>
    joined([
      `値の状態：${valueStatus[value.status].label}。`,
      value.comparedWith === null ? null : `比べる値：${comparedWith[value.comparedWith].label}。`,
      value.qualifier === null ? null : `限定：${qualifier[value.qualifier].label}。`,
      value.upper === null ? null : `上限：${numberText(value.upper)}${value.unit ?? ''}。`,
      value.raw === '' || value.raw === null ? null : `原文表記：${value.raw}。`,
      value.note,
    ]),
} as const;

/** Names of which none is the end of another: beside 具体的な施策, 施策 is called 施策の枠組み. */
function unlike(names: readonly string[]): string[] {
  return names.map((name) => (names.some((other) => other !== name && other.endsWith(name)) ? `${name}の枠組み` : name));
}

/** The name of the kind that all of some indicators are of; that of all kinds where they are of several. */
function kindName({ kpiKinds }: PlanInformation, kpis: readonly Kpi[]): string {
  const kinds = new Set(kpis.map(({ kind }) => kind));
  return (kinds.size === 1 ? kpiKinds.find(({ key }) => kinds.has(key))?.name : undefined) ?? 'KPI';
}

/** A value that is neither a promise nor a fact. */
function otherValue(value: KpiValue): string {
  const days = value.startDate === null || value.endDate === null ? '' : `（${value.startDate}から${value.endDate}まで）`;
  return `${valueKind[value.kind].label}${days}：${valueText(value)}。`;
}

function changes({ changes: all }: Pick<Item, 'changes'>): string | null {
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
