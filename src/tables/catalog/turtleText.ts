import { DataFactory, Writer, type Quad_Object } from 'n3';
import { fullName, rdfPrefixes, type RdfNode, type RdfValue } from './rdfNode.ts';

/** What is said about some things, as Turtle. */
export function turtleText(nodes: readonly RdfNode[]): Promise<string> {
  const writer = new Writer({ prefixes: rdfPrefixes });
  for (const node of nodes) {
    const subject = DataFactory.namedNode(node['@id']);
    for (const [name, values] of Object.entries(node)) {
      if (name === '@id') continue;
      const objects = name === '@type' ? [DataFactory.namedNode(fullName(node['@type']))] : [values].flat().map((value) => objectOf(value));
      for (const object of objects) writer.addQuad(DataFactory.quad(subject, DataFactory.namedNode(fullName(name === '@type' ? 'rdf:type' : name)), object));
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
  if (typeof value === 'string') return DataFactory.literal(value);
  if ('@id' in value) return DataFactory.namedNode(value['@id']);
  return '@language' in value ? DataFactory.literal(value['@value'], value['@language']) : DataFactory.literal(value['@value'], DataFactory.namedNode(fullName(value['@type'])));
}
