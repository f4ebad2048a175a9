import { chartAddress, tableAddress } from '../addresses/fileAddress.ts';
import { goalChartSvg } from '../charts/file/goalChartSvg.ts';
import { kpiChartSvg } from '../charts/file/kpiChartSvg.ts';
import { planChartSvg } from '../charts/file/planChartSvg.ts';
import { planIndex } from '../plan/planIndex.ts';
import type { Plan } from '../plan/plan.ts';
import { csvText } from '../tables/csvText.ts';
import { dataFile, type DataFile } from '../tables/dataFile.ts';
import { dataFileAt } from '../tables/dataFiles.ts';
import { publishedTables } from '../tables/publishedTables.ts';
import type { Row } from '../tables/table.ts';

/** A chart's files: the drawing, and the rows of the table that it shows. */
export interface ChartFiles {
  readonly svg: DataFile;
  /** A published table itself, where the chart shows all its rows. */
  readonly csv: DataFile;
}

/** The id under which the picture of the whole plan is published. */
export const pictureId = 'plan';

const made = new WeakMap<Plan, Promise<ReadonlyMap<string, ChartFiles>>>();

/** Every file of a chart that is not published as a table anyway, made once and kept as long as the plan is. */
export async function chartFiles(plan: Plan): Promise<readonly DataFile[]> {
  return [...(await chartsById(plan))].flatMap(([id, { svg, csv }]) => (csv.address === chartAddress(id, 'csv') ? [svg, csv] : [svg]));
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
  const charts = new Map<string, ChartFiles>();
  const add = async (id: string, svg: string, table: string, shows: (row: Row) => boolean) => {
    if (charts.has(id)) throw new Error(`Two charts would be published as ${id}`);
    charts.set(id, { svg: dataFile(chartAddress(id, 'svg'), 'SVG', svg), csv: await rowsFile(plan, id, table, shows) });
  };
  for (const kpi of plan.kpis) await add(kpi.id, kpiChartSvg(plan, kpi), 'kpi_values', (row) => row['kpi_id'] === kpi.id);
  for (const goal of plan.goals) {
    const own = new Set<unknown>(index.initiativesOfGoal(goal.id).flatMap(({ kpiIds }) => kpiIds));
    if (own.size > 0) await add(goal.id, goalChartSvg(plan, goal), 'kpi_values', (row) => own.has(row['kpi_id']));
  }
  await add(pictureId, planChartSvg(plan), 'initiatives', () => true);
  return charts;
}

/** Some rows of a published table as a file, or the table's own file where they are all of them. */
async function rowsFile(plan: Plan, id: string, name: string, shows: (row: Row) => boolean): Promise<DataFile> {
  const table = publishedTables(plan).find((each) => each.name === name);
  if (!table) throw new Error(`No table is published as ${name}`);
  const rows = table.rows.filter(shows);
  if (rows.length === table.rows.length) return dataFileAt(plan, tableAddress(plan, name, 'csv'));
  return dataFile(chartAddress(id, 'csv'), 'CSV', csvText({ ...table, rows }));
}
