import { escapeAttribute } from '../../wording/text.ts';
import { round } from '../marks/percent.ts';

/** The attributes of an element; one that is undefined is left out. */
export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element of an SVG file with its content, which is markup already; numbers are rounded to two decimals. */
export function svgElement(name: string, attributes: SvgAttributes, ...content: readonly string[]): string {
  let start = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) start += ` ${key}="${typeof value === 'number' ? round(value) : escapeAttribute(value)}"`;
  }
  return content.length === 0 ? `${start}/>` : `${start}>${content.join('')}</${name}>`;
}
