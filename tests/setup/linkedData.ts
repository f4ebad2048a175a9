import { readFileSync } from 'node:fs';
import path from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store, Writer, type Quad } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

/** Turtle as triples. */
export function turtleQuads(text: string): Quad[] {
  return new Parser({ format: 'text/turtle' }).parse(text);
}

/** JSON-LD as triples; a context that would have to be fetched fails. */
export async function jsonLdQuads(text: string): Promise<Quad[]> {
  const document = JSON.parse(text) as jsonld.JsonLdDocument;
  const quads = await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader: refuse });
  return new Parser({ format: 'application/n-quads' }).parse(quads as unknown as string);
}

/** Triples in their one canonical order and form, so that two graphs can be compared as texts. */
export async function canonicalText(quads: readonly Quad[]): Promise<string> {
  const nQuads = new Writer({ format: 'application/n-quads' }).quadsToString([...quads]);
  const options = { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads', format: 'application/n-quads' } as const;
  return jsonld.canonize(nQuads as unknown as jsonld.JsonLdDocument, options as unknown as jsonld.Options.Normalize);
}

/** What shapes have against triples: one line each, nothing where they conform. */
export async function shaclFaults(quads: readonly Quad[], shapes: SHACLValidator): Promise<string[]> {
  const report = await shapes.validate(new Store([...quads]));
  return report.results.map(({ focusNode, path: place, message, severity }) =>
    [...[severity, focusNode, place].map(nameOf), ...message.map(nameOf)].join(' '),
  );
}

/** The shapes in some Turtle files of a folder. */
export function readShapes(folder: string, ...files: readonly string[]): SHACLValidator {
  const quads = files.flatMap((file) => turtleQuads(readFileSync(path.join(folder, file), 'utf8')));
  return new SHACLValidator(new Store(quads));
}

/** A term's name; a result that is about no property has none. */
function nameOf(term: { readonly value: string } | null | undefined): string {
  return term?.value ?? '';
}

function refuse(url: string): never {
  throw new Error(`${url} would have to be fetched`);
}
