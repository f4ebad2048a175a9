import { tableAddress } from '../../addresses/fileAddress.ts';
import type { Plan } from '../../plan/plan.ts';
import type { CodeMeaning } from '../../schema/codes.ts';
import type { DictionaryRow } from '../../schema/entity/dictionaryEntry.ts';
import { ownerValuesTable } from '../../tables/definitions/ownerValuesTable.ts';
import { publishedTables } from '../../tables/publishedTables.ts';
import { reportTables } from '../../tables/reportTables.ts';
import { planCodeLists } from '../../tables/planCodeLists.ts';
import { dataText } from '#words/pages/data.ts';

/** A table with what each of its columns holds. */
export interface DictionaryTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly caption: string;
  readonly rows: readonly DictionaryRow[];
}

/** A list of codes with what each means. */
export interface CodeList {
  readonly name: string;
  readonly codes: readonly (CodeMeaning & { readonly code: string })[];
}

/** What the dictionary shows. */
export interface DictionaryPage {
  readonly description: string;
  /** The address of the same as a table. */
  readonly csv: string;
  readonly tables: readonly DictionaryTable[];
  readonly codeLists: readonly CodeList[];
}

/** Computes what the dictionary shows. */
export function dictionaryPage(plan: Plan): DictionaryPage {
  const published = publishedTables(plan);
  const rows = (published.find(({ name }) => name === 'dictionary')?.rows ?? []) as readonly DictionaryRow[];
  const rowsOf = Map.groupBy(rows, ({ table }) => table);
  return {
    description: dataText.dictionaryDescription(plan.information, rows.length),
    csv: tableAddress(plan, 'dictionary', 'csv'),
    tables: [...published, ownerValuesTable(plan), ...reportTables].map(({ name, title, description }) => ({
      name,
      title,
      description,
      caption: dataText.dictionaryCaption(title),
      rows: rowsOf.get(name) ?? [],
    })),
    codeLists: Object.entries(planCodeLists(plan)).map(([name, meanings]) => ({
      name,
      codes: Object.entries(meanings).map(([code, meaning]) => ({ code, ...meaning })),
    })),
  };
}
