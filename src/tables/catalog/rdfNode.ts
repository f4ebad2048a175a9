/** A value in linked data, in the form that JSON-LD writes it. */
export type RdfValue =
  | string
  | { readonly '@id': string }
  | { readonly '@value': string; readonly '@language': string }
  | { readonly '@value': string; readonly '@type': string };

/** A thing in linked data with what is said about it; names of classes, properties and types carry the prefixes of `rdfPrefixes`. */
export interface RdfNode {
  readonly '@id': string;
  readonly '@type': string;
  readonly [property: string]: RdfValue | readonly RdfValue[];
}

/** The vocabularies of the catalogue. */
export const rdfPrefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A name of a vocabulary such as `dcat:Dataset`, as it is; one whose prefix is not declared throws. */
export function prefixedName(name: string): string {
  const [prefix = '', local] = name.split(':', 2);
  if (!Object.hasOwn(rdfPrefixes, prefix) || local === undefined) throw new Error(`${name} has no known prefix`);
  return name;
}

/** An address as linked data may hold it: what no IRI can have (a space, `<`, `"` …) in percent form, all else as it is. */
export function iri(address: string): string {
  return address.replace(/[\0-\x20<>"{}|\\^`]/g, encodeURIComponent);
}

/** A link to a thing. */
export function rdfLink(address: string): RdfValue {
  return { '@id': iri(address) };
}

/** A text in Japanese. */
export function japanese(text: string): RdfValue {
  return { '@value': text, '@language': 'ja' };
}

/** A day, `YYYY-MM-DD`. */
export function rdfDate(day: string): RdfValue {
  return { '@value': day, '@type': 'xsd:date' };
}
