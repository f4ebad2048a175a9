import { itemAddress, kpiAddress, placeOfItem } from '../../../../addresses/pageAddress.ts';
import { isRemoved } from '../../../../plan/isRemoved.ts';
import type { Plan } from '../../../../plan/plan.ts';
import { planIndex } from '../../../../plan/planIndex.ts';
import type { Item } from '../../../../schema/entity/item.ts';
import { unassignedMarkText } from '#words/sentences/change.ts';
import { commonText } from '#words/common.ts';
import { itemName, nounOf, nounsText, shortNounOf } from '#words/nouns.ts';
import { branchText, itemText } from '#words/pages/item.ts';
import { planWords } from '#words/planWords.ts';
import { sourcesKind } from '#words/sentences/sourcePlace.ts';
import { itemChanges, type ItemChangesData } from './itemCell.ts';
import { type DepartmentLink, departmentLinks } from '../links.ts';
import { levelFacts, someHave } from './levelFacts.ts';
import { phrasesOf } from '../phrases.ts';
import { judgedValues, type ShortValuesData } from '../kpi/shortValues.ts';
import { type SourceMark, sourceMark } from '../sourceMark.ts';

/** A KPI as a row shows it. */
export interface LedgerKpi {
  readonly label: string;
  readonly address: string;
  readonly values: ShortValuesData;
}

/** An item as its row shows it. */
export interface LedgerRow {
  readonly id: string;
  readonly level: string;
  /** The name of its place, of an item that has no page: it stands here. */
  readonly place: string | undefined;
  readonly title: readonly string[];
  readonly address: string;
  readonly isGone: boolean;
  /** Whether its home is elsewhere (再掲). */
  readonly isShared: boolean;
  readonly former: string | null;
  readonly overview: string;
  readonly kpis: readonly LedgerKpi[];
  readonly departments: readonly DepartmentLink[];
  /** Whether its level has departments, so that none is a lack. */
  readonly lacksDepartment: boolean;
  readonly changes: ItemChangesData;
  readonly source: SourceMark | undefined;
}

/** What stands between the head of a table and its rows, with the rows below it; the first rows may stand below nothing. */
export interface LedgerGroup {
  readonly head:
    | {
        readonly place: string;
        readonly title: readonly string[];
        readonly former: string | null;
        /** What is said of each mark that fits none of its rows. */
        readonly unassigned: readonly string[];
        readonly source: SourceMark | undefined;
      }
    | undefined;
  readonly rows: readonly LedgerRow[];
}

/** The columns of a table of items: their headers, without those that no item of these levels has. */
export interface LedgerColumns {
  readonly item: string;
  readonly overview: string | undefined;
  readonly kpi: string | undefined;
  readonly department: string | undefined;
  readonly change: string | undefined;
  readonly source: string | undefined;
  /** Whether the places in the sources are numbers of lines, which need little room. */
  readonly hasLines: boolean;
}

/** A table of items in groups. */
export interface ItemLedgerData {
  readonly caption: string;
  readonly columns: LedgerColumns;
  readonly groups: readonly LedgerGroup[];
}

/** Items with the place that they stand under, which has no page of its own. */
export interface GroupedItems {
  readonly head: Item | undefined;
  readonly items: readonly Item[];
}

/** Computes a table of items; `heading` is that of the part of the page in which it stands. */
export function itemLedger(plan: Plan, heading: string, groups: readonly GroupedItems[], isShared = false): ItemLedgerData {
  const items = groups.flatMap((group) => group.items);
  const below = nounsText(plan, items, nounOf);
  return {
    caption: heading === below ? heading : branchText.tableCaption(heading, below),
    columns: columnsOf(plan, items, below),
    groups: groups.map(({ head, items: own }) => ({
      head: head && groupHead(plan, head),
      rows: own.map((item) => ledgerRow(plan, item, isShared)),
    })),
  };
}

function columnsOf(plan: Plan, items: readonly Item[], below: string): LedgerColumns {
  const { department, revision } = planWords(plan);
  const isVerbatim = sourcesKind(plan.information) === 'verbatim';
  const hasSource = items.some(({ source }) => source !== null);
  return {
    item: below,
    overview: someHave(plan, items, 'overview') ? itemText.overview(nounsText(plan, items, shortNounOf)) : undefined,
    kpi: someHave(plan, items, 'kpis') ? branchText.columns.kpi(plan) : undefined,
    department: plan.departments.length > 0 && someHave(plan, items, 'departments') ? department : undefined,
    change: plan.changes.length > 0 ? revision : undefined,
    source: hasSource ? (isVerbatim ? commonText.lineColumn : commonText.sourceColumn) : undefined,
    hasLines: items.every(({ source }) => source?.line !== null),
  };
}

function groupHead(plan: Plan, item: Item): NonNullable<LedgerGroup['head']> {
  return {
    place: placeOfItem(item),
    title: phrasesOf(plan, itemName(plan, item)),
    former: item.previousTitle,
    unassigned: unassignedMarks(plan, item),
    source: sourceMark(plan, item.source),
  };
}

/** What is said of each mark of an item that may mean any of what stands below it. */
export function unassignedMarks(plan: Plan, { id, changes }: Item): string[] {
  const noun = nounsText(plan, planIndex(plan).children(id));
  return [...new Set(changes.filter(({ certainty }) => certainty === 'unassigned').map((change) => unassignedMarkText(change, noun)))];
}

function ledgerRow(plan: Plan, item: Item, isShared: boolean): LedgerRow {
  const { id, level, previousTitle, overview, departments, source } = item;
  const index = planIndex(plan);
  return {
    id,
    level,
    place: isShared || index.hasPage(item) ? undefined : placeOfItem(item),
    title: phrasesOf(plan, itemName(plan, item)),
    address: itemAddress(plan, id),
    isGone: isRemoved(item),
    isShared,
    former: previousTitle,
    overview: overview ?? '',
    kpis: index.kpisOfOwner(id).map((kpi) => ({ label: kpi.label, address: kpiAddress(plan, kpi), values: judgedValues(kpi, plan) })),
    departments: departmentLinks(plan, departments),
    lacksDepartment: levelFacts(plan, item).departments && departments.length === 0,
    changes: itemChanges(plan, item),
    source: sourceMark(plan, source),
  };
}
