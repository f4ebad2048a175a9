import { chartPaint } from '../../src/charts/file/chartPaint.ts';
import type { SvgAttributes } from '../../src/charts/file/svgElement.ts';
import { markClasses } from '../../src/charts/page/markClasses.ts';
import { textOf, type HtmlElement } from './htmlPage.ts';

/** A mark as it can be read back from what was painted. */
export interface DrawnMark {
  readonly shape: 'line' | 'circle' | 'cross' | 'glyph' | 'box' | 'label' | 'item';
  /** The roles that look like this: several may share a look. */
  readonly roles: readonly string[];
  /** Places and lengths in pixels, where the drawing is as wide as in the file. */
  readonly places: readonly number[];
  readonly text: string;
  readonly marks: readonly DrawnMark[];
}

/** The part of a file's width that is a page's whole drawing, in pixels. */
export interface DrawnSpace {
  readonly from: number;
  readonly to: number;
}

type Looks = (group: keyof typeof markClasses) => readonly string[];
type Places = (...names: readonly string[]) => number[];

/** The marks of a drawing on a page, in their order. */
export function pageMarks(drawing: HtmlElement, space: DrawnSpace): DrawnMark[] {
  return elementsOf(drawing).flatMap((element): DrawnMark[] => {
    const looks: Looks = (group) => rolesWhere(markClasses[group], (look) => look === element.attribs['class']);
    const places: Places = (...names) => names.map((name) => pagePlace(element.attribs[name] ?? '', name, space));
    if (element.name === 'title' || element.name === 'desc') return [];
    if (element.name === 'svg') return [nestedMark(element, space)];
    if (element.name === 'a') return [{ ...itemOf(element), marks: pageMarks(element, space) }];
    return [simpleMark(element, looks, places)];
  });
}

/** The marks of a group in a file, in their order; words that only files have, and other groups, are left out. */
export function fileMarks(group: HtmlElement, goalNumber: number): DrawnMark[] {
  const paint = chartPaint(goalNumber);
  return elementsOf(group).flatMap((element): DrawnMark[] => {
    const looks: Looks = (kind) => rolesWhere<SvgAttributes>(paint[kind], (look) => wears(element, look));
    const places: Places = (...names) => names.map((name) => Number(element.attribs[name]));
    if (element.name === 'title') return [];
    if (element.name === 'g') {
      return element.attribs['transform'] === undefined ? [{ ...itemOf(element), marks: fileMarks(element, goalNumber) }] : [];
    }
    if (element.name === 'path') return [filePath(element, looks)];
    const mark = simpleMark(element, looks, places);
    // A stroke is a path on pages and a line in files.
    return mark.shape === 'line' ? [{ ...mark, roles: [...mark.roles, ...looks('armed')] }] : mark.roles.length > 0 ? [mark] : [];
  });
}

function elementsOf(node: HtmlElement): HtmlElement[] {
  return node.children.filter((child): child is HtmlElement => 'attribs' in child);
}

function rolesWhere<Look>(looks: Readonly<Record<string, Look>>, fits: (look: Look) => boolean): string[] {
  return Object.entries(looks).flatMap(([role, look]) => (fits(look) ? [role] : []));
}

const paintAttributes = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'font-size',
  'font-weight',
];

function wears({ attribs }: HtmlElement, look: SvgAttributes): boolean {
  return paintAttributes.every((name) => attribs[name] === (look[name] === undefined ? undefined : String(look[name])));
}

function pagePlace(text: string, name: string, { from, to }: DrawnSpace): number {
  const along = /^(x|cx|width)/.test(name);
  const value = text.endsWith('%') ? (Number(text.slice(0, -1)) / 100) * (to - from) : Number(text);
  return along && name !== 'width' ? from + value : value;
}

function itemOf(element: HtmlElement): Omit<DrawnMark, 'marks'> {
  const title = elementsOf(element).find(({ name }) => name === 'title');
  return { shape: 'item', roles: ['item'], places: [], text: textOf(title).replace(/[、\s]/g, '') };
}

function simpleMark(element: HtmlElement, looks: Looks, places: Places): DrawnMark {
  switch (element.name) {
    case 'line':
      return { shape: 'line', roles: looks('line'), places: places('x1', 'x2', 'y1', 'y2'), text: '', marks: [] };
    case 'circle':
      return { shape: 'circle', roles: looks('circle'), places: places('cx', 'cy', 'r'), text: '', marks: [] };
    case 'rect':
      return { shape: 'box', roles: looks('box'), places: places('x', 'y', 'width', 'height'), text: '', marks: [] };
    case 'text': {
      const text = `${element.attribs['text-anchor'] ?? 'start'} ${textOf(element)}`;
      return { shape: 'label', roles: looks('label'), places: places('x', 'y'), text, marks: [] };
    }
    default:
      throw new Error(`No mark is painted as ${element.name}`);
  }
}

/** A path, or a label with little room, which has a drawing of its own on a page. */
function nestedMark(svg: HtmlElement, space: DrawnSpace): DrawnMark {
  const [inner] = elementsOf(svg);
  if (!inner) throw new Error('A drawing of its own has no mark');
  const [x, y] = [pagePlace(svg.attribs['x'] ?? '', 'x', space), pagePlace(svg.attribs['y'] ?? '', 'y', space)];
  const looks: Looks = (group) => rolesWhere(markClasses[group], (look) => look === inner.attribs['class']);
  if (inner.name === 'text') {
    return {
      shape: 'label',
      roles: looks('label'),
      places: [x, y + Number(inner.attribs['y'])],
      text: `start ${textOf(inner)}`,
      marks: [],
    };
  }
  const d = inner.attribs['d'] ?? '';
  const stroke = /^M0(-[\d.]+)v/.exec(d);
  if (looks('glyph').length > 0) return { shape: 'glyph', roles: looks('glyph'), places: [x, y], text: d, marks: [] };
  if (stroke)
    return { shape: 'line', roles: looks('armed'), places: [x, x, y + Number(stroke[1]), y - Number(stroke[1])], text: '', marks: [] };
  return { shape: 'cross', roles: looks('armed'), places: [x, y, crossOf(d).arm], text: '', marks: [] };
}

function filePath({ attribs }: HtmlElement, looks: Looks): DrawnMark {
  const d = attribs['d'] ?? '';
  const moved = /^translate\((\S+) (\S+)\)$/.exec(attribs['transform'] ?? '');
  if (moved) return { shape: 'glyph', roles: looks('glyph'), places: moved.slice(1).map(Number), text: d, marks: [] };
  const { x, y, arm } = crossOf(d);
  return { shape: 'cross', roles: looks('armed'), places: [x, y, arm], text: '', marks: [] };
}

function crossOf(d: string): { x: number; y: number; arm: number } {
  const [, left, top, length] = /^M(-?[\d.]+) ?(-?[\d.]+)l(\S+) /.exec(d) ?? [];
  const arm = Number(length) / 2;
  return { x: Number(left) + arm, y: Number(top) + arm, arm };
}
