import type { PlanModel } from '../../schema/entity/plan.ts';
import { codeRow } from '../../schema/entity/rows/codeEntry.ts';
import { tableTexts } from '#words/tables.ts';
import { planCodeLists } from '../planCodeLists.ts';
import { columnsOf, defineTable, type TableDefinition } from '../table.ts';
import { municipality, planCell } from './cells/municipality.ts';

/** The codes of the lists that the columns of some tables use. */
export function codesTable(plan: PlanModel, tables: readonly TableDefinition[]): TableDefinition {
  const lists = planCodeLists(plan);
  const used = new Set(tables.flatMap(({ schema }) => columnsOf(schema, lists).map(({ codeList }) => codeList)));
  return defineTable({
    name: 'codes',
    ...tableTexts.codes,
    schema: codeRow,
    rows: (of) =>
      Object.entries(planCodeLists(of))
        .filter(([list]) => used.has(list))
        .flatMap(([list, meanings]) =>
          Object.entries(meanings).map(([code, { label, description }]) => ({
            ...municipality(of),
            id: `${list}-${code}`,
            list,
            code,
            label,
            description,
            ...planCell(of),
          })),
        ),
  });
}
