import { departmentDueAddress } from '../../addresses/pageAddress.ts';
import { tableAddress } from '../../addresses/fileAddress.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Reporting, reporting, reportingCounts, reportingOfDepartment, type ReportingState } from '../../plan/reporting/reporting.ts';
import { reportingStates } from '../../schema/codes.ts';
import { reportingTableName } from '../../tables/definitions/reportingTable.ts';
import { reportingState } from '#words/codes.ts';
import { dueText } from '#words/pages/due.ts';
import { planWords } from '#words/planWords.ts';
import { type DataLinkData, dataLink, type PageLink } from './parts/links.ts';
import { reportingLines, type ReportingTableData } from './parts/kpi/reportingLines.ts';

/** A department with how many results stand how. */
export interface DueRow {
  readonly name: string;
  /** Where its own list stands; nothing for those that nobody is named for. */
  readonly address: string | undefined;
  readonly counts: readonly number[];
}

/** What the page of everything that is to be published shows. */
export interface DuePage {
  readonly title: string;
  readonly description: string;
  readonly lead: readonly string[];
  readonly summary: {
    readonly heading: string;
    readonly note: string;
    readonly department: string;
    readonly states: readonly string[];
    readonly rows: readonly DueRow[];
  };
  /** What is not public, or may not be, by department. */
  readonly open: {
    readonly heading: string;
    readonly groups: readonly {
      readonly id: string;
      readonly link: PageLink | undefined;
      readonly name: string;
      readonly table: ReportingTableData;
    }[];
  };
  readonly file: DataLinkData;
}

/** States in which a result is not here. */
const openStates: ReadonlySet<ReportingState> = new Set(['before-due', 'overdue', 'unknown']);

/** Computes what the page of everything that is to be published shows. */
export async function duePage(plan: Plan): Promise<DuePage> {
  const rows = reporting(plan);
  const states = reportingStates.filter((state) => rows.some((row) => row.state === state));
  const groups = [...plan.departments, undefined]
    .map((department) => ({
      id: department === undefined ? 'nobody' : `department-${department.id}`,
      name: department?.name ?? dueText.nobody(plan),
      address: department && departmentDueAddress(department.id),
      rows: reportingOfDepartment(plan, department?.id ?? null),
    }))
    .filter((group) => group.rows.length > 0);
  const counts = reportingCounts(plan);
  const isOpen = ({ state }: Reporting) => openStates.has(state);
  return {
    title: dueText.title,
    description: dueText.description(plan),
    lead: dueText.lead(plan, counts),
    summary: {
      heading: dueText.summary(plan),
      note: dueText.summaryNote(plan),
      department: planWords(plan).department,
      states: states.map((state) => reportingState[state].label),
      rows: groups.map(({ name, address, rows: own }) => ({
        name,
        address,
        counts: states.map((state) => own.filter((row) => row.state === state).length),
      })),
    },
    open: {
      heading: counts.notPublished === 0 && counts.unknown > 0 ? dueText.openUnknown : dueText.open,
      groups: groups.flatMap(({ id, name, address, rows: own }) => {
        const open = own.filter(isOpen);
        const link = address === undefined ? undefined : { label: name, address };
        return open.length === 0 ? [] : [{ id, name, link, table: reportingLines(plan, open, name) }];
      }),
    },
    file: await dataLink(plan, tableAddress(plan, reportingTableName, 'csv'), dueText.table),
  };
}
