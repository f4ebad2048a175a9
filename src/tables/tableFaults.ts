import { primaryKey, type Table } from './table.ts';

/**
 * What is wrong with the keys and units of tables that are published together, a sentence each; nothing if all is well.
 *
 * An id that stands twice, a foreign key that leads nowhere, a column of numbers that no unit is declared for, and a
 * number whose cell of the unit is empty though its KPI has one. What stands in a field of the plan's own has the unit that the
 * field's name says.
 */
export function tableFaults(tables: readonly Table[]): string[] {
  const ids = new Map(tables.map(({ name, rows }) => [name, new Set(rows.map((row) => row[primaryKey]))]));
  const withoutUnit = new Set(
    tables.filter(({ name }) => name === 'kpis').flatMap(({ rows }) => rows.filter(({ unit }) => unit === null).map(({ id }) => id)),
  );
  return tables.flatMap((table) => [...duplicateIds(table), ...danglingKeys(table, ids), ...missingUnits(table, withoutUnit)]);
}

function duplicateIds({ name, key, rows }: Table): string[] {
  const seen = new Set<unknown>();
  return rows.flatMap((row) => {
    const id = row[key];
    if (seen.has(id)) return [`${name} has the id ${String(id)} twice`];
    seen.add(id);
    return [];
  });
}

function danglingKeys({ name, columns, rows, foreignKeys }: Table, ids: ReadonlyMap<string, ReadonlySet<unknown>>): string[] {
  return foreignKeys.flatMap(({ column, table }) => {
    const known = ids.get(table);
    if (!known) return [`${name}.${column} refers to ${table}, which is no table`];
    if (!columns.some((each) => each.name === column)) return [`${name} has no column ${column} to refer to ${table} with`];
    return rows.flatMap((row) => {
      const key = row[column] ?? null;
      return key === null || known.has(key)
        ? []
        : [`${name}.${column} of ${String(row[primaryKey])} refers to ${String(key)}, which is not in ${table}`];
    });
  });
}

function missingUnits({ name, columns, rows }: Table, withoutUnit: ReadonlySet<unknown>): string[] {
  const kpi = name === 'kpis' ? 'id' : 'kpi_id';
  return columns.flatMap(({ name: column, type, unit, unitColumn }) => {
    if (type !== 'number' || column.startsWith(ownColumn)) return [];
    if (unitColumn === undefined) return unit === undefined ? [`${name}.${column} holds numbers without a unit`] : [];
    return rows
      .filter((row) => typeof row[column] === 'number' && (row[unitColumn] ?? '') === '' && !withoutUnit.has(row[kpi]))
      .map((row) => `${name}.${column} of ${String(row[primaryKey])} is a number without a unit`);
  });
}

/** How the columns of the plan's own fields begin. */
const ownColumn = 'field_';
