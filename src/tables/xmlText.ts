import { escapeAttribute, escapeXml } from '../wording/text.ts';

/** An element of an XML document: its name, attributes and content. A text of content stands between its tags. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlElement[];
}

/** An element; what is undefined in its content is left out. */
export function xmlElement(
  name: string,
  content: string | readonly (XmlElement | undefined)[],
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  return { name, attributes, content: typeof content === 'string' ? content : content.filter((each) => each !== undefined) };
}

/** A whole XML 1.0 document in UTF-8, two spaces a level; texts stand as they are, without a space of ours. */
export function xmlText(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${elementText(root, '')}`;
}

function elementText({ name, attributes, content }: XmlElement, indent: string): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeAttribute(value)}"`)].join(' ');
  if (content.length === 0) return `${indent}<${start}/>\n`;
  const inner =
    typeof content === 'string' ? escapeXml(content) : `\n${content.map((each) => elementText(each, `${indent}  `)).join('')}${indent}`;
  return `${indent}<${start}>${inner}</${name}>\n`;
}
