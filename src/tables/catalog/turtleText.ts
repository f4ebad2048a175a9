import { DataFactory, Writer, type Quad_Object } from 'n3';
import { fullName, rdfPrefixes, type RdfNode, type RdfValue } from './rdfNode.ts';

const { literal, namedNode, quad } = DataFactory;

/** What is said about some things, as Turtle. */
export function turtleText(nodes: readonly RdfNode[]): Promise<string> {
  const writer = new Writer({ prefixes: rdfPrefixes });
  for (const node of nodes) {
    const subject = namedNode(node['@id']);
    for (const [name, values] of Object.entries(node)) {
      if (name === '@id') continue;
      const objects = name === '@type' ? [namedNode(fullName(node['@type']))] : [values].flat().map((value) => objectOf(value as RdfValue));
      for (const object of objects) writer.addQuad(quad(subject, namedNode(fullName(name === '@type' ? 'rdf:type' : name)), object));
    }
  }
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, text: string) => {
      if (error) reject(error);
      else resolve(text);
    });
  });
}

function objectOf(value: RdfValue): Quad_Object {
  if (typeof value === 'string') return literal(value);
  if ('@id' in value) return namedNode(value['@id']);
  return '@language' in value ? literal(value['@value'], value['@language']) : literal(value['@value'], namedNode(fullName(value['@type'])));
}
