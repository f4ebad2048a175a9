import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { schemaVersion } from '../../src/schema/schemaVersion.ts';
import { dataFileText } from '../../src/tables/dataFile.ts';
import { dataFileAt } from '../../src/tables/dataFiles.ts';
import { tableDefinitions } from '../../src/tables/publishedTables.ts';
import { machineReadabilityDefinition } from '../../src/tables/readability/machineReadabilityDefinition.ts';
import { schemaFiles } from '../../src/tables/schemaFiles.ts';
import { minamoPlan, realPlan } from '../setup/samplePlan.ts';
import { deepPlan, pillarsPlan } from '../setup/shapedPlans.ts';
import { jsonFaults } from '../setup/validateJson.ts';

const real = await realPlan();
const plans: readonly [string, Plan][] = [
  ['the real plan', real],
  ['the invented plan', await minamoPlan()],
  ['the plan of one level', pillarsPlan()],
  ['the plan of six levels', deepPlan()],
];
const definitionsOf = (plan: Plan) => [...tableDefinitions(plan), machineReadabilityDefinition];
const namesOf = (plan: Plan) => ['plan', ...definitionsOf(plan).map(({ name }) => name)];

function schemaOf(plan: Plan, name: string): Record<string, unknown> {
  const file = schemaFiles(plan).find(({ address }) => address === `schema/${schemaVersion}/${name}.json`);
  if (!file) throw new Error(`No schema is published for ${name}`);
  return JSON.parse(dataFileText(file)) as Record<string, unknown>;
}

async function dataOf(plan: Plan, name: string): Promise<unknown> {
  return JSON.parse(dataFileText(await dataFileAt(plan, `data/${plan.information.cityCode}_${name}.json`)));
}

/** A part of published JSON that a test may change. */
type Part = Record<string, unknown>;

describe(schemaFiles, () => {
  it.each(plans)('publishes one schema for %s and one for each of its tables, under the version of the data', (_, plan) => {
    expect(schemaFiles(plan).map(({ address }) => address)).toEqual(namesOf(plan).map((name) => `schema/${schemaVersion}/${name}.json`));
  });

  it('knows the lists, the codes and the ids of a plan’s own levels', () => {
    const { properties } = schemaOf(deepPlan(), 'plan') as { properties: Record<string, { items: { properties: Record<string, Part> } }> };
    expect(Object.keys(properties).slice(0, 7)).toEqual([
      'plan',
      'basicGoals',
      'fields',
      'policies',
      'basicMeasures',
      'measures',
      'projects',
    ]);
    expect(properties['projects']?.items.properties['basicGoalId']).toMatchObject({ type: 'string', title: '大綱_ID' });
    expect(properties['projects']?.items.properties['basicMeasureId']).toMatchObject({ type: ['string', 'null'], title: '基本施策_ID' });
    const { properties: columns } = schemaOf(pillarsPlan(), 'kpis')['items'] as { properties: Record<string, Part> };
    expect(columns['owner_type']).toMatchObject({ enum: ['pillar', 'plan'], $comment: 'code list: owner_type' });
    expect(columns['kpi_kind']).toMatchObject({ enum: ['indicator'] });
  });

  it.each(plans)('gives every schema of %s its own address as its name', (_, plan) => {
    for (const name of namesOf(plan))
      expect(schemaOf(plan, name)).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `${plan.information.siteUrl}schema/${schemaVersion}/${name}.json`,
      });
  });

  it.each(plans.flatMap(([which, plan]) => namesOf(plan).map((name) => [name, which, plan] as const)))(
    'has nothing against the published %s of %s in strict mode',
    async (name, _, plan) => {
      expect(jsonFaults(schemaOf(plan, name), await dataOf(plan, name))).toEqual([]);
    },
  );

  it('tells every column with its title and description', () => {
    for (const { name, schema } of definitionsOf(real)) {
      const { properties } = schemaOf(real, name)['items'] as { properties: Record<string, Part> };
      expect(Object.keys(properties)).toEqual(Object.keys(schema.shape));
      expect(
        Object.values(properties).filter(({ title, description }) => typeof title !== 'string' || typeof description !== 'string'),
      ).toEqual([]);
    }
  });

  it.each<[string, string, (rows: Part[]) => void, string]>([
    ['a number written as a text', 'kpi_values', ([row]) => Object.assign(row ?? {}, { value: '39' }), '/0/value'],
    ['a text written as a number', 'goals', ([row]) => Object.assign(row ?? {}, { municipal_code: 332160 }), '/0/municipal_code'],
    ['a missing column', 'initiatives', ([, row]) => delete row?.['title'], '/1'],
    ['a column that nobody knows', 'departments', ([row]) => Object.assign(row ?? {}, { staff: 3 }), '/0'],
    ['a code that is none', 'kpi_values', ([row]) => Object.assign(row ?? {}, { status: '数値あり' }), '/0/status'],
    ['a date that is none', 'kpi_values', ([row]) => Object.assign(row ?? {}, { start_date: '2018-04-31' }), '/0/start_date'],
    ['an address that is none', 'goals', ([row]) => Object.assign(row ?? {}, { url: 'goals/goal-1/' }), '/0/url'],
    ['half a year', 'kpi_values', ([row]) => Object.assign(row ?? {}, { fiscal_year: 2018.5 }), '/0/fiscal_year'],
    ['a required cell that is null', 'codes', ([row]) => Object.assign(row ?? {}, { label: null }), '/0/label'],
    ['a code of five digits', 'notes', ([row]) => Object.assign(row ?? {}, { municipal_code: '33216' }), '/0/municipal_code'],
  ])('finds %s in the table %s', async (_, name, spoil, place) => {
    const rows = (await dataOf(real, name)) as Part[];
    spoil(rows);
    expect(jsonFaults(schemaOf(real, name), rows).map(({ instancePath }) => instancePath)).toContain(place);
  });

  it.each<[string, (plan: Record<string, Part[]> & { plan: Part }) => void, string]>([
    ['a KPI without values', ({ kpis }) => delete kpis?.[0]?.['values'], '/kpis/0'],
    ['an id in capitals', ({ goals }) => Object.assign(goals?.[0] ?? {}, { id: 'Goal-1' }), '/goals/0/id'],
    ['a KPI whose id is no KPI’s', ({ kpis }) => Object.assign(kpis?.[0] ?? {}, { id: '1-1' }), '/kpis/0/id'],
    ['a plan without a licence', ({ plan }) => delete plan['licenceUrl'], '/plan'],
    ['an edition of an impossible day', ({ plan }) => Object.assign(plan, { editionDate: '2026-02-30' }), '/plan/editionDate'],
    ['line 0', ({ notes, goals }) => Object.assign(goals?.[0]?.['source'] ?? notes ?? {}, { line: 0 }), '/goals/0/source/line'],
  ])('finds %s in the whole plan', async (_, spoil, place) => {
    const plan = (await dataOf(real, 'plan')) as Record<string, Part[]> & { plan: Part };
    spoil(plan);
    expect(jsonFaults(schemaOf(real, 'plan'), plan).map(({ instancePath }) => instancePath)).toContain(place);
  });
});
