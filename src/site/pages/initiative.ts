import { initiativeJsonAddress } from '../../addresses/fileAddress.ts';
import { initiativeCsvAddress } from '../../addresses/openDataAddress.ts';
import { goalAddress, initiativeAddress, lineAddress } from '../../addresses/pageAddress.ts';
import { isPresent, targetOf } from '../../plan/kpiValues.ts';
import type { Plan } from '../../plan/plan.ts';
import { planIndex } from '../../plan/planIndex.ts';
import type { Change } from '../../schema/entity/change.ts';
import type { Initiative } from '../../schema/entity/initiative.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { Measure } from '../../schema/entity/measure.ts';
import type { Note } from '../../schema/entity/note.ts';
import { changeText, unassignedMarkText } from '#words/change.ts';
import { citationHeadings } from '#words/citation.ts';
import { initiativeText } from '#words/pages/initiative.ts';
import { promisePhrases, promiseText } from '#words/promise.ts';
import type { Phrase } from '../../wording/text.ts';
import { type Crumb, initiativeCrumbs } from './crumb.ts';
import { type GonePlace, gonePlaces } from './gonePlaces.ts';
import { pageCitation } from './parts/citation.ts';
import { dataLink, type DataLinkData, departmentLink, measureLink, type PageLink, policyLink } from './parts/links.ts';
import { initiativeCell, type InitiativeCellData } from './parts/initiativeCell.ts';
import { kpiBlock, type KpiBlockData } from './parts/kpiBlock.ts';
import { phrasesOf } from './parts/phrases.ts';

/** What a KPI promises, and by when where that is the plan's year. */
export interface Promised {
  readonly kpiId: string;
  readonly phrases: readonly Phrase[];
  readonly deadline: string | undefined;
}

/** The facts beside an initiative's title. */
export interface InitiativeFacts {
  /** Nothing where the plan names none. */
  readonly department: PageLink | undefined;
  readonly goal: PageLink & { readonly number: number };
  readonly policy: PageLink;
  readonly measure: PageLink;
  readonly kpis: readonly { readonly id: string; readonly label: string; readonly former: string | null }[];
  readonly result: string;
  readonly source: PageLink;
}

/** An initiative's overview, with the former one where that is known. */
export interface Overview {
  readonly text: string;
  readonly former: string | null;
  /** Whether it was inferred which text is the former one. */
  readonly isInferred: boolean;
}

/** An initiative that comes before or after in the plan. */
export interface NextInitiative {
  readonly title: readonly string[];
  readonly address: string;
}

/** Everything that an initiative's page shows. */
export interface InitiativePage {
  readonly id: string;
  readonly title: string;
  readonly phrases: readonly string[];
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  readonly goalNumber: number;
  /** What the search says of the page: where it belongs, and that it may have ended. */
  readonly search: { readonly place: string; readonly warning: string | undefined };
  readonly former: string | null;
  readonly changes: readonly Change[];
  /** That it was removed. */
  readonly removal: string | undefined;
  readonly promises: readonly Promised[];
  readonly facts: InitiativeFacts;
  readonly departmentNote: string | null;
  readonly overview: Overview;
  /** What is to be said of its changes, and of marks that may mean it. */
  readonly remarks: readonly { readonly title: string; readonly text: string | null }[];
  readonly notes: readonly Note[];
  readonly kpis: readonly KpiBlockData[];
  readonly gone: readonly GonePlace[];
  readonly quote: { readonly line: number; readonly text: string; readonly file: string };
  readonly siblings: readonly InitiativeCellData[];
  readonly files: readonly DataLinkData[];
  readonly ids: readonly string[];
  readonly citation: string;
  readonly previous: NextInitiative | undefined;
  readonly next: NextInitiative | undefined;
}

/** Computes what an initiative's page shows. */
export async function initiativePage(plan: Plan, id: string): Promise<InitiativePage> {
  const index = planIndex(plan);
  const initiative = index.initiative(id);
  const { title, changes } = initiative;
  const goal = index.goal(initiative.goalId);
  const measure = index.measure(initiative.measureId);
  const kpis = index.kpisOfOwner(id);
  const address = initiativeAddress(id);
  const crumbs = initiativeCrumbs(plan, initiative);
  const place = plan.initiatives.indexOf(initiative);
  const promises = kpis.map((kpi) => promiseText(kpi, plan.information.targetYear)).join('');
  const removal = changes.find(({ type }) => type === 'removed');
  const revision = changes.find(({ type }) => type === 'revised');
  const ended = changes.find(({ type }) => type === 'removed' || type === 'possibly-ended');
  const { line } = initiative.source;
  return {
    id,
    title,
    phrases: phrasesOf(plan, title),
    description: initiativeText.description(initiative, promises),
    crumbs,
    goalNumber: goal.number,
    search: {
      place: crumbs
        .slice(1, -1)
        .map(({ label }) => label)
        .join(' › '),
      warning: ended && changeText(ended),
    },
    former: initiative.previousTitle,
    changes,
    removal: removal && initiativeText.removed(removal.certainty !== 'stated'),
    promises: kpis.map((kpi) => promised(plan, kpi)),
    facts: factsOf(plan, initiative),
    departmentNote: initiative.departmentNote,
    overview: { text: initiative.overview, former: initiative.previousOverview, isInferred: revision?.certainty !== 'stated' },
    remarks: remarksOf(initiative, measure),
    notes: [...new Set([...index.notesAbout('initiative', id), ...kpis.flatMap(index.notesOfKpi)])],
    kpis: await Promise.all(kpis.map((kpi) => kpiBlock(plan, kpi))),
    gone: gonePlaces(plan, address),
    quote: { line, text: plan.sourceText.lines[line - 1] ?? '', file: plan.sourceText.file },
    siblings: index
      .initiativesOfMeasure(measure.id)
      .filter((other) => other !== initiative)
      .map((other) => initiativeCell(plan, other)),
    files: [
      await dataLink(plan, initiativeJsonAddress(id), initiativeText.dataLabel),
      await dataLink(plan, initiativeCsvAddress(id), initiativeText.valuesLabel),
    ],
    ids: citationHeadings.ids(id, initiative.kpiIds),
    citation: pageCitation(plan, title, address, line),
    previous: nextInitiative(plan, plan.initiatives[place - 1]),
    next: nextInitiative(plan, plan.initiatives[place + 1]),
  };
}

function promised({ information }: Plan, kpi: Kpi): Promised {
  const target = targetOf(kpi);
  const isOfPlanYear = isPresent(target) && target.fiscalYear === information.targetYear;
  return {
    kpiId: kpi.id,
    phrases: promisePhrases(kpi, information.targetYear),
    deadline: isOfPlanYear ? initiativeText.deadline(information) : undefined,
  };
}

function factsOf(plan: Plan, { id, goalId, policyId, measureId, departmentId, source }: Initiative): InitiativeFacts {
  const index = planIndex(plan);
  const { facts } = initiativeText;
  const goal = index.goal(goalId);
  const kpis = index.kpisOfOwner(id);
  const hasResult = kpis.some(({ values }) => values.some(({ kind }) => kind === 'result'));
  return {
    department: departmentId === null ? undefined : departmentLink(index.department(departmentId)),
    goal: { number: goal.number, label: goal.shortTitle, address: goalAddress(goalId) },
    policy: policyLink(index.policy(policyId)),
    measure: measureLink(goalId, index.measure(measureId)),
    kpis: kpis.map((kpi) => ({ id: kpi.id, label: kpi.label, former: kpi.previousLabel })),
    result: hasResult ? facts.hasResult : facts.noResult,
    source: { label: facts.line(source.line), address: lineAddress(source.line) },
  };
}

function remarksOf(initiative: Initiative, measure: Measure): InitiativePage['remarks'] {
  const explained = initiative.changes.filter(({ note }) => note !== null);
  const unassigned = measure.changes.filter(({ certainty }) => certainty === 'unassigned');
  return [
    ...explained.map((change) => ({ title: initiativeText.changeLine(change), text: change.note })),
    ...unassigned.map((change) => ({ title: initiativeText.measureMark(measure.title), text: unassignedMarkText(change) })),
  ];
}

function nextInitiative(plan: Plan, initiative: Initiative | undefined): NextInitiative | undefined {
  return initiative && { title: phrasesOf(plan, initiative.title), address: initiativeAddress(initiative.id) };
}
