import { planIndex } from '../../plan/planIndex.ts';
import type { Goal } from '../../schema/entity/goal.ts';
import type { Initiative } from '../../schema/entity/initiative.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { stratMlText } from '#words/stratMl.ts';
import { xmlElement, type XmlElement } from '../xmlText.ts';
import { indicatorElement } from './indicatorElement.ts';
import { stratMlId } from './stratMlId.ts';

/** A goal with its initiatives as Objectives; its numeric targets hang on an Objective of their own, since a Goal can carry none. */
export function goalElement(plan: PlanModel, goal: Goal): XmlElement {
  const index = planIndex(plan);
  const targets = index.kpisOfOwner(goal.id);
  return xmlElement('Goal', [
    xmlElement('Name', goal.title),
    xmlElement('Description', goal.directions.length === 0 ? goal.title : goal.directions.map(({ text }) => text).join('\n')),
    xmlElement('Identifier', stratMlId('goal', goal.id)),
    xmlElement('SequenceIndicator', String(goal.number)),
    targets.length === 0
      ? undefined
      : xmlElement('Objective', [
          xmlElement('Name', stratMlText.targets),
          xmlElement('Description', stratMlText.targetsDescription(goal.number)),
          xmlElement('Identifier', stratMlId('targets', goal.id)),
          ...indicators(plan, targets),
        ]),
    ...index.initiativesOfGoal(goal.id).map((initiative, position) => initiativeElement(plan, initiative, position + 1)),
  ]);
}

function initiativeElement(plan: PlanModel, initiative: Initiative, position: number): XmlElement {
  const index = planIndex(plan);
  return xmlElement('Objective', [
    xmlElement('Name', initiative.title),
    xmlElement('Description', initiative.overview),
    xmlElement('Identifier', stratMlId('initiative', initiative.id)),
    xmlElement('SequenceIndicator', String(position)),
    initiative.departmentId === null ? undefined : departmentElement(index.department(initiative.departmentId).name),
    xmlElement('OtherInformation', stratMlText.place(index.policy(initiative.policyId), index.measure(initiative.measureId), initiative)),
    ...indicators(plan, index.kpisOfOwner(initiative.id)),
  ]);
}

/** A department as the one that carries something out. */
export function departmentElement(name: string): XmlElement {
  const role = xmlElement('Role', [xmlElement('Name', stratMlText.departmentRole), xmlElement('RoleType', 'Performer')]);
  return xmlElement('Stakeholder', [xmlElement('Name', name), role], { StakeholderTypeType: 'Organization' });
}

function indicators(plan: PlanModel, kpis: readonly Kpi[]): XmlElement[] {
  return kpis.map((kpi, position) => indicatorElement(plan, kpi, position + 1));
}
