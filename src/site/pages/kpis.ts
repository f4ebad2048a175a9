import { selectionAddress, tableAddress } from '../../addresses/fileAddress.ts';
import { itemAddress, topListAddress } from '../../addresses/pageAddress.ts';
import { isNumeric, type SortColumn } from '../../explorer/explorerFields.ts';
import { type PlanFacet, planFacets } from '../../explorer/facetOptions.ts';
import { planColumns } from '../../explorer/planColumns.ts';
import { itemAttributes } from '../../explorer/itemAttributes.ts';
import { kpiItem } from '../../explorer/kpiItem.ts';
import { type SelectionTable, selectionTables } from '../../explorer/kpiRecords.ts';
import type { Plan } from '../../plan/plan.ts';
import { planIndex } from '../../plan/planIndex.ts';
import { relativeChange } from '../../plan/relativeChange.ts';
import type { Item } from '../../schema/entity/item.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import { kpiText } from '#words/kpi.ts';
import { itemMark } from '#words/nouns.ts';
import { homeText } from '#words/pages/home.ts';
import { explorerPageText } from '#words/pages/explorerPage.ts';
import { planWords } from '#words/planWords.ts';
import { kpisText } from '#words/pages/kpis.ts';
import { kpiRecordsScript } from '../files/kpiRecordsScript.ts';
import { type KpiCell, kpiCells } from './kpiCells.ts';
import { columnNames } from './kpiColumns.ts';
import { chartLegend, type ChartLegendData } from './parts/kpi/chartMenu.ts';
import { itemClass } from './parts/topClass.ts';
import { relativeChangePicture, type RelativeChangePictureData } from './parts/kpi/relativeChangePicture.ts';

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

/** The rows of the KPIs of an item of the first level and of what stands below it, or of those of the whole plan. */
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
  readonly heading: string;
  /** What it is called where it can be moved sideways. */
  readonly region: string;
  readonly caption: string;
  readonly columns: readonly KpiColumn[];
  readonly groups: readonly KpiGroup[];
}

/** The form of the explorer. */
export interface ExplorerFormData {
  /** What the script and the form say, in the plan's words. */
  readonly text: ReturnType<typeof explorerPageText>;
  /** What the script calls the rows. */
  readonly noun: string;
  readonly facets: readonly PlanFacet[];
  readonly columns: readonly KpiColumn[];
  /** The address of the records that selections are made of. */
  readonly records: string;
  readonly downloads: readonly { readonly table: SelectionTable; readonly file: string; readonly label: string }[];
}

/** What the page of all KPIs shows. */
export interface KpisPage {
  readonly title: string;
  readonly description: string;
  readonly lead: readonly string[];
  readonly topLinks: readonly { readonly id: string; readonly label: string }[];
  readonly files: readonly { readonly address: string; readonly label: string }[];
  readonly form: ExplorerFormData;
  readonly picture: RelativeChangePictureData;
  readonly legend: ChartLegendData;
  readonly table: KpiTableData;
}

/** Computes what the page of all KPIs shows. */
export function kpisPage(plan: Plan): KpisPage {
  const { kpis } = plan;
  const items = new Map(kpis.map((kpi) => [kpi.id, kpiItem(kpi, plan)]));
  const comparable = [...items.values()].filter(({ baseline, target }) => typeof relativeChange(baseline, target) === 'number').length;
  const names = columnNames(plan);
  const shown = planColumns(plan);
  const columns = shown.map((name) => ({
    name,
    label: names[name],
    classes: [`k-${name}`, ...(isNumeric(name) ? ['r'] : [])].join(' '),
  }));
  const text = explorerPageText(plan);
  const kinds = kpiText.allKinds(plan, kpis);
  return {
    title: kpisText.title(plan),
    description: kpisText.description(plan, kpis.length, kinds, plan.departments.length > 0),
    lead: kpisText.lead(plan, kpis.length, kinds, comparable),
    topLinks: planIndex(plan)
      .tops.filter((top) => kpisBelow(plan, top).length > 0)
      .map((top) => ({ id: top.id, label: kpisText.topLink(itemMark(plan, top)) })),
    files: [
      { address: tableAddress(plan, 'kpis', 'csv'), label: kpisText.csv },
      { address: tableAddress(plan, 'kpi_values', 'csv'), label: kpisText.valuesCsv },
    ],
    form: {
      text,
      noun: planWords(plan).kpi,
      facets: planFacets(plan),
      columns,
      records: kpiRecordsScript(plan).address,
      downloads: (Object.keys(selectionTables) as SelectionTable[]).map((table) => ({
        table,
        file: selectionAddress(plan, table),
        label: text.downloads[table],
      })),
    },
    picture: relativeChangePicture(plan),
    legend: chartLegend(plan),
    table: {
      heading: kpisText.tableHeading(plan),
      region: kpisText.regionLabel(plan),
      caption: kpisText.caption(plan),
      columns,
      groups: groupsOf(plan, shown),
    },
  };
}

/** The KPIs of the whole plan, then those of each item of the first level with all that stands below it. */
function groupsOf(plan: Plan, columns: readonly SortColumn[]): KpiGroup[] {
  const { tops, kpisOfPlan } = planIndex(plan);
  const group = (id: string, name: Omit<KpiGroup, 'id' | 'rows'>, kpis: readonly Kpi[]): KpiGroup => ({
    id,
    ...name,
    rows: kpis.map((kpi) => ({
      id: kpi.id,
      classes: name.classes,
      attributes: itemAttributes(kpiItem(kpi, plan)),
      cells: kpiCells(plan, kpi, columns),
    })),
  });
  const ofPlan = { classes: '', label: '', title: homeText.planKpis(plan), address: topListAddress(plan) };
  return [
    group('plan-kpis', ofPlan, kpisOfPlan),
    ...tops.map((top) =>
      group(
        top.id,
        { classes: itemClass(plan, top), label: itemMark(plan, top), title: top.title, address: itemAddress(plan, top.id) },
        kpisBelow(plan, top),
      ),
    ),
  ].filter(({ rows }) => rows.length > 0);
}

function kpisBelow(plan: Plan, top: Item): readonly Kpi[] {
  const { kpisOfOwner, descendants } = planIndex(plan);
  return [top, ...descendants(top.id)].flatMap(({ id }) => kpisOfOwner(id));
}
