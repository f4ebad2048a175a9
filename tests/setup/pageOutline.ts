import { type HtmlElement, type HtmlNode, textOf } from './htmlPage.ts';

/** What stands in an element: texts, comments and elements. */
type Child = HtmlElement['children'][number];

const isTag = (node: Child): node is HtmlElement => 'attribs' in node;
const isText = (node: Child): node is Extract<Child, { readonly data: string }> => 'data' in node && node.nodeType === 3;

/** Parts of a page by which a reader, or a screen reader, finds the way. */
const regions: Readonly<Record<string, string>> = {
  header: 'header',
  nav: 'navigation',
  main: 'main',
  aside: 'aside',
  footer: 'footer',
  form: 'form',
};

/** What is no part of what a page says. */
const silent = new Set(['script', 'style', 'template', 'link', 'meta', 'head', 'title', 'wbr']);

/** Elements that a line of its own says, and what it is called. */
const lines: Readonly<Record<string, string>> = {
  p: 'text',
  li: 'item',
  dt: 'term',
  dd: 'description',
  caption: 'caption',
  figcaption: 'caption',
  summary: 'summary',
  label: 'label',
  button: 'button',
  option: 'option',
  legend: 'legend',
};

/**
 * What a page says, line by line: its regions, headings, texts, links with where they lead, rows of tables, pictures by
 * their names and fields of forms; nothing of classes, places and the elements that only carry a layout.
 */
export function pageOutline(page: HtmlNode): string {
  const said: string[] = [];
  outlineOf(Array.isArray(page) ? page : page.children, 0, (depth, line) => said.push(`${'  '.repeat(depth)}${line}`));
  return `${said.join('\n')}\n`;
}

function outlineOf(children: readonly Child[], depth: number, say: (depth: number, line: string) => void): void {
  for (const child of children) {
    if (isText(child)) {
      const text = child.data.replace(/\s+/g, ' ').trim();
      if (text !== '') say(depth, text);
    }
    if (!isTag(child) || silent.has(child.name) || child.attribs['aria-hidden'] === 'true') continue;
    const { name, attribs } = child;
    const label = attribs['aria-label'];
    const region = regions[name] ?? (name === 'section' && label !== undefined ? 'section' : undefined);
    if (region !== undefined) {
      say(depth, label === undefined ? region : `${region} “${label}”`);
      outlineOf(child.children, depth + 1, say);
    } else if (/^h[1-6]$/.test(name)) say(depth, `heading ${name.slice(1)}: ${inline(child).trim()}`);
    else if (name === 'tr') say(depth, `row: ${child.children.filter(isTag).map(inline).join(' | ')}`);
    else if (name === 'svg' || name === 'img') say(depth, `picture: ${nameOf(child)}`);
    else if (name === 'input' || name === 'select') {
      say(depth, `${name} ${attribs['name'] ?? ''} ${attribs['type'] ?? ''}`.trimEnd());
      outlineOf(child.children, depth + 1, say);
    } else if (lines[name] !== undefined && !holdsLines(child)) say(depth, `${lines[name]}: ${inline(child).trim()}`);
    else if (name === 'a') say(depth, inline(child));
    else outlineOf(child.children, depth, say);
  }
}

/** A text in one line, in which links are written with where they lead. */
function inline(node: Child): string {
  if (isText(node)) return node.data;
  if (!isTag(node) || silent.has(node.name) || node.attribs['aria-hidden'] === 'true') return '';
  if (node.name === 'svg') return `(picture: ${nameOf(node)})`;
  const inside = node.children.map(inline).join('').replace(/\s+/g, ' ');
  return node.name === 'a'
    ? `[${inside.trim()}](${node.attribs['href'] ?? ''})`
    : node.name === 'td' || node.name === 'th'
      ? inside.trim()
      : inside;
}

function nameOf(node: HtmlElement): string {
  const title = node.children.filter(isTag).find(({ name }) => name === 'title');
  return node.attribs['aria-label'] ?? node.attribs['alt'] ?? textOf(title);
}

function holdsLines(node: HtmlElement): boolean {
  return node.children.some(
    (child) =>
      isTag(child) &&
      (lines[child.name] !== undefined || ['table', 'ul', 'ol', 'dl', 'svg', 'section', 'div'].includes(child.name) || holdsLines(child)),
  );
}
