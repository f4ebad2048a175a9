import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../../scripts/settings.ts';
import { chartPaint } from '../../../src/charts/file/chartPaint.ts';
import type { SvgAttributes } from '../../../src/charts/file/svgElement.ts';
import { markClasses } from '../../../src/charts/page/markClasses.ts';
import { valueOf } from '../../setup/siteColours.ts';

const styles = ['charts.css', 'picture.css']
  .map((file) => readFileSync(path.join(projectFolder, 'src', 'styles', file), 'utf8'))
  .join('\n');
const rules = [...styles.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/^([^{}]+) \{([^}]*)\}/gm)].map(([, selector = '', body = '']) => ({
  selector: selector.trim(),
  body,
}));

/** What the stylesheet says of an element with some classes, without what only a pointer or the keyboard brings. */
function declared(selectors: readonly string[]): Map<string, string> {
  const bodies = rules.filter(({ selector }) => selectors.includes(selector)).map(({ body }) => body);
  const pairs = bodies.flatMap((body) => body.split(';').map((each) => each.split(':').map((part) => part.trim())));
  return new Map(pairs.flatMap(([name = '', value = '']) => (name === '' ? [] : [[name, resolved(value)] as const])));
}

function resolved(value: string): string {
  return value.replace(/var\((--[\w-]+)\)/g, (_, name: string): string => valueOf(name === '--goal' ? '--goal-1' : name));
}

/** A class as the stylesheet writes it, with what it says of every square. */
function selectorsOf(classes: string): string[] {
  return ['.p-leaf rect', ...classes.split(' ').flatMap((name) => [`.${name}`, `.p-leaf .${name}`])];
}

/** The look of classes in the words that a file's attributes have. */
function lookOf(group: keyof typeof markClasses, classes: string): SvgAttributes {
  const said = declared(group === 'box' ? selectorsOf(classes) : selectorsOf(classes).slice(1));
  const [weight, size] = (said.get('font') ?? '').split(' ');
  const font = size === undefined ? {} : { 'font-size': String(16 * parseFloat(size)), 'font-weight': said.get('font-weight') ?? weight };
  const stroke = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'paint-order'].map(
    (name) => [name, said.get(name)?.replace('px', '')] as const,
  );
  return { ...Object.fromEntries(stroke), ...font };
}

/** Lines have no inside, type is of weight 400 unless said otherwise, and where a line bends is no matter of a page. */
function plain(look: SvgAttributes): Record<string, string> {
  const entries = Object.entries(look).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const]));
  const matters = ([name, value]: readonly [string, string]) => {
    if (name === 'stroke-linejoin' || name === 'text-anchor') return false;
    return !(name === 'fill' && value === 'none') && !(name === 'font-weight' && value === '400');
  };
  return Object.fromEntries(entries.filter(matters));
}

const groups = ['line', 'circle', 'armed', 'glyph', 'box', 'label'] as const;
/** A solid square has a rim in the colour of the page, and the stripe stands on pages only. */
const ofPagesOnly = ['unchanged', 'part', 'other-part'];
const looks = groups.flatMap((group) => {
  const paints: Readonly<Record<string, SvgAttributes>> = chartPaint(1)[group];
  return Object.entries<string>(markClasses[group]).map(([role, classes]) => [group, role, classes, paints[role] ?? {}] as const);
});

describe('the look of a mark', () => {
  it.each(looks.filter(([, role]) => !ofPagesOnly.includes(role)))(
    'as %s of %s is the same on a page (%s) as in a file',
    (group, _, classes, paint) => {
      expect(plain(lookOf(group, classes))).toEqual(plain(paint));
    },
  );

  it('is said of every role', () => {
    expect(looks.filter(([, role, classes]) => role !== 'part' && classes.trim() === '')).toEqual([]);
    expect(looks.length).toBeGreaterThan(30);
  });
});
