import type { ChangeRecord } from '../schema/entity/change.ts';
import type { Kpi } from '../schema/entity/kpi.ts';
import type { PlanModel } from '../schema/entity/plan.ts';
import { planIndex } from '../plan/planIndex.ts';

/** The addresses of the pages that every site has, from the site's root. */
export const pageAddress = {
  home: '',
  goals: 'goals/',
  initiatives: 'initiatives/',
  kpis: 'kpis/',
  departments: 'departments/',
  changes: 'changes/',
  data: 'data/',
  dictionary: 'data/dictionary/',
  machineReadability: 'data/machine-readability/',
  search: 'search/',
  notes: 'notes/',
  source: 'source/',
  about: 'about/',
  method: 'method/',
  accessibility: 'accessibility/',
  terms: 'terms/',
} as const;

/** A goal's page. */
export function goalAddress(id: string): string {
  return `goals/${id}/`;
}

/** A policy's place on its goal's page. */
export function policyAddress(goalId: string, policyId: string): string {
  return `${goalAddress(goalId)}#policy-${policyId}`;
}

/** A measure's place on its goal's page. */
export function measureAddress(goalId: string, measureId: string): string {
  return `${goalAddress(goalId)}#measure-${measureId}`;
}

/** An initiative's page. */
export function initiativeAddress(id: string): string {
  return `initiatives/${id}/`;
}

/** A KPI's place on the page of its owner. */
export function kpiAddress(kpi: Pick<Kpi, 'id' | 'ownerType' | 'ownerId'>): string {
  const owner = kpi.ownerType === 'goal' ? goalAddress(kpi.ownerId) : initiativeAddress(kpi.ownerId);
  return `${owner}#${kpi.id}`;
}

/** A department's page. */
export function departmentAddress(id: string): string {
  return `departments/${id}/`;
}

/** A line of the transcription. */
export function lineAddress(line: number): string {
  return `${pageAddress.source}#L${line}`;
}

/** A note's place on the notes page. */
export function noteAddress(id: string): string {
  return `${pageAddress.notes}#note-${id}`;
}

/** A change's place on the changes page. */
export function changeAddress(id: string): string {
  return `${pageAddress.changes}#change-${id}`;
}

/** The page of whatever a note or a change is about; nothing for a thing that has no page. */
export function targetAddress(plan: PlanModel, target: ChangeRecord['target']): string | undefined {
  const index = planIndex(plan);
  switch (target.type) {
    case 'goal':
      return goalAddress(target.id);
    case 'measure':
      return measureAddress(index.policy(index.measure(target.id).policyId).goalId, target.id);
    case 'initiative':
      return initiativeAddress(target.id);
    case 'kpi':
      return kpiAddress(index.kpi(target.id));
    case 'value': {
      const kpi = plan.kpis.find(
        ({ id }) => target.id.startsWith(`${id}-`) && /^(baseline|target|result)-\d{4}$/.test(target.id.slice(id.length + 1)),
      );
      return kpi && kpiAddress(kpi);
    }
    case 'line':
      return lineAddress(Number(target.id.slice(1)));
  }
}
