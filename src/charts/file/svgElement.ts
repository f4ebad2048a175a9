import { round } from '../percent.ts';

/** The attributes of an element; one that is undefined is left out. */
export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/** Signs that no XML document can hold, however they are written. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** An element of an SVG file with its content, which is markup already; numbers are rounded to two decimals. */
export function svgElement(name: string, attributes: SvgAttributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${svgText(typeof value === 'number' ? String(round(value)) : value)}"`]));
  const start = `<${name}${written.join('')}`;
  return content.length === 0 ? `${start}/>` : `${start}>${content.join('')}</${name}>`;
}

/** A text as markup; a sign that XML cannot hold is refused where content is read, so finding one is a fault of ours. */
export function svgText(text: string): string {
  if (unwritable.test(text)) throw new Error(`No XML file can hold ${JSON.stringify(text)}`);
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
