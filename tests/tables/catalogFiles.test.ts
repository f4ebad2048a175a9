import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { dataFiles } from '../../src/tables/dataFiles.ts';
import { rdfPrefixes } from '../../src/tables/catalog/rdfNode.ts';
import { catalogFiles } from '../../src/tables/files/catalogFiles.ts';
import { canonicalText, jsonLdQuads, readShapes, shaclFaults, turtleQuads } from '../setup/linkedData.ts';
import { minamoPlan, realPlan } from '../setup/samplePlan.ts';
import { deepPlan, pillarsPlan } from '../setup/shapedPlans.ts';
import { publishedText } from '../setup/publishedFacts.ts';
import { checkable, hasSpecifications, specificationsFolder } from '../setup/specifications.ts';
import { replacing, type Spoil } from '../setup/spoiledFiles.ts';

const real = await realPlan();
const plans: readonly [string, Plan][] = [
  ['the real plan', real],
  ['the invented plan', await minamoPlan()],
  ['the plan of one level', pillarsPlan()],
  ['the plan of six levels', deepPlan()],
];

async function turtleOf(plan: Plan): Promise<string> {
  return publishedText(await dataFiles(plan), 'data/catalog.ttl');
}

describe(catalogFiles, () => {
  it.each(plans)('tells of %s in JSON-LD, without fetching anything, the very triples of Turtle', async (_, plan) => {
    const turtle = turtleQuads(await turtleOf(plan));
    const jsonLd = await jsonLdQuads(publishedText(await dataFiles(plan), 'data/catalog.jsonld'));
    expect(jsonLd).toHaveLength(turtle.length);
    expect(await canonicalText(jsonLd)).toBe(await canonicalText(turtle));
    expect(turtle.length).toBeGreaterThan(600);
  });

  it.each(plans)('gives everything in the catalogue of %s a name that the next edition keeps', async (_, plan) => {
    const quads = turtleQuads(await turtleOf(plan));
    expect(quads.filter(({ subject, object }) => subject.termType === 'BlankNode' || object.termType === 'BlankNode')).toEqual([]);
    expect(quads.filter(({ subject }) => /\d{4}-\d{2}-\d{2}/.test(subject.value))).toEqual([]);
  });

  it('names no source, no span of time and no level that a plan does not have', async () => {
    const { siteUrl } = pillarsPlan().information;
    const undated = { ...pillarsPlan(), kpis: [] };
    const quads = turtleQuads(await turtleOf(undated));
    const of = (property: string) => quads.filter(({ predicate }) => predicate.value === `${rdfPrefixes.dct}${property}`);
    expect([of('source'), of('temporal')]).toEqual([[], []]);
    expect(quads.filter(({ subject }) => [`${siteUrl}data/#source`, `${siteUrl}data/#period`].includes(subject.value))).toEqual([]);
    const keywords = new Set(quads.filter(({ predicate }) => predicate.value.endsWith('#keyword')).map(({ object }) => object.value));
    expect([...keywords]).toEqual(['海原町', '総合計画', '柱', 'KPI', '現状値', '目標値']);
  });

  it('writes the same bytes twice', async () => {
    const files = await dataFiles(real);
    const again = await catalogFiles(
      real,
      files.slice(
        0,
        files.findIndex(({ address }) => address === 'data/catalog.jsonld'),
      ),
    );
    expect(again.map(({ sha256 }) => sha256)).toEqual(
      files.filter(({ address }) => address.startsWith('data/catalog.')).map(({ sha256 }) => sha256),
    );
  });

  it('does not license the words of the city where someone else publishes', async () => {
    const quads = turtleQuads(await turtleOf(real));
    const unlicensed = quads
      .filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value === `${rdfPrefixes.dcat}Distribution`)
      .map(({ subject }) => subject.value)
      .filter((uri) => !quads.some(({ subject, predicate }) => subject.value === uri && predicate.value === `${rdfPrefixes.dct}license`));
    expect(unlicensed).toEqual([`${real.information.siteUrl}data/asakuchi-strategy.txt#distribution`]);
  });
});

describe.skipIf(!checkable(hasSpecifications, 'the catalogue against DCAT-AP 3.0.1, since HIRAKU_SPECS is not set'))(
  'the shapes of DCAT-AP 3.0.1',
  () => {
    const shapes = () => readShapes(path.join(specificationsFolder(), 'dcat-ap-3.0.1'), 'shapes.ttl', 'range.ttl', 'dcat-ap-SHACL.ttl');

    it.each(plans)('have nothing against the catalogue of %s', async (_, plan) => {
      expect(await shaclFaults(turtleQuads(await turtleOf(plan)), shapes())).toEqual([]);
    });

    it.each<[string, Spoil, string]>([
      [
        'a catalogue without a publisher',
        replacing(/(a dcat:Catalog;.*?)dct:publisher <[^>]+>;/s, '$1'),
        'http://purl.org/dc/terms/publisher',
      ],
      [
        'a data set without a title',
        replacing(/(a dcat:Dataset;\s+dct:identifier "332160_goals";)\s+dct:title "[^"]+"@ja;/, '$1'),
        'http://purl.org/dc/terms/title',
      ],
      [
        'a data set without a description',
        replacing(/(a dcat:Dataset;\s+dct:identifier "332160_goals";\s+dct:title "[^"]+"@ja;)\s+dct:description "[^"]+"@ja;/, '$1'),
        'http://purl.org/dc/terms/description',
      ],
      [
        'a distribution that is nowhere',
        replacing(
          '<https://example.org/data/332160_goals.csv#distribution> a dcat:Distribution',
          '<https://example.org/data/332160_goal.csv#distribution> a dcat:Distribution',
        ),
        'http://www.w3.org/ns/dcat#distribution',
      ],
      ['a file without an address', replacing(/dcat:accessURL <[^>]+>;/, ''), 'http://www.w3.org/ns/dcat#accessURL'],
      ['a size in words', replacing(/"\d+"\^\^xsd:nonNegativeInteger/, '"24 KB"'), 'http://www.w3.org/ns/dcat#byteSize'],
      ['a checksum of no type', replacing('"^^xsd:hexBinary', '"'), 'http://spdx.org/rdf/terms#checksumValue'],
      ['a licence that is no document', replacing('a dct:LicenseDocument;', 'a foaf:Document;'), 'http://purl.org/dc/terms/license'],
      ['a licence that is a text', replacing(/dct:license <[^>]+>/, 'dct:license "CC BY 4.0"'), 'http://purl.org/dc/terms/license'],
      [
        'a date in words',
        replacing(/dct:modified "[^"]+"\^\^xsd:date/, 'dct:modified "令和8年11月22日"@ja'),
        'http://purl.org/dc/terms/modified',
      ],
      ['an area that is nowhere', replacing('a dct:Location;', 'a dct:PeriodOfTime;'), 'http://purl.org/dc/terms/spatial'],
    ])('find %s', async (_, spoil, property) => {
      const faults = await shaclFaults(turtleQuads(spoil(await turtleOf(real))), shapes());
      expect(faults.some((fault) => fault.includes(property))).toBe(true);
    });
  },
);
