import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import jsonld from 'jsonld';
import { Parser, Store, type Quad } from 'n3';
import CsvwParser from 'rdf-parser-csvw';
import { z } from 'zod';
import { csvwGroup } from './csvwChecker.ts';

/** The folder of specifications that tests may use; nothing where it is not there. */
export const specifications = process.env['HIRAKU_SPECS'];
if (specifications === undefined)
  console.warn('SKIPPED: what needs the specifications, because HIRAKU_SPECS names no folder that holds them');

/**
 * The triples that an independent reader (rdf-parser-csvw) makes of a CSV by the first table of its CSVW description.
 *
 * The reader knows one table at a time, takes columns in URL templates by their header where the standard takes their
 * name, does not split cells, and wraps the IRI of a datatype that has a format: the first two are allowed for here,
 * the others by whoever compares.
 */
export async function csvwTriples(description: unknown, csv: Uint8Array, baseIRI: string): Promise<Quad[]> {
  const { '@context': context, dialect, tables } = csvwGroup.parse(description);
  const [table] = tables;
  const { columns, aboutUrl = '' } = table?.tableSchema ?? { columns: [], aboutUrl: '' };
  const about = aboutUrl.replace(
    /\{(\w+)\}/,
    (whole, name: string) => `{${columns.find((column) => column.name === name)?.titles ?? whole}}`,
  );
  const alone: object = { '@context': context, dialect, ...table, tableSchema: { ...table?.tableSchema, aboutUrl: about } };
  const nquads = z.string().parse(await jsonld.toRDF(alone, { base: baseIRI, format: 'application/n-quads', documentLoader: loadContext }));
  const metadata = new Store(new Parser({ format: 'application/n-quads' }).parse(nquads));
  const triples: Quad[] = [];
  for await (const triple of new CsvwParser({ metadata, baseIRI }).import(Readable.from([Buffer.from(csv)]))) triples.push(triple as Quad);
  return triples;
}

async function loadContext(url: string) {
  if (url !== 'http://www.w3.org/ns/csvw') throw new Error(`Nothing but the context of CSVW is at hand, not ${url}`);
  const document = JSON.parse(await readFile(path.join(specifications ?? '', 'csvw', 'csvw-context.jsonld'), 'utf8')) as jsonld.NodeObject;
  return { document, documentUrl: url };
}
