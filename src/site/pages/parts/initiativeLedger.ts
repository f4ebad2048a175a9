import { initiativeAddress } from '../../../addresses/pageAddress.ts';
import { isRemoved } from '../../../plan/isRemoved.ts';
import type { Plan } from '../../../plan/plan.ts';
import { planIndex } from '../../../plan/planIndex.ts';
import type { Initiative } from '../../../schema/entity/initiative.ts';
import type { Kpi } from '../../../schema/entity/kpi.ts';
import type { Measure } from '../../../schema/entity/measure.ts';
import type { Policy } from '../../../schema/entity/policy.ts';
import { unassignedMarkText } from '#words/change.ts';
import { goalText } from '#words/pages/goal.ts';
import { initiativeChanges, type InitiativeChangesData } from './initiativeCell.ts';
import { departmentLink, type PageLink } from './links.ts';
import { phrasesOf } from './phrases.ts';

/** An initiative as its row shows it. */
export interface LedgerRow {
  readonly id: string;
  readonly title: readonly string[];
  readonly address: string;
  readonly isGone: boolean;
  readonly former: string | null;
  readonly overview: string;
  readonly kpis: readonly Kpi[];
  /** Nothing where the plan names none. */
  readonly department: PageLink | undefined;
  readonly changes: InitiativeChangesData;
  readonly line: number;
}

/** A measure with its rows. */
export interface LedgerMeasure {
  readonly id: string;
  readonly title: readonly string[];
  readonly former: string | null;
  /** What is said of each mark that fits none of its rows. */
  readonly unassigned: readonly string[];
  readonly line: number;
  readonly rows: readonly LedgerRow[];
}

/** The table of a policy's initiatives. */
export interface InitiativeLedgerData {
  readonly caption: string;
  readonly measures: readonly LedgerMeasure[];
}

/** Computes the table of a policy's initiatives. */
export function initiativeLedger(plan: Plan, { id, label, title }: Policy): InitiativeLedgerData {
  const measures = planIndex(plan).measuresOfPolicy(id);
  return { caption: goalText.tableCaption(label, title), measures: measures.map((measure) => ledgerMeasure(plan, measure)) };
}

function ledgerMeasure(plan: Plan, { id, label, title, previousTitle, changes, source }: Measure): LedgerMeasure {
  const unassigned = changes.filter(({ certainty }) => certainty === 'unassigned');
  return {
    id,
    title: phrasesOf(plan, `${label} ${title}`),
    former: previousTitle,
    unassigned: [...new Set(unassigned.map(unassignedMarkText))],
    line: source.line,
    rows: planIndex(plan)
      .initiativesOfMeasure(id)
      .map((initiative) => ledgerRow(plan, initiative)),
  };
}

function ledgerRow(plan: Plan, initiative: Initiative): LedgerRow {
  const { id, title, previousTitle, overview, departmentId, source } = initiative;
  const index = planIndex(plan);
  return {
    id,
    title: phrasesOf(plan, title),
    address: initiativeAddress(id),
    isGone: isRemoved(initiative),
    former: previousTitle,
    overview,
    kpis: index.kpisOfOwner(id),
    department: departmentId === null ? undefined : departmentLink(index.department(departmentId)),
    changes: initiativeChanges(plan, initiative),
    line: source.line,
  };
}
