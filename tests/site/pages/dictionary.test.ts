import { describe, expect, it } from 'vitest';
import { dictionaryPage } from '../../../src/site/pages/dictionary.ts';
import { publishedTables } from '../../../src/tables/publishedTables.ts';
import { minamoPlan } from '../../setup/samplePlan.ts';

describe(dictionaryPage, () => {
  it('describes every column of every published table, and every list of codes that a column names', async () => {
    const plan = await minamoPlan();
    const { tables, codeLists } = dictionaryPage(plan);
    const described = new Map(tables.map(({ name, rows }) => [name, rows.map((row) => row.name)]));
    for (const { name, columns } of publishedTables(plan)) expect(described.get(name)).toEqual(columns.map((column) => column.name));
    const lists = new Set(codeLists.map(({ name }) => name));
    const named = tables.flatMap(({ rows }) => rows.flatMap(({ code_list: list }) => (list === null ? [] : [list])));
    expect(named.filter((list) => !lists.has(list))).toEqual([]);
    expect(codeLists.find(({ name }) => name === 'change_certainty')?.codes.map(({ code, label }) => `${code} ${label}`)).toContain(
      'stated 明記',
    );
  });
});
