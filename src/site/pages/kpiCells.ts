import { departmentAddress, initiativeAddress, kpiAddress, noteAddress } from '../../addresses/pageAddress.ts';
import type { SortColumn } from '../../explorer/explorerFields.ts';
import { changesOf, planIndex } from '../../plan/planIndex.ts';
import { baselineOf, isPresent, resultsOf, targetOf } from '../../plan/kpiValues.ts';
import { isRemoved } from '../../plan/isRemoved.ts';
import { aggregation, direction } from '#words/codes.ts';
import type { Change } from '../../schema/entity/change.ts';
import type { Goal } from '../../schema/entity/goal.ts';
import type { Initiative } from '../../schema/entity/initiative.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { changesText, initiativeChangesText } from '#words/change.ts';
import { commonText } from '#words/common.ts';
import { valueText } from '#words/number.ts';
import { kpisText } from '#words/pages/kpis.ts';

/** What a cell shows. */
export type CellContent =
  | {
      readonly kind: 'name';
      readonly goalNumber: number;
      readonly label: string;
      readonly address: string;
      readonly isGone: boolean;
      readonly note: string | undefined;
    }
  | { readonly kind: 'text'; readonly text: string; readonly year?: string | undefined }
  | { readonly kind: 'link'; readonly text: string; readonly address: string }
  | { readonly kind: 'lack'; readonly text: string }
  | { readonly kind: 'chart'; readonly kpi: Kpi }
  | { readonly kind: 'changes'; readonly changes: readonly Change[]; readonly text: string }
  | { readonly kind: 'line'; readonly line: number };

/** A cell of the table of KPIs. */
export interface KpiCell {
  /** `class`, and `data-h`, which names the column where rows are stacked on a phone. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: CellContent;
}

/** What a row is about. */
interface RowSubject {
  readonly plan: PlanModel;
  readonly goal: Goal;
  readonly kpi: Kpi;
  /** Nothing for the KPI of a goal. */
  readonly initiative: Initiative | undefined;
}

/** How each column's cell is written. */
const cells: Readonly<Record<SortColumn, (subject: RowSubject) => KpiCell>> = {
  kpi: ({ plan, goal, kpi, initiative }) => {
    const [note] = planIndex(plan).notesOfKpi(kpi);
    const isGone = initiative !== undefined && isRemoved(initiative);
    return {
      attributes: {},
      content: {
        kind: 'name',
        goalNumber: goal.number,
        label: kpi.label,
        address: kpiAddress(kpi),
        isGone,
        note: note && noteAddress(note.id),
      },
    };
  },
  aggregation: ({ kpi }) => headed('aggregation', [], text(aggregation[kpi.aggregation].label)),
  unit: ({ kpi }) => plain(['k-unit', kpi.unit === null && 'lack'], text(kpi.unit ?? kpisText.noUnit)),
  baseline: ({ kpi }) => headed('baseline', ['r', !isPresent(baselineOf(kpi)) && 'lack'], text(valueText(baselineOf(kpi)))),
  target: ({ plan, kpi }) => {
    const target = targetOf(kpi);
    return headed(
      'target',
      ['r', !isPresent(target) && 'lack'],
      text(valueText(target), target?.fiscalYear === plan.information.targetYear ? undefined : target),
    );
  },
  relative: ({ kpi }) => plain(['k-relative'], { kind: 'chart', kpi }),
  result: ({ kpi }) => {
    const result = resultsOf(kpi).at(-1);
    return headed('result', [!result && 'lack'], text(result ? valueText(result) : kpisText.noResult, result));
  },
  direction: ({ kpi }) => headed('direction', [], text(direction[kpi.direction].label)),
  owner: ({ goal, initiative }) =>
    plain(
      ['k-owner'],
      initiative
        ? { kind: 'link', text: initiative.title, address: initiativeAddress(initiative.id) }
        : { kind: 'lack', text: kpisText.goalTarget(goal.number) },
    ),
  department: ({ plan, initiative }) => {
    const department = initiative?.departmentId ? planIndex(plan).department(initiative.departmentId) : undefined;
    const lack = initiative ? commonText.noDepartment : kpisText.noField;
    return {
      attributes: { class: 'k-department', 'data-h': kpisText.columns.department },
      content: department
        ? { kind: 'link', text: department.name, address: departmentAddress(department.id) }
        : { kind: 'lack', text: lack },
    };
  },
  change: ({ plan, kpi, initiative }) => {
    if (!initiative) return headed('change', [], { kind: 'changes', changes: kpi.changes, text: changesText(kpi.changes) });
    const changes = changesOf(plan, initiative);
    return headed('change', [], { kind: 'changes', changes: changes.map(({ change }) => change), text: initiativeChangesText(changes) });
  },
  line: ({ kpi }) => headed('line', ['k-line'], { kind: 'line', line: kpi.source.line }),
};

/** The cells of a row by the columns that it has. */
export function kpiCells(subject: RowSubject, columns: readonly SortColumn[]): KpiCell[] {
  return columns.map((column) => cells[column](subject));
}

function text(shown: string, value?: KpiValue): CellContent {
  return { kind: 'text', text: shown, year: value && kpisText.targetYear(value.fiscalYear) };
}

function headed(column: SortColumn, classes: readonly (string | false)[], content: CellContent): KpiCell {
  const { attributes } = plain(classes, content);
  return { attributes: { 'data-h': kpisText.columns[column], ...attributes }, content };
}

function plain(classes: readonly (string | false)[], content: CellContent): KpiCell {
  const names = classes.filter((name) => name !== false);
  return { attributes: names.length === 0 ? {} : { class: names.join(' ') }, content };
}
