import { selectionAddress, tableAddress } from '../../addresses/fileAddress.ts';
import { goalAddress } from '../../addresses/pageAddress.ts';
import { type Facet, facets, isNumeric, type SortColumn, sortColumns } from '../../explorer/explorerFields.ts';
import { type FacetOption, facetOptions } from '../../explorer/facetOptions.ts';
import { itemAttributes } from '../../explorer/itemAttributes.ts';
import { kpiItem } from '../../explorer/kpiItem.ts';
import { type SelectionTable, selectionTables } from '../../explorer/kpiRecords.ts';
import type { Plan } from '../../plan/plan.ts';
import { planIndex } from '../../plan/planIndex.ts';
import { relativeChange } from '../../plan/relativeChange.ts';
import { commonText } from '#words/common.ts';
import { explorerPageText } from '#words/explorer.ts';
import { kpisText } from '#words/pages/kpis.ts';
import { kpiRecordsScript } from '../files/kpiRecordsScript.ts';
import { type KpiCell, kpiCells } from './kpiCells.ts';
import { chartLegend, type ChartLegendData } from './parts/chartMenu.ts';
import { goalClass } from './parts/goalClass.ts';
import { relativeChangePicture, type RelativeChangePictureData } from './parts/relativeChangePicture.ts';

/** A column of the table of KPIs. */
export interface KpiColumn {
  readonly name: SortColumn;
  readonly label: string;
  readonly classes: string;
}

/** A row of the table of KPIs. */
export interface KpiRow {
  readonly id: string;
  readonly classes: string;
  /** The facts by which the explorer filters and sorts. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly cells: readonly KpiCell[];
}

/** The rows of a goal. */
export interface KpiGroup {
  readonly id: string;
  readonly classes: string;
  readonly label: string;
  readonly title: string;
  readonly address: string;
  readonly rows: readonly KpiRow[];
}

/** The table of KPIs. */
export interface KpiTableData {
  readonly caption: string;
  readonly columns: readonly KpiColumn[];
  readonly groups: readonly KpiGroup[];
}

/** The form of the explorer. */
export interface ExplorerFormData {
  readonly facets: readonly { readonly name: Facet; readonly label: string; readonly options: readonly FacetOption[] }[];
  readonly columns: readonly KpiColumn[];
  /** The address of the records that selections are made of. */
  readonly records: string;
  readonly downloads: readonly { readonly table: SelectionTable; readonly file: string; readonly label: string }[];
}

/** What the page of all KPIs shows. */
export interface KpisPage {
  readonly description: string;
  readonly lead: readonly string[];
  readonly goalLinks: readonly { readonly id: string; readonly label: string }[];
  readonly files: readonly { readonly address: string; readonly label: string }[];
  readonly form: ExplorerFormData;
  readonly picture: RelativeChangePictureData;
  readonly legend: ChartLegendData;
  readonly table: KpiTableData;
}

/** Computes what the page of all KPIs shows. */
export function kpisPage(plan: Plan): KpisPage {
  const { goals, kpis } = plan;
  const items = new Map(kpis.map((kpi) => [kpi.id, kpiItem(kpi, plan)]));
  const comparable = [...items.values()].filter(({ baseline, target }) => typeof relativeChange(baseline, target) === 'number').length;
  const columns = sortColumns.map((name) => ({
    name,
    label: kpisText.columns[name],
    classes: [`k-${name}`, ...(isNumeric(name) ? ['r'] : [])].join(' '),
  }));
  const options = facetOptions(plan);
  return {
    description: kpisText.description(plan.information, kpis.length),
    lead: kpisText.lead(kpis.length, comparable),
    goalLinks: goals.map(({ id, number }) => ({ id, label: kpisText.goalLink(number) })),
    files: [
      { address: tableAddress(plan, 'kpis', 'csv'), label: kpisText.csv },
      { address: tableAddress(plan, 'kpi_values', 'csv'), label: kpisText.valuesCsv },
    ],
    form: {
      facets: facets.map((name) => ({ name, label: explorerPageText.facets[name], options: options[name] })),
      columns,
      records: kpiRecordsScript(plan).address,
      downloads: (Object.keys(selectionTables) as SelectionTable[]).map((table) => ({
        table,
        file: selectionAddress(plan, table),
        label: explorerPageText.downloads[table],
      })),
    },
    picture: relativeChangePicture(plan),
    legend: chartLegend(plan),
    table: { caption: kpisText.caption(plan.information), columns, groups: groupsOf(plan) },
  };
}

function groupsOf(plan: Plan): KpiGroup[] {
  const index = planIndex(plan);
  return plan.goals.map((goal) => {
    const kpis = [...index.kpisOfOwner(goal.id), ...index.initiativesOfGoal(goal.id).flatMap(({ id }) => index.kpisOfOwner(id))];
    return {
      id: goal.id,
      classes: goalClass(goal.number),
      label: commonText.goalLabel(goal.number),
      title: goal.title,
      address: goalAddress(goal.id),
      rows: kpis.map((kpi) => {
        const initiative = kpi.ownerType === 'initiative' ? index.initiative(kpi.ownerId) : undefined;
        return {
          id: kpi.id,
          classes: goalClass(goal.number),
          attributes: itemAttributes(kpiItem(kpi, plan)),
          cells: kpiCells({ plan, goal, kpi, initiative }, sortColumns),
        };
      }),
    };
  });
}
