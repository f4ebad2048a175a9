import { initiativeAddress } from '../../../addresses/pageAddress.ts';
import { isRemoved } from '../../../plan/isRemoved.ts';
import type { Plan } from '../../../plan/plan.ts';
import { changesOf, planIndex } from '../../../plan/planIndex.ts';
import type { Change } from '../../../schema/entity/change.ts';
import type { Initiative } from '../../../schema/entity/initiative.ts';
import type { Kpi } from '../../../schema/entity/kpi.ts';
import type { PlanModel } from '../../../schema/entity/plan.ts';
import { initiativeChangesText } from '#words/change.ts';
import { phrasesOf } from './phrases.ts';

/** What changed about an initiative and its KPIs: a mark for each change, and all in words. */
export interface InitiativeChangesData {
  readonly changes: readonly Change[];
  readonly text: string;
}

/** An initiative as the lists show it. */
export interface InitiativeCellData {
  readonly id: string;
  readonly title: readonly string[];
  readonly address: string;
  readonly isGone: boolean;
  readonly changes: InitiativeChangesData;
  readonly kpis: readonly Kpi[];
}

/** Computes what is shown of an initiative in a list. */
export function initiativeCell(plan: Plan, initiative: Initiative): InitiativeCellData {
  return {
    id: initiative.id,
    title: phrasesOf(plan, initiative.title),
    address: initiativeAddress(initiative.id),
    isGone: isRemoved(initiative),
    changes: initiativeChanges(plan, initiative),
    kpis: planIndex(plan).kpisOfOwner(initiative.id),
  };
}

/** Computes what is shown of the changes of an initiative and its KPIs. */
export function initiativeChanges(plan: PlanModel, initiative: Initiative): InitiativeChangesData {
  const changes = changesOf(plan, initiative);
  return { changes: changes.map(({ change }) => change), text: initiativeChangesText(changes) };
}
