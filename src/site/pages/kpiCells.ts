import { departmentAddress, itemAddress, kpiAddress, noteAddress } from '../../addresses/pageAddress.ts';
import type { SortColumn } from '../../explorer/explorerFields.ts';
import { type ItemChange, changesOf, planIndex } from '../../plan/planIndex.ts';
import { baselineOf, isPresent, targetOf } from '../../plan/kpiValues.ts';
import { isRemoved } from '../../plan/isRemoved.ts';
import { isPromising, latestResultOf } from '../../plan/comparison.ts';
import type { Plan } from '../../plan/plan.ts';
import { currentAssessment } from '../../plan/progress/assessments.ts';
import { aggregation, direction, progressStatus } from '#words/codes.ts';
import { progressSigns } from '#words/pages/progressRules.ts';
import type { Change } from '../../schema/entity/change.ts';
import type { Item } from '../../schema/entity/item.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { PlanWords } from '../../schema/entity/plan.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import { changesText, itemChangesText } from '#words/sentences/change.ts';
import { commonText } from '#words/common.ts';
import { kpiText } from '#words/kpi.ts';
import { itemMark, itemName, itemSign, nounOf } from '#words/nouns.ts';
import { kpisText } from '#words/pages/kpis.ts';
import { otherTime } from '#words/sentences/valueInSentence.ts';
import { sourcesKind } from '#words/sentences/sourcePlace.ts';
import { columnNames } from './kpiColumns.ts';
import { type SourceMark, sourceMark } from './parts/sourceMark.ts';

/** What a cell shows. */
export type CellContent =
  | {
      readonly kind: 'name';
      /** The sign of the item of the first level, and what that is; nothing of a KPI of the whole plan. */
      readonly top: { readonly noun: string; readonly sign: string } | undefined;
      readonly label: string;
      readonly address: string;
      readonly isGone: boolean;
      readonly note: string | undefined;
    }
  | { readonly kind: 'text'; readonly text: string; readonly year?: string | undefined }
  | { readonly kind: 'links'; readonly links: readonly { readonly text: string; readonly address: string }[] }
  | { readonly kind: 'lack'; readonly text: string }
  | { readonly kind: 'chart'; readonly kpi: Kpi; readonly promises: boolean; readonly words: PlanWords }
  | { readonly kind: 'changes'; readonly changes: readonly Change[]; readonly text: string }
  | { readonly kind: 'source'; readonly source: SourceMark | undefined };

/** A cell of the table of KPIs. */
export interface KpiCell {
  /** `class`, and `data-h`, which names the column where rows are stacked on a phone. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: CellContent;
}

/** What a row is about. */
interface RowSubject {
  readonly plan: Plan;
  readonly kpi: Kpi;
  /** Nothing for a KPI of the whole plan. */
  readonly top: Item | undefined;
  readonly owner: Item | undefined;
}

interface WrittenCell {
  /** Whether the column's name stands beside the cell on a phone. */
  readonly isHeaded?: boolean;
  readonly classes?: readonly (string | false)[];
  readonly content: CellContent;
}

/** How each column's cell is written. */
const cells: Readonly<Record<SortColumn, (subject: RowSubject) => WrittenCell>> = {
  kpi: ({ plan, kpi, top, owner }) => {
    const [note] = planIndex(plan).notesOfKpi(kpi);
    return {
      content: {
        kind: 'name',
        top: top && { noun: nounOf(plan, top), sign: itemSign(top) },
        label: kpi.label,
        address: kpiAddress(plan, kpi),
        isGone: owner !== undefined && isRemoved(owner),
        note: note && noteAddress(note.id),
      },
    };
  },
  aggregation: ({ kpi }) => ({ isHeaded: true, content: text(aggregation[kpi.aggregation].label) }),
  unit: ({ kpi }) => ({ classes: ['k-unit', kpi.unit === null && 'lack'], content: text(kpi.unit ?? kpisText.noUnit) }),
  baseline: ({ plan, kpi }) => endCell(plan, kpi, baselineOf(kpi)),
  target: ({ plan, kpi }) => endCell(plan, kpi, targetOf(kpi)),
  relative: ({ plan, kpi }) => ({
    classes: ['k-relative'],
    content: { kind: 'chart', kpi, promises: isPromising(plan, kpi), words: plan.words },
  }),
  result: ({ plan, kpi }) => {
    const result = latestResultOf(kpi);
    return {
      isHeaded: true,
      classes: [!result && 'lack'],
      content: result
        ? text(kpiText.valueOf(kpi, result), otherTime(result, plan))
        : text(kpisText.noResult(sourcesKind(plan.information) === 'verbatim')),
    };
  },
  judgement: ({ plan, kpi }) => {
    const judged = currentAssessment(plan, kpi);
    return {
      isHeaded: true,
      classes: [!judged && 'lack'],
      content: text(judged ? `${progressSigns[judged.status]} ${progressStatus[judged.status].label}` : commonText.none),
    };
  },
  direction: ({ kpi }) => ({ isHeaded: true, content: text(direction[kpi.direction].label) }),
  owner: (subject) => ({ classes: ['k-owner'], content: ownerContent(subject) }),
  department: ({ plan, kpi, owner }) => {
    const index = planIndex(plan);
    const departments = kpi.departments.length > 0 ? kpi.departments : (owner?.departments ?? []);
    const hasField = owner !== undefined && !index.isTop(owner);
    return {
      isHeaded: true,
      classes: ['k-department'],
      content:
        departments.length > 0
          ? {
              kind: 'links',
              links: departments.map(({ departmentId: id }) => ({ text: index.department(id).name, address: departmentAddress(id) })),
            }
          : { kind: 'lack', text: hasField ? commonText.noDepartment : kpisText.noField },
    };
  },
  change: ({ plan, kpi, owner }) => {
    const changes = owner && planIndex(plan).children(owner.id).length === 0 ? changesOf(plan, owner) : undefined;
    return { isHeaded: true, content: changes ? ownerChanges(plan, changes) : kpiChanges(kpi) };
  },
  line: ({ plan, kpi }) => ({ isHeaded: true, classes: ['k-line'], content: { kind: 'source', source: sourceMark(plan, kpi.source) } }),
};

/** The cells of a row by the columns that it has. */
export function kpiCells(plan: Plan, kpi: Kpi, columns: readonly SortColumn[]): KpiCell[] {
  const index = planIndex(plan);
  const owner = index.ownerOf(kpi);
  const subject: RowSubject = { plan, kpi, owner, top: owner && index.item(owner.topId) };
  const names = columnNames(plan);
  return columns.map((column) => {
    const { isHeaded = false, classes = [], content } = cells[column](subject);
    const given = classes.filter((name) => name !== false);
    return {
      attributes: { ...(isHeaded && { 'data-h': names[column] }), ...(given.length > 0 && { class: given.join(' ') }) },
      content,
    };
  });
}

/** A baseline or target, with its time where that is not the plan's. */
function endCell(plan: Plan, kpi: Kpi, value: KpiValue | undefined): WrittenCell {
  const isLacking = !isPresent(value) && value?.status !== 'compared';
  const shown = value ? kpiText.valueOf(kpi, value) : commonText.notStated;
  return { isHeaded: true, classes: ['r', isLacking && 'lack'], content: text(shown, value && otherTime(value, plan)) };
}

function ownerContent({ plan, kpi, top, owner }: RowSubject): CellContent {
  if (!owner || !top) return { kind: 'lack', text: kpisText.ofPlan(plan) };
  const kind = kpiText.kindName(plan, kpi);
  return owner === top
    ? { kind: 'lack', text: kpisText.ofTop(itemMark(plan, top), kind) }
    : { kind: 'links', links: [{ text: itemName(plan, owner), address: itemAddress(plan, owner.id) }] };
}

function ownerChanges(plan: Plan, changes: readonly ItemChange[]): CellContent {
  return { kind: 'changes', changes: changes.map(({ change }) => change), text: itemChangesText(changes, plan) };
}

function kpiChanges({ changes }: Kpi): CellContent {
  return { kind: 'changes', changes, text: changesText(changes) };
}

function text(shown: string, time?: string): CellContent {
  return { kind: 'text', text: shown, year: time === undefined ? undefined : commonText.ofTime(time) };
}
