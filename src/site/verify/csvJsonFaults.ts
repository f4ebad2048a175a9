import { siteFaultText } from '#words/commands/fault.ts';
import type { BuiltSite } from './builtSite.ts';
import { csvRecordsOf, jsonRows, type PublishedCell, publishedTablesOf } from './publishedTable.ts';
import type { SiteFault } from './siteFault.ts';

interface ColumnNames {
  readonly name: string;
  readonly title: string;
  readonly codeList: string | null;
}

/** Compares every cell of every table's CSV with its JSON, by the site's own dictionary and code lists. */
export async function csvJsonFaults(site: BuiltSite): Promise<SiteFault[]> {
  const columns = await columnNames(site);
  const labels = await codeLabelsOf(site);
  const faults: SiteFault[] = [];
  for (const { name, csv, json } of publishedTablesOf(site)) {
    const rows = await jsonRows(site, name);
    const records = await csvRecordsOf(site, csv);
    const own = columns.get(name);
    if (!rows) faults.push({ file: json, fault: siteFaultText.unreadable });
    if (!records) faults.push({ file: csv, fault: siteFaultText.unreadable });
    if (!rows || !records) continue;
    const [header = [], ...cells] = records;
    if (header.join('\n') !== own?.map(({ title }) => title).join('\n')) {
      faults.push({ file: csv, fault: siteFaultText.header });
      continue;
    }
    if (cells.length !== rows.length) faults.push({ file: csv, fault: siteFaultText.rows(cells.length, rows.length, json) });
    for (const [line, row] of rows.entries()) {
      const wanted = own.map((column) => cellAsText(row[column.name], column.codeList, labels));
      const place = wanted.findIndex((text, position) => cells[line]?.[position] !== text);
      const extra = Object.keys(row).length !== own.length;
      if (cells[line] && (place >= 0 || extra)) faults.push({ file: csv, fault: siteFaultText.cell(line + 2, header[place] ?? '', json) });
    }
  }
  return faults;
}

/** The columns of each table, as the dictionary says. */
async function columnNames(site: BuiltSite): Promise<Map<string, ColumnNames[]>> {
  const columns = new Map<string, ColumnNames[]>();
  for (const { table, name, title, code_list } of (await jsonRows(site, 'dictionary')) ?? []) {
    const known = columns.get(String(table)) ?? [];
    columns.set(String(table), [
      ...known,
      { name: String(name), title: String(title), codeList: code_list === null || code_list === undefined ? null : String(code_list) },
    ]);
  }
  return columns;
}

/** The label of each code, `list code` by `list code`, as the site's own table of codes says. */
async function codeLabelsOf(site: BuiltSite): Promise<Map<string, string>> {
  return new Map(
    ((await jsonRows(site, 'codes')) ?? []).map(({ list, code, label }) => [`${String(list)} ${String(code)}`, String(label)]),
  );
}

function cellAsText(cell: PublishedCell | undefined, codeList: string | null, labels: ReadonlyMap<string, string>): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  const texts = Array.isArray(cell) ? cell : [String(cell)];
  return texts.map((text) => (codeList === null ? text : (labels.get(`${codeList} ${text}`) ?? text))).join(';');
}
