import { type ChangeType, changeTypesIn } from '../../charts/marks/changeTypes.ts';
import { departmentAddress, itemAddress, kpiAddress } from '../../addresses/pageAddress.ts';
import { oncePer } from '../../plan/oncePer.ts';
import type { Plan } from '../../plan/plan.ts';
import { planIndex } from '../../plan/planIndex.ts';
import type { Department } from '../../schema/entity/department.ts';
import type { Item } from '../../schema/entity/item.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import { countedNouns, itemMark, itemSign, nounOf, nounsText, shortNounOf, shortTitleOf } from '#words/nouns.ts';
import { departmentsText } from '#words/pages/departments.ts';
import { formerNamesText } from '#words/sentences/formerNames.ts';
import { planWords } from '#words/planWords.ts';
import { sourcesKind } from '#words/sentences/sourcePlace.ts';
import { type ItemCellData, itemCell } from './parts/item/itemCell.ts';
import { levelFacts } from './parts/item/levelFacts.ts';
import type { PageLink } from './parts/links.ts';
import { itemClass } from './parts/topClass.ts';

/** A department as the list shows it. */
export interface DepartmentRow {
  readonly name: string;
  readonly address: string;
  /** How many items it is in charge of, a number for each column. */
  readonly counts: readonly number[];
  readonly tops: readonly { readonly sign: string; readonly title: string; readonly address: string; readonly classes: string }[];
}

/** What the list of departments shows. */
export interface DepartmentsPage {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly caption: string;
  /** The headers: the department, a number of each noun, and the first level. */
  readonly columns: {
    readonly department: string;
    readonly counts: readonly string[];
    readonly tops: string;
  };
  readonly rows: readonly DepartmentRow[];
  /** The items for which the plan names no department; nothing where each has one. */
  readonly without: { readonly heading: string; readonly note: string; readonly items: readonly ItemCellData[] } | undefined;
}

/** What the page of a department shows. */
export interface DepartmentPage {
  readonly title: string;
  readonly listTitle: string;
  readonly description: string;
  readonly lead: string;
  /** What it was called before. */
  readonly former: string | undefined;
  readonly listHeading: string;
  /** The types of change for the legend; none in a plan without changes. */
  readonly changeTypes: readonly ChangeType[];
  /** What the two numbers are; nothing where nothing has a KPI. */
  readonly numbersNote: string | undefined;
  readonly groups: readonly {
    readonly label: string;
    readonly title: string;
    readonly address: string;
    readonly classes: string;
    readonly items: readonly ItemCellData[];
  }[];
  /** The KPIs that it reports of items that it is not in charge of. */
  readonly reported: { readonly heading: string; readonly links: readonly PageLink[] } | undefined;
}

/** The nouns of what departments are in charge of, in the order of the levels. */
const chargedNouns = oncePer((plan: Plan): readonly string[] =>
  countedNouns(
    plan,
    plan.items.filter(({ departments }) => departments.length > 0),
    shortNounOf,
  ).map(({ noun }) => noun),
);

/** The KPIs that a department reports: those that name it, and those without a department of their own whose item it is in charge of. */
function kpisOf(plan: Plan, id: string): Kpi[] {
  const { ownerOf } = planIndex(plan);
  return plan.kpis.filter((kpi) => {
    const departments = kpi.departments.length > 0 ? kpi.departments : (ownerOf(kpi)?.departments ?? []);
    return departments.some(({ departmentId }) => departmentId === id);
  });
}

/** Computes what the list of departments shows. */
export function departmentsPage(plan: Plan): DepartmentsPage {
  const index = planIndex(plan);
  const { department, kpi } = planWords(plan);
  const nouns = chargedNouns(plan);
  const all = nouns.join('・');
  const isVerbatim = sourcesKind(plan.information) === 'verbatim';
  const without = index.itemsOfDepartment(null).filter((item) => levelFacts(plan, item).departments);
  const hasKpis = plan.kpis.length > 0;
  return {
    title: departmentsText.title(plan),
    description: departmentsText.description(plan, all, plan.departments.length),
    lead: departmentsText.lead(plan, plan.departments.length, isVerbatim),
    caption: departmentsText.caption(plan, all),
    columns: { department, counts: [...nouns, ...(hasKpis ? [kpi] : [])], tops: nounsText(plan, index.tops, nounOf) },
    rows: plan.departments.map(({ id, name }) => {
      const items = index.itemsOfDepartment(id);
      return {
        name,
        address: departmentAddress(id),
        counts: [
          ...nouns.map((noun) => items.filter((item) => shortNounOf(plan, item) === noun).length),
          ...(hasKpis ? [kpisOf(plan, id).length] : []),
        ],
        tops: topsOf(plan, items).map((top) => ({
          sign: itemSign(top),
          title: shortTitleOf(top),
          address: itemAddress(plan, top.id),
          classes: itemClass(plan, top),
        })),
      };
    }),
    without:
      without.length === 0
        ? undefined
        : {
            heading: departmentsText.withoutHeading(plan, nounsText(plan, without)),
            note: departmentsText.withoutNote(plan, isVerbatim),
            items: without.map((item) => itemCell(plan, item)),
          },
  };
}

/** Computes what the page of a department shows. */
export function departmentPage(plan: Plan, { id, name, formerNames }: Department): DepartmentPage {
  const index = planIndex(plan);
  const items = index.itemsOfDepartment(id);
  const counts = countedNouns(plan, items, shortNounOf);
  const kpis = kpisOf(plan, id);
  const own = new Set(items.map((item) => item.id));
  const reported = kpis.filter(({ ownerId }) => !own.has(ownerId));
  const nouns = counts.length > 0 ? counts.map(({ noun }) => noun).join('・') : planWords(plan).kpi;
  return {
    title: departmentsText.pageTitle(name, nouns),
    listTitle: departmentsText.title(plan),
    description: departmentsText.pageDescription(plan, name, counts),
    lead: departmentsText.pageLead(plan, name, counts, plan.kpis.length === 0 ? undefined : kpis.length),
    former: formerNames.length === 0 ? undefined : departmentsText.former(formerNamesText(formerNames, plan.revisions)),
    listHeading: departmentsText.listHeading(counts),
    changeTypes: changeTypesIn(plan.changes),
    numbersNote: kpis.length > 0 ? departmentsText.numbersNote(plan) : undefined,
    groups: topsOf(plan, items).map((top) => ({
      label: itemMark(plan, top),
      title: top.title,
      address: itemAddress(plan, top.id),
      classes: itemClass(plan, top),
      items: items.filter(({ topId }) => topId === top.id).map((item) => itemCell(plan, item)),
    })),
    reported:
      reported.length === 0
        ? undefined
        : {
            heading: departmentsText.kpisHeading(plan, reported.length),
            links: reported.map((kpi) => ({ label: kpi.label, address: kpiAddress(plan, kpi) })),
          },
  };
}

function topsOf(plan: Plan, items: readonly Item[]): readonly Item[] {
  return planIndex(plan).tops.filter(({ id }) => items.some(({ topId }) => topId === id));
}
