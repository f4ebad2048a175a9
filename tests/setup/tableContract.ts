import { planCodeLists } from '../../src/tables/planCodeLists.ts';
import type { PlanModel } from '../../src/schema/entity/plan.ts';
import { columnsOf, type TableDefinition } from '../../src/tables/table.ts';

/** What users of the tables rely on, as text: every column with its header, type and unit, and the keys. */
export function tableContract(definitions: readonly TableDefinition[], plan: PlanModel): string {
  return definitions.map((definition) => contractOf(definition, plan)).join('\n');
}

function contractOf({ name, title, schema, foreignKeys = [] }: TableDefinition, plan: PlanModel): string {
  const columns = columnsOf(schema, planCodeLists(plan)).map(
    ({ name: physical, title: header, type, required, codeList, unit, unitColumn }) =>
      [
        `  ${physical} = ${header}: ${type}`,
        required ? 'required' : undefined,
        codeList && `codes of ${codeList}`,
        unit && `in ${unit}`,
        unitColumn && `in the unit of ${unitColumn}`,
      ]
        .filter((text) => text !== undefined)
        .join(', '),
  );
  return [`${name} = ${title}`, ...columns, ...foreignKeys.map(({ column, table }) => `  ${column} → ${table}`), ''].join('\n');
}
