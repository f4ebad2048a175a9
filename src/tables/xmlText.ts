const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };

/** An element of an XML document: its name, attributes and content. A text of content stands between its tags. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlElement[];
}

/** An element; what is undefined in its content is left out. */
export function xmlElement(name: string, content: string | readonly (XmlElement | undefined)[], attributes: Readonly<Record<string, string>> = {}): XmlElement {
  return { name, attributes, content: typeof content === 'string' ? content : content.filter((each) => each !== undefined) };
}

/** A whole XML 1.0 document in UTF-8, two spaces a level; texts stand as they are, without a space of ours. */
export function xmlText(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${elementText(root, '')}`;
}

/**
 * A text as XML may hold it between tags.
 *
 * A carriage return would be read as a line feed, so it becomes a reference. A character that XML 1.0 forbids throws,
 * since no writing of it would be well-formed.
 */
export function escapeXml(text: string): string {
  const forbidden = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(text);
  if (forbidden) throw new RangeError(`XML cannot hold U+${(forbidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  return text.replace(/[&<>\r]/g, (character) => references[character] ?? character);
}

/** A text as an attribute may hold it, where a tab or a line break would be read as a space. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/["\t\n]/g, (character) => references[character] ?? character);
}

function elementText({ name, attributes, content }: XmlElement, indent: string): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeAttribute(value)}"`)].join(' ');
  if (content.length === 0) return `${indent}<${start}/>\n`;
  const inner = typeof content === 'string' ? escapeXml(content) : `\n${content.map((each) => elementText(each, `${indent}  `)).join('')}${indent}`;
  return `${indent}<${start}>${inner}</${name}>\n`;
}
