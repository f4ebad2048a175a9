import { departmentAddress, goalAddress } from '../../addresses/pageAddress.ts';
import type { Plan } from '../../plan/plan.ts';
import { planIndex } from '../../plan/planIndex.ts';
import type { Department } from '../../schema/entity/department.ts';
import type { Goal } from '../../schema/entity/goal.ts';
import type { Initiative } from '../../schema/entity/initiative.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { commonText } from '#words/common.ts';
import { departmentsText } from '#words/pages/departments.ts';
import { goalClass } from './parts/goalClass.ts';
import { type InitiativeCellData, initiativeCell } from './parts/initiativeCell.ts';

/** A department as the list shows it. */
export interface DepartmentRow {
  readonly name: string;
  readonly address: string;
  readonly initiatives: number;
  readonly kpis: number;
  readonly goals: readonly { readonly number: number; readonly title: string; readonly address: string; readonly classes: string }[];
}

/** What the list of departments shows. */
export interface DepartmentsPage {
  readonly description: string;
  readonly lead: string;
  readonly rows: readonly DepartmentRow[];
  /** The initiatives for which the plan names no department. */
  readonly without: readonly InitiativeCellData[];
}

/** What the page of a department shows. */
export interface DepartmentPage {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly listHeading: string;
  readonly groups: readonly {
    readonly label: string;
    readonly title: string;
    readonly address: string;
    readonly classes: string;
    readonly initiatives: readonly InitiativeCellData[];
  }[];
}

/** Computes what the list of departments shows. */
export function departmentsPage(plan: Plan): DepartmentsPage {
  const index = planIndex(plan);
  return {
    description: departmentsText.description(plan.information, plan.departments.length),
    lead: departmentsText.lead(plan.departments.length),
    rows: plan.departments.map(({ id, name }) => {
      const initiatives = index.initiativesOfDepartment(id);
      const goals = goalsOf(plan, initiatives).map((goal) => ({
        number: goal.number,
        title: goal.shortTitle,
        address: goalAddress(goal.id),
        classes: goalClass(goal.number),
      }));
      return { name, address: departmentAddress(id), initiatives: initiatives.length, kpis: kpiCount(initiatives), goals };
    }),
    without: index.initiativesOfDepartment(null).map((initiative) => initiativeCell(plan, initiative)),
  };
}

/** Computes what the page of a department shows. */
export function departmentPage(plan: Plan, { id, name }: Department): DepartmentPage {
  const initiatives = planIndex(plan).initiativesOfDepartment(id);
  return {
    title: departmentsText.pageTitle(name),
    description: departmentsText.pageDescription(plan.information, name, initiatives.length),
    lead: departmentsText.pageLead(plan.information, name, initiatives.length, kpiCount(initiatives)),
    listHeading: departmentsText.listHeading(initiatives.length),
    groups: goalsOf(plan, initiatives).map((goal) => ({
      label: commonText.goalLabel(goal.number),
      title: goal.title,
      address: goalAddress(goal.id),
      classes: goalClass(goal.number),
      initiatives: initiatives.filter(({ goalId }) => goalId === goal.id).map((initiative) => initiativeCell(plan, initiative)),
    })),
  };
}

function goalsOf({ goals }: PlanModel, initiatives: readonly Initiative[]): readonly Goal[] {
  return goals.filter((goal) => initiatives.some(({ goalId }) => goalId === goal.id));
}

function kpiCount(initiatives: readonly Initiative[]): number {
  return initiatives.reduce((sum, { kpiIds }) => sum + kpiIds.length, 0);
}
