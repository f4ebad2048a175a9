import { chartAddress, chartSchemaAddress, tableAddress } from '../addresses/fileAddress.ts';
import { csvMetadataAddress } from '../addresses/openDataAddress.ts';
import { relativeAddress } from '../addresses/relativeAddress.ts';
import { goalChartSvg } from '../charts/file/goalChartSvg.ts';
import { kpiChartSvg } from '../charts/file/kpiChartSvg.ts';
import { planChartSvg } from '../charts/file/planChartSvg.ts';
import { planIndex } from '../plan/planIndex.ts';
import type { Plan } from '../plan/plan.ts';
import { csvText } from '../tables/csvText.ts';
import { partCsvwMetadata, sharedCsvwSchema } from '../tables/metadata/csvwMetadata.ts';
import { dataFile, type DataFile } from '../tables/dataFile.ts';
import { dataFileAt } from '../tables/dataFiles.ts';
import { jsonText } from '../tables/jsonText.ts';
import { publishedTables } from '../tables/publishedTables.ts';
import type { Table } from '../tables/table.ts';

/** A chart's files: the drawing, and the rows of the table that it shows. */
export interface ChartFiles {
  readonly svg: DataFile;
  /** A published table itself, where the chart shows all its rows. */
  readonly csv: DataFile;
  /** The CSVW description of a CSV that is the chart's own. */
  readonly csvw: DataFile | undefined;
}

/** The id under which the picture of the whole plan is published. */
export const pictureId = 'plan';

const made = new WeakMap<Plan, Promise<ReadonlyMap<string, ChartFiles>>>();

/** Every file of a chart that is not published as a table anyway, made once and kept as long as the plan is; the columns of their CSVs are described once for all. */
export async function chartFiles(plan: Plan): Promise<readonly DataFile[]> {
  const own = [...(await chartsById(plan)).values()].flatMap(({ svg, csv, csvw }) => (csvw ? [svg, csv, csvw] : [svg]));
  return [dataFile(chartSchemaAddress, 'JSON', jsonText(sharedCsvwSchema(tableOf(plan, 'kpi_values'), 'kpi_values', plan))), ...own];
}

/** The files of one chart, by the id of its KPI or goal; asking for a chart that is not published is a fault of ours. */
export async function chartFilesOf(plan: Plan, id: string): Promise<ChartFiles> {
  const files = (await chartsById(plan)).get(id);
  if (!files) throw new Error(`No chart is published as ${id}`);
  return files;
}

function chartsById(plan: Plan): Promise<ReadonlyMap<string, ChartFiles>> {
  const known = made.get(plan);
  if (known) return known;
  const charts = makeCharts(plan);
  made.set(plan, charts);
  return charts;
}

async function makeCharts(plan: Plan): Promise<ReadonlyMap<string, ChartFiles>> {
  const index = planIndex(plan);
  const values = tableOf(plan, 'kpi_values');
  const valuesOf = Map.groupBy(values.rows, (row) => row['kpi_id']);
  const charts = new Map<string, ChartFiles>();
  const add = (id: string, svg: string, data: Omit<ChartFiles, 'svg'>) => {
    if (charts.has(id)) throw new Error(`Two charts would be published as ${id}`);
    charts.set(id, { svg: dataFile(chartAddress(id, 'svg'), 'SVG', svg), ...data });
  };
  const own = (id: string, title: string, kpiIds: readonly string[]) => rowsFiles(plan, id, { ...values, title, rows: kpiIds.flatMap((kpi) => valuesOf.get(kpi) ?? []) });
  for (const kpi of plan.kpis) add(kpi.id, kpiChartSvg(plan, kpi), own(kpi.id, kpi.label, [kpi.id]));
  for (const goal of plan.goals) {
    const shown = new Set(index.initiativesOfGoal(goal.id).flatMap(({ kpiIds }) => kpiIds));
    if (shown.size > 0) add(goal.id, goalChartSvg(plan, goal), own(goal.id, goal.title, plan.kpis.map(({ id }) => id).filter((id) => shown.has(id))));
  }
  add(pictureId, planChartSvg(plan), { csv: await dataFileAt(plan, tableAddress(plan, 'initiatives', 'csv')), csvw: undefined });
  return charts;
}

/** Some values as a file of their own with its CSVW description, whose columns all such files share. */
function rowsFiles(plan: Plan, id: string, table: Table): Omit<ChartFiles, 'svg'> {
  const csv = chartAddress(id, 'csv');
  const metadata = csvMetadataAddress(csv);
  const description = partCsvwMetadata(relativeAddress(metadata, csv), table, relativeAddress(metadata, chartSchemaAddress), plan);
  return { csv: dataFile(csv, 'CSV', csvText(table)), csvw: dataFile(metadata, 'JSON', jsonText(description)) };
}

function tableOf(plan: Plan, name: string): Table {
  const table = publishedTables(plan).find((each) => each.name === name);
  if (!table) throw new Error(`No table is published as ${name}`);
  return table;
}
