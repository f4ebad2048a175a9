import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { siteFiles } from '../../src/site/files/siteFiles.ts';

/** A page, or a part of it, as it stands in the file. */
export type HtmlNode = Parameters<typeof DomUtils.findAll>[1];

/** An element of a page. */
export type HtmlElement = ReturnType<typeof DomUtils.findAll>[number];

/** Reads a page of a built site. */
export async function readHtml(folder: string, file: string): Promise<HtmlNode> {
  return parseDocument(await readFile(path.join(folder, file), 'utf8'));
}

/** The files of a built site that are pages; those that only list the files of a folder are none. */
export async function htmlFiles(folder: string): Promise<string[]> {
  const files = (await siteFiles(folder)).filter((file) => file.endsWith('.html'));
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  return files.filter((_, place) => !texts[place]?.includes('<main class="wrap prose" data-folder='));
}

/** Every element inside a node, in document order. */
export function allElements(inside: HtmlNode): HtmlElement[] {
  return DomUtils.findAll(() => true, inside);
}

/** Every element with one of some names inside a node, in document order. */
export function byName(inside: HtmlNode, ...names: string[]): HtmlElement[] {
  return DomUtils.findAll((element) => names.includes(element.name), inside);
}

/** Every element with an attribute inside a node, with a certain value if one is asked for. */
export function byAttribute(inside: HtmlNode, attribute: string, value?: string): HtmlElement[] {
  return DomUtils.findAll(
    (element) => attribute in element.attribs && (value === undefined || element.attribs[attribute] === value),
    inside,
  );
}

/** Every element with a class inside a node. */
export function byClass(inside: HtmlNode, name: string): HtmlElement[] {
  return DomUtils.findAll((element) => (element.attribs['class'] ?? '').split(' ').includes(name), inside);
}

/** The one element of a list; none or several are a fault. */
export function only(elements: readonly HtmlElement[], what: string): HtmlElement {
  const [element] = elements;
  if (element === undefined || elements.length > 1) throw new Error(`${elements.length} elements instead of one: ${what}`);
  return element;
}

/** The text of a node with its spaces folded. */
export function textOf(node: HtmlNode | undefined): string {
  return node === undefined ? '' : DomUtils.textContent(node).replace(/\s+/g, ' ').trim();
}
