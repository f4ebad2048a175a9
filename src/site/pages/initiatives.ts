import type { Plan } from '../../plan/plan.ts';
import { initiativeText } from '#words/pages/initiative.ts';
import { type PlanLedgerData, planLedger } from './parts/planLedger.ts';

/** What the list of initiatives shows. */
export interface InitiativesPage {
  readonly description: string;
  readonly lead: string;
  readonly ledger: PlanLedgerData;
}

/** Computes what the list of initiatives shows. */
export function initiativesPage(plan: Plan): InitiativesPage {
  const count = plan.initiatives.length;
  return {
    description: initiativeText.listDescription(plan.information, count),
    lead: initiativeText.listLead(count),
    ledger: planLedger(plan),
  };
}
