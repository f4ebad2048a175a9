import { prefixedName, rdfPrefixes, type RdfNode, type RdfValue } from './rdfNode.ts';

/** What is said about some things, as Turtle (W3C RDF 1.1): one block a thing, one line a property. */
export function turtleText(nodes: readonly RdfNode[]): string {
  const prefixes = Object.entries(rdfPrefixes).map(([prefix, vocabulary]) => `@prefix ${prefix}: <${vocabulary}>.\n`);
  return `${prefixes.join('')}\n${nodes.map(blockOf).join('')}`;
}

function blockOf(node: RdfNode): string {
  const lines = Object.entries(node).flatMap(([name, values]) => {
    if (name === '@id') return [];
    if (name === '@type') return [`a ${prefixedName(node['@type'])}`];
    const objects = [values].flat().map((value) => objectOf(value));
    return objects.length === 0 ? [] : [`${prefixedName(name)} ${objects.join(', ')}`];
  });
  return `<${node['@id']}> ${lines.join(';\n    ')}.\n`;
}

function objectOf(value: RdfValue): string {
  if (typeof value === 'string') return quoted(value);
  if ('@id' in value) return `<${value['@id']}>`;
  return '@language' in value
    ? `${quoted(value['@value'])}@${value['@language']}`
    : `${quoted(value['@value'])}^^${prefixedName(value['@type'])}`;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r' };

/** A text between quotation marks, where Turtle allows neither those nor a line break as they are. */
function quoted(text: string): string {
  return `"${text.replace(/["\\\n\r]/g, (character) => escapes[character] ?? character)}"`;
}
