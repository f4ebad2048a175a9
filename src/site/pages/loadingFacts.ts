import { absoluteAddress, tableAddress } from '../../addresses/fileAddress.ts';
import { workbookAddress } from '../../addresses/openDataAddress.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { kpiValuesTable } from '../../tables/definitions/kpiValuesTable.ts';
import { columnsOf } from '../../tables/table.ts';
import type { LoadingFacts } from '#words/pages/dataLoading.ts';

/** What the examples of loading read: the table of values, under its real address. */
export function loadingFacts(model: PlanModel): LoadingFacts {
  const address = tableAddress(model, kpiValuesTable.name, 'csv');
  const columns = columnsOf(kpiValuesTable.schema);
  const title = (name: string): string => {
    const column = columns.find((each) => each.name === name);
    if (!column) throw new Error(`${kpiValuesTable.name} has no column ${name}`);
    return column.title;
  };
  return {
    url: absoluteAddress(model, address),
    file: fileName(address),
    workbook: fileName(workbookAddress(model)),
    columns: columns.map((column) => column.title),
    texts: columns.filter(({ type }) => type !== 'number' && type !== 'integer' && type !== 'boolean').map((column) => column.title),
    label: title('kpi_label'),
    kind: title('kind'),
    value: title('value'),
    unit: title('unit'),
    fiscalYear: title('fiscal_year'),
    areaCode: title('area_code'),
  };
}

function fileName(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}
