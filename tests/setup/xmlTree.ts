import { parseDocument } from 'htmlparser2';

type ParsedNode = ReturnType<typeof parseDocument>['children'][number];

/** An element of an XML document as a stranger's program reads it. */
export class XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;

  constructor(name: string, attributes: Readonly<Record<string, string>>, nodes: readonly ParsedNode[]) {
    this.name = name;
    this.attributes = attributes;
    this.children = nodes.flatMap((node) => ('attribs' in node ? [new XmlNode(node.name, node.attribs, node.children)] : []));
    this.text = nodes.map((node) => ('data' in node ? node.data : '')).join('');
  }

  /** The children of a name. */
  all(name: string): readonly XmlNode[] {
    return this.children.filter((child) => child.name === name);
  }

  /** The first element down a way of names. */
  at(...names: readonly string[]): XmlNode | undefined {
    return names.reduce<XmlNode | undefined>((node, name) => node?.all(name)[0], this);
  }

  /** The text of the first element down a way of names. */
  textAt(...names: readonly string[]): string | undefined {
    return this.at(...names)?.text;
  }

  /** Every element of a name below this one. */
  below(name: string): readonly XmlNode[] {
    return this.children.flatMap((child) => [...(child.name === name ? [child] : []), ...child.below(name)]);
  }
}

/** The root element of an XML document. */
export function xmlTree(text: string): XmlNode {
  const [root] = new XmlNode('', {}, parseDocument(text, { xmlMode: true, decodeEntities: true }).children).children;
  if (!root) throw new Error('The document has no root element');
  return root;
}
