import { chartAddress, chartSchemaAddress, tableAddress } from '../../addresses/fileAddress.ts';
import { csvMetadataAddress } from '../../addresses/openDataAddress.ts';
import { relativeAddress } from '../../addresses/relativeAddress.ts';
import { itemChartSvg } from '../../charts/file/itemChartSvg.ts';
import { kpiChartSvg } from '../../charts/file/kpiChartSvg.ts';
import { planChartSvg } from '../../charts/file/planChartSvg.ts';
import { chartedItems, kpisBelow } from '../../charts/layout/kpisBelow.ts';
import { planIndex } from '../../plan/planIndex.ts';
import type { Plan } from '../../plan/plan.ts';
import { csvText } from '../../tables/csvText.ts';
import { partCsvwMetadata, sharedCsvwSchema } from '../../tables/metadata/csvwMetadata.ts';
import { dataFile, type DataFile } from '../../tables/dataFile.ts';
import { jsonText } from '../../tables/jsonText.ts';
import { publishedTables } from '../../tables/publishedTables.ts';
import type { Table } from '../../tables/table.ts';

/** The id under which the picture of the whole plan is published. */
export const pictureId = 'plan';

/** How many charts are drawn before their files are handed on. */
const batchSize = 100;

/**
 * The addresses of a chart's drawing and of the rows that it shows, by the id of its KPI or item; what the picture of
 * the plan shows is a table anyway.
 */
export function chartFileAddresses(plan: Plan, id: string): { svg: string; csv: string } {
  const csv = id === pictureId ? tableAddress(plan, pictureTable(plan), 'csv') : chartAddress(id, 'csv');
  return { svg: chartAddress(id, 'svg'), csv };
}

/** The table of the squares of the picture: that of the last level, or of all items where some branches end early. */
function pictureTable(plan: Plan): string {
  const { children, isLast } = planIndex(plan);
  const ends = plan.items.some((item) => !isLast(item) && children(item.id).length === 0);
  return ends ? 'items' : (plan.levels.at(-1)?.plural ?? 'items');
}

/**
 * Every file of a chart that is not published as a table anyway, some charts at a time; the columns of their CSVs are
 * described once for all. The charts of items come first, as their pages do: a build makes the pages meanwhile.
 */
export function* chartFileBatches(plan: Plan): Generator<readonly DataFile[]> {
  const values = tableOf(plan, 'kpi_values');
  const valuesOf = Map.groupBy(values.rows, (row) => row['kpi_id']);
  const drawing = (id: string, svg: string) => dataFile(chartFileAddresses(plan, id).svg, 'SVG', svg);
  const rows = (id: string, title: string, kpiIds: readonly string[]) =>
    rowsFiles(plan, id, { ...values, title, rows: kpiIds.flatMap((kpi) => valuesOf.get(kpi) ?? []) });
  yield [
    dataFile(chartSchemaAddress, 'JSON', jsonText(sharedCsvwSchema(values, 'kpi_values', plan))),
    drawing(pictureId, planChartSvg(plan)),
  ];
  for (const item of chartedItems(plan)) {
    const shown = new Set(kpisBelow(plan, item).flatMap(({ kpis }) => kpis.map(({ id }) => id)));
    yield [
      drawing(item.id, itemChartSvg(plan, item)),
      ...rows(
        item.id,
        item.title,
        plan.kpis.map(({ id }) => id).filter((id) => shown.has(id)),
      ),
    ];
  }
  for (let place = 0; place < plan.kpis.length; place += batchSize) {
    yield plan.kpis
      .slice(place, place + batchSize)
      .flatMap((kpi) => [drawing(kpi.id, kpiChartSvg(plan, kpi)), ...rows(kpi.id, kpi.label, [kpi.id])]);
  }
}

/** Some values as a file of their own with its CSVW description, whose columns all such files share. */
function rowsFiles(plan: Plan, id: string, table: Table): DataFile[] {
  const { csv } = chartFileAddresses(plan, id);
  const metadata = csvMetadataAddress(csv);
  const description = partCsvwMetadata(relativeAddress(metadata, csv), table, relativeAddress(metadata, chartSchemaAddress), plan);
  return [dataFile(csv, 'CSV', csvText(table)), dataFile(metadata, 'JSON', jsonText(description))];
}

function tableOf(plan: Plan, name: string): Table {
  const table = publishedTables(plan).find((each) => each.name === name);
  if (!table) throw new Error(`No table is published as ${name}`);
  return table;
}
