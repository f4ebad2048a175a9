/** The beginnings by which browsers take a text for a page where a host does not say what it is (WHATWG MIME Sniffing). */
const markup = /^[\s\uFEFF]*<(?:!doctype html|!--|\?xml|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|svg)(?:[\s>/?-]|$)/i;

/** How much of a text browsers look at, in characters. */
export const sniffedLength = 1500;

/** Whether a text begins as an HTML, XML or SVG file does, so that a browser could show it as a page. */
export function looksLikeMarkup(text: string): boolean {
  return markup.test(text.slice(0, sniffedLength));
}
