import { planIndex } from '../../plan/planIndex.ts';
import type { Item } from '../../schema/entity/item.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import type { Responsible } from '../../schema/entity/responsible.ts';
import { stratMlText } from '#words/files/stratMl.ts';
import { xmlElement, type XmlElement } from '../xmlText.ts';
import { indicatorElement } from './indicatorElement.ts';
import { stratMlId } from './stratMlId.ts';

/**
 * An item of the first level as a Goal. StratML knows two levels, so that what stands below it and has no item below itself, or
 * has KPIs, is an Objective, which tells what stands between; the Goal's own KPIs hang on an Objective of their own, since a Goal
 * can carry none.
 */
export function goalElement(plan: PlanModel, goal: Item): XmlElement {
  const index = planIndex(plan);
  const own = index.kpisOfOwner(goal.id);
  const below = index.descendants(goal.id).filter(({ id }) => index.children(id).length === 0 || index.kpisOfOwner(id).length > 0);
  return xmlElement('Goal', [
    xmlElement('Name', goal.title),
    xmlElement('Description', descriptionOf(goal)),
    xmlElement('Identifier', stratMlId(goal.level, goal.id)),
    xmlElement('SequenceIndicator', String(goal.number ?? goal.position)),
    ...stakeholders(plan, goal.departments),
    own.length === 0
      ? undefined
      : targetsElement(
          plan,
          stratMlId('targets', goal.id),
          stratMlText.targets(plan, own),
          stratMlText.targetsDescription(plan, goal, own),
          own,
        ),
    ...below.map((item, position) => objectiveElement(plan, item, position + 1)),
  ]);
}

/** The KPIs of the whole plan as a Goal of their own; nothing where it has none. */
export function wholePlanElement(plan: PlanModel): XmlElement | undefined {
  const own = planIndex(plan).kpisOfPlan;
  if (own.length === 0) return undefined;
  const id = plan.information.cityCode;
  const { wholePlan, wholePlanDescription } = stratMlText;
  return xmlElement('Goal', [
    xmlElement('Name', wholePlan),
    xmlElement('Description', wholePlanDescription(plan.information)),
    xmlElement('Identifier', stratMlId('whole-plan', id)),
    targetsElement(plan, stratMlId('targets-of-plan', id), stratMlText.targets(plan, own), wholePlanDescription(plan.information), own),
  ]);
}

function targetsElement(plan: PlanModel, id: string, name: string, description: string, kpis: readonly Kpi[]): XmlElement {
  return xmlElement('Objective', [
    xmlElement('Name', name),
    xmlElement('Description', description),
    xmlElement('Identifier', id),
    ...indicators(plan, kpis),
  ]);
}

function objectiveElement(plan: PlanModel, item: Item, position: number): XmlElement {
  const index = planIndex(plan);
  const [, ...between] = index.ancestors(item);
  const place = stratMlText.place(plan, between, item);
  return xmlElement('Objective', [
    xmlElement('Name', item.title),
    xmlElement('Description', descriptionOf(item)),
    xmlElement('Identifier', stratMlId(item.level, item.id)),
    xmlElement('SequenceIndicator', String(position)),
    ...stakeholders(plan, item.departments),
    place === '' ? undefined : xmlElement('OtherInformation', place),
    ...indicators(plan, index.kpisOfOwner(item.id)),
  ]);
}

/** What an item says of itself, or its name where it says nothing. */
function descriptionOf({ title, overview, directions }: Item): string {
  const said = [...(overview === null ? [] : [overview]), ...directions.map(({ text }) => text)];
  return said.length === 0 ? title : said.join('\n');
}

function stakeholders(plan: PlanModel, departments: readonly Responsible[]): XmlElement[] {
  return departments.map(({ departmentId, role }) => departmentElement(planIndex(plan).department(departmentId).name, role));
}

/** A department as the one that carries something out. */
export function departmentElement(name: string, role: string | null = null): XmlElement {
  const performer = xmlElement('Role', [xmlElement('Name', role ?? stratMlText.departmentRole), xmlElement('RoleType', 'Performer')]);
  return xmlElement('Stakeholder', [xmlElement('Name', name), performer], { StakeholderTypeType: 'Organization' });
}

function indicators(plan: PlanModel, kpis: readonly Kpi[]): XmlElement[] {
  return kpis.map((kpi, position) => indicatorElement(plan, kpi, position + 1));
}
