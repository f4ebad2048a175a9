import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectFolder } from '../../scripts/settings.ts';
import { decimalText } from '../../src/tables/cellText.ts';
import type { Entity } from '../../src/schema/entity.ts';
import { fieldName } from '../../src/schema/entity.ts';
import { planContent, planInformationFields, planLists } from '../../src/schema/entity/plan.ts';
import { allResultColumns, checkedResultColumns, publishedResultColumns } from '../../src/schema/entity/results/result.ts';
import { tableDefinitions } from '../../src/tables/publishedTables.ts';
import { filesOfEveryShape } from '../setup/publishedFiles.ts';

/**
 * Whatever an editor can write reaches a reader: a field that is asked for, checked and thrown away is a promise that is
 * not kept.
 */

/** Fields that stand in the published model under another name. */
const becomes: Readonly<Record<string, string>> = {
  'direction.line': 'direction.source',
  'history.line': 'history.source',
  'item.line': 'item.source',
  'kpi.line': 'kpi.source',
  'kpi.directionDiffers': 'kpi.directionNote',
  'kpiValue.line': 'kpiValue.source',
  'kpiValue.asOf': 'kpiValue.endDate',
  'kpiValue.period': 'kpiValue.startDate',
  'kpiValue.years': 'kpiValue.startDate',
  'kpiValue.time': 'kpiValue.timeKind',
  'kpiValue.converted': 'kpiValue.conversionFactor',
  'kpiValue.readAs': 'kpiValue.readingNote',
  'result.time': 'result.timeKind',
};

/** Fields that are for the person who fills a file in, and are said not to be published. */
const kept = new Set(['result.checkedLabel', 'result.checkedDepartment', 'result.checkedUnit', 'result.checkedTarget']);

/** Where a key of plan.yaml goes that the published information does not have under its own name. */
const planKeys: Readonly<Record<string, string>> = {
  id: 'planId',
  fiscalYears: 'firstFiscalYear',
  municipality: 'municipalityKind',
  edition: 'editionDate',
  licence: 'licenceId',
  publisher: 'publisherName',
  contact: 'contactName',
  site: 'siteUrl',
  results: 'resultsSource',
  reporting: 'reportingDue',
};

/** Keys of plan.yaml that pages, lists of their own or checks use. */
const planUses: Readonly<Record<string, string>> = {
  form: 'says which program can read the folder',
  levels: 'a list of the published plan',
  kpis: 'a list of the published plan',
  words: 'the words of pages',
  otherMunicipalities: 'what pages may name',
  keepTogether: 'the line breaks of pages',
  searchExamples: 'the examples of the search box',
};

/** Fields that are declared by themselves and stand in another entity. */
const partOf: Readonly<Record<string, string>> = { progressFactFields: 'kpi' };

const folder = path.join(projectFolder, 'src/schema/entity');
const modules = await Promise.all(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map(async (file) => Object.entries((await import(path.join(folder, file))) as Readonly<Record<string, unknown>>)),
);
const fields = modules.flat().flatMap(([constant, value]) =>
  constant.endsWith('Fields')
    ? Object.entries(value as Entity).map(([field, forms]) => ({ name: `${partOf[constant] ?? constant.replace(/Fields$/, '')}.${field}`, forms }))
    : [],
);

const plans = await filesOfEveryShape();
const published = publishedFields();

/** Every field that a published table or the published plan has a place for. */
function publishedFields(): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<z.core.$ZodType>();
  const walk = (schema: z.core.$ZodType) => {
    if (seen.has(schema)) return;
    seen.add(schema);
    const name = fieldName(schema);
    if (name) found.add(`${name.entity}.${name.field}`);
    if (schema instanceof z.ZodObject) for (const part of Object.values<z.core.$ZodType>(schema.shape)) walk(part);
    else if (schema instanceof z.ZodArray) walk(schema.element);
    else if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) walk(schema.unwrap());
  };
  walk(planLists);
  for (const { plan } of plans) for (const { schema } of tableDefinitions(plan)) walk(schema);
  return found;
}

describe('a field that an editor can write', () => {
  const written = fields.filter(({ forms }) => forms.content !== undefined);

  it('is found in every entity', () => {
    expect(new Set(written.map(({ name }) => name.split('.')[0])).size).toBeGreaterThan(15);
  });

  it.each(written)('$name has a place in what is published', ({ name }) => {
    if (kept.has(name)) return;
    expect(published).toContain(becomes[name] ?? name);
  });

  it('is not excused where it needs no excuse', () => {
    expect([...kept, ...Object.keys(becomes)].filter((name) => !written.some((each) => each.name === name))).toEqual([]);
    expect([...kept].filter((name) => published.has(name))).toEqual([]);
  });

  it.each(Object.keys(planContent.shape))('%s of plan.yaml has a place in what is published, or a use', (key) => {
    if (key in planUses) return;
    expect(Object.keys(planInformationFields)).toContain(planKeys[key] ?? key);
  });
});

describe('a column of a file of results', () => {
  const minamo = plans.find(({ code }) => code === '992011');
  const source = readFileSync(path.join(projectFolder, 'tests/fixtures/minamo/content/results/2022.csv'), 'utf8');
  const rows = parse<Readonly<Record<string, string>>>(source, { bom: true, columns: true });
  const text = (address: string) => minamo?.text(address) ?? '';
  const asRead = parse<Readonly<Record<string, string>>>(text('results/2022.csv'), { bom: true, columns: true });
  const codes: Readonly<Record<string, string>> = { 速報値: 'provisional', 確報値: 'final', 訂正値: 'corrected', 約: 'about' };

  it('is published or compared with the plan', () => {
    expect([...publishedResultColumns, ...checkedResultColumns].sort()).toEqual([...allResultColumns].sort());
  });

  it.each(publishedResultColumns)('%s reaches the file as it was read, cell by cell', (column) => {
    const reported = rows.filter(({ value, text: words, status }) => [value, words, status].some((cell) => (cell ?? '') !== ''));
    expect(asRead).toHaveLength(reported.length);
    for (const [index, row] of reported.entries()) {
      const cell = row[column] ?? '';
      expect(asRead[index]?.[column] ?? '').toBe(codes[cell] ?? cell);
    }
  });

  it.each(checkedResultColumns)('%s reaches no file', (column) => {
    expect(Object.keys(asRead[0] ?? {})).not.toContain(column);
  });

  it.each(publishedResultColumns.filter((column) => column !== 'time' && rows.some((row) => (row[column] ?? '') !== '')))(
    '%s reaches the table of results, cell by cell',
    (column) => {
      const table = z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(text('992011_results.json')));
      for (const row of asRead) {
        const cell = row[column] ?? '';
        if (cell === '') continue;
        const published = table.filter(({ kpi_id: kpi, fiscal_year: year }) => kpi === row['kpi_id'] && year === 2022);
        const cells = published.map((each) => each[column]);
        const shown = cells.map((each) => (typeof each === 'number' ? decimalText(each) : each));
        // A scale is shown by its name.
        expect(shown).toContain(column === 'rating_scale' ? '令和4年度「進捗 & 成果」評価' : cell);
      }
    },
  );
});
