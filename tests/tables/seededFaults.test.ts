import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { dataFiles } from '../../src/tables/dataFiles.ts';
import { catalogFiles } from '../../src/tables/files/catalogFiles.ts';
import { openDataListFiles } from '../../src/tables/files/openDataListFiles.ts';
import { machineReadabilityRows } from '../../src/tables/readability/machineReadabilityTable.ts';
import { schemaFiles } from '../../src/tables/schemaFiles.ts';
import { dataFileText, type DataFile } from '../../src/tables/dataFile.ts';
import { faultTable, type SeededFault } from '../setup/faultTable.ts';
import { readShapes, shaclFaults, turtleQuads } from '../setup/linkedData.ts';
import { realPlan } from '../setup/samplePlan.ts';
import { comparePublished, publishedText } from '../setup/publishedFacts.ts';
import { checkable, hasSpecifications, specificationsFolder } from '../setup/specifications.ts';
import { replacing, spoiledFiles, type Spoil } from '../setup/spoiledFiles.ts';
import { jsonValidator } from '../setup/validateJson.ts';
import { hasXmllint, stratMlFaults } from '../setup/validateXml.ts';

const real = await realPlan();
const validators = schemaFiles(real).map((schema) => ({
  address: `data/${real.information.cityCode}_${schema.address.split('/').at(-1) ?? ''}`,
  validate: jsonValidator(JSON.parse(dataFileText(schema)) as object),
}));
let shapes: ReturnType<typeof readShapes> | undefined;

/** Who can find a fault in published files. */
const checkers = {
  'JSON Schema': (_, files) =>
    Promise.resolve(validators.some(({ address, validate }) => validate(JSON.parse(publishedText(files, address))).length > 0)),
  SHACL: async (_, files) => {
    shapes ??= readShapes(path.join(specificationsFolder(), 'dcat-ap-3.0.1'), 'shapes.ttl', 'range.ttl', 'dcat-ap-SHACL.ttl');
    return (await shaclFaults(turtleQuads(publishedText(files, 'data/catalog.ttl')), shapes)).length > 0;
  },
  XSD: (plan, files) =>
    Promise.resolve(stratMlFaults(publishedText(files, `data/${plan.information.cityCode}_plan.stratml.xml`)).length > 0),
  'self-check': (plan, files) =>
    Promise.resolve(
      machineReadabilityRows(
        plan,
        files.filter(({ table }) => table?.name !== 'opendata_list'),
      ).some(({ rule, result }) => result === 'violates' && rule !== 'L1-07' && rule !== 'L1-08'),
    ),
  comparison: async (plan, files) => (await comparePublished(plan, files)).differences.length > 0,
} as const satisfies Record<string, (plan: Plan, files: readonly DataFile[]) => Promise<boolean>>;

type Checker = keyof typeof checkers;

const names = (Object.keys(checkers) as Checker[]).filter(
  (name) => (name !== 'SHACL' || hasSpecifications) && (name !== 'XSD' || (hasSpecifications && hasXmllint)),
);
const catalogues = new Set(['data/catalog.jsonld', 'data/catalog.ttl', 'data/332160_opendata_list.csv']);
const at = (file: string) => `data/332160_${file}`;

const seeded: readonly [fault: string, address: string, spoil: Spoil, found: readonly Checker[]][] = [
  [
    'a wrong type: a value that is a text',
    at('kpi_values.json'),
    replacing('"value": 9518,', '"value": "9518",'),
    ['JSON Schema', 'self-check', 'comparison'],
  ],
  ['a wrong type: a value with its unit in CSV', at('kpi_values.csv'), replacing(/,9518,人,/, ',9518人,人,'), ['self-check', 'comparison']],
  ['a wrong type: a size in words', 'data/catalog.ttl', replacing(/"\d+"\^\^xsd:nonNegativeInteger/, '"24 KB"'), ['SHACL', 'comparison']],
  [
    'a wrong type: a number with its unit in StratML',
    at('plan.stratml.xml'),
    replacing('<NumberOfUnits>9518<', '<NumberOfUnits>9518人<'),
    ['XSD', 'comparison'],
  ],
  ['a missing column in JSON', at('initiatives.json'), replacing(/\n {4}"overview": "[^\n]*/, ''), ['JSON Schema', 'comparison']],
  ['a missing column in CSV', at('goals.csv'), replacing(',番号,', ','), ['self-check', 'comparison']],
  [
    'a missing unit in StratML',
    at('plan.stratml.xml'),
    replacing(/<UnitOfMeasurement>[^<]*<\/UnitOfMeasurement>/, ''),
    ['XSD', 'comparison'],
  ],
  [
    'a missing row in the list',
    at('opendata_list.csv'),
    (text) =>
      text
        .split('\r\n')
        .filter((line) => !line.includes('332160_goals.csv'))
        .join('\r\n'),
    ['comparison'],
  ],
  [
    'a dangling reference: a distribution that is nowhere',
    'data/catalog.ttl',
    replacing('<https://example.org/data/332160_goals.csv#distribution> a ', '<https://example.org/data/332160_goal.csv#distribution> a '),
    ['SHACL', 'comparison'],
  ],
  ['a dangling reference: a KPI of nobody', at('plan.json'), replacing(/"ownerId": "[^"]*"/, '"ownerId": "nobody"'), ['comparison']],
  [
    'a dangling reference: an initiative that is called otherwise',
    at('plan.stratml.xml'),
    replacing(/<Identifier>initiative_/, '<Identifier>initiative_x-'),
    ['comparison'],
  ],
  [
    'a missing licence: a file without one',
    'data/catalog.ttl',
    replacing(/(332160_goals.csv#distribution> a .*?)dct:license <[^>]+>;/s, '$1'),
    ['comparison'],
  ],
  [
    'a missing licence: a link to nothing',
    'data/catalog.ttl',
    replacing('a dct:LicenseDocument;', 'a foaf:Document;'),
    ['SHACL', 'comparison'],
  ],
  ['a missing licence in the plan', at('plan.json'), replacing(/\n {4}"licenceUrl": [^\n]*/, ''), ['JSON Schema', 'comparison']],
  ['a missing licence in the list', at('opendata_list.csv'), replacing(',CC BY 4.0,', ',,'), ['comparison']],
  [
    'a wrong date: a day that is none in JSON',
    at('plan.json'),
    replacing('"editionDate": "2026-11-22"', '"editionDate": "2026-02-30"'),
    ['JSON Schema', 'comparison'],
  ],
  [
    'a wrong date: words in the catalogue',
    'data/catalog.ttl',
    replacing(/dct:modified "[^"]+"\^\^xsd:date/, 'dct:modified "令和8年11月22日"@ja'),
    ['SHACL', 'comparison'],
  ],
  [
    'a wrong date: a day that is none in StratML',
    at('plan.stratml.xml'),
    replacing('<EndDate>2025-03-31<', '<EndDate>2025-03-32<'),
    ['XSD', 'comparison'],
  ],
  ['a wrong date: another edition in the list', at('opendata_list.csv'), replacing('2026-11-22', '2025-11-22'), ['comparison']],
  ['a wrong date: an era in CSV', at('kpi_values.csv'), replacing(/,2024,/, ',令和6年度,'), ['self-check', 'comparison']],
  ['a wrong hash', 'data/catalog.ttl', replacing(/checksumValue "[0-9a-f]{8}/, 'checksumValue "00000000'), ['comparison']],
  ['a wrong size', at('opendata_list.csv'), replacing(/,(\d+)\r\n/, ',1$1\r\n'), ['comparison']],
  ['another title in one form of the catalogue', 'data/catalog.jsonld', replacing('データカタログ', 'データ目録'), ['comparison']],
  [
    'another value in one form of the plan',
    at('plan.stratml.xml'),
    replacing('<NumberOfUnits>9518<', '<NumberOfUnits>9519<'),
    ['comparison'],
  ],
  ['an id that begins with a digit', at('plan.stratml.xml'), replacing('<Identifier>goal_', '<Identifier>1_'), ['XSD', 'comparison']],
  ['a code that is none', at('changes.json'), replacing('"type": "added"', '"type": "new"'), ['JSON Schema', 'comparison']],
];

checkable(hasSpecifications, 'what SHACL finds of the seeded faults, since HIRAKU_SPECS is not set');
checkable(
  hasSpecifications && hasXmllint,
  'what the XSD of StratML finds of the seeded faults, since HIRAKU_SPECS is not set or xmllint is not installed',
);

describe('a seeded fault', () => {
  const caught: SeededFault[] = [];
  afterAll(() => console.info(faultTable(names, caught)));

  it('is none in the files as they are published', async () => {
    const files = await dataFiles(real);
    expect(await foundBy(files)).toEqual([]);
  });

  it.each(seeded)('is found: %s', async (fault, address, spoil, found) => {
    const spoiled = spoiledFiles(await dataFiles(real), address, spoil);
    const by = await foundBy(catalogues.has(address) ? spoiled : await catalogued(spoiled));
    caught.push({ name: fault, caught: by });
    expect(by).toEqual(found.filter((name) => names.includes(name)));
  });
});

/** Files with catalogues made of them as they are, so that a fault is not found by its size and hash alone. */
async function catalogued(files: readonly DataFile[]): Promise<DataFile[]> {
  const others = files.filter(({ address }) => !catalogues.has(address));
  return [...others, ...(await catalogFiles(real, others)), ...(await openDataListFiles(real, others))];
}

async function foundBy(files: readonly DataFile[]): Promise<Checker[]> {
  const found = await Promise.all(names.map((name) => checkers[name](real, files)));
  return names.filter((_, position) => found[position]);
}
