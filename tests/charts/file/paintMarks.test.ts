import { describe, expect, it } from 'vitest';
import type { FileMark } from '../../../src/charts/file/fileMark.ts';
import { paintMarks } from '../../../src/charts/file/paintMarks.ts';
import { changeBox } from '../../../src/charts/marks/changeTypes.ts';
import { circle, levelLine, share, type LabelMark, type Mark } from '../../../src/charts/marks/mark.ts';
import { valueMark } from '../../../src/charts/marks/valueMark.ts';

const paint = (...marks: readonly FileMark[]) => paintMarks(marks, { top: 2, apart: false });
const plot = (...marks: readonly Mark[]): FileMark => ({ kind: 'plot', from: 100, to: 300, marks });
const label: LabelMark = { kind: 'label', role: 'missing-value', text: '現状値 <なし>', x: share(0.5), y: 9, anchor: 'end' };
const box = { x: 0, y: 0, width: 16, height: 16 };

describe(paintMarks, () => {
  it.each<[string, FileMark, string]>([
    [
      'a line over the whole width',
      plot(levelLine('lack', 7)),
      '<line x1="100" x2="300" y1="7" y2="7" stroke="#7f7f7f" stroke-width="1.5" stroke-dasharray="2 4"/>',
    ],
    ['a dot at a share of the width', plot(circle('result', share(0.25), 7, 4)), '<circle cx="150" cy="7" r="4" fill="#1a1a1a"/>'],
    [
      'a ring in the colour of its top item, beside the plot',
      plot(valueMark('target', -8, 7, 'row')),
      '<circle cx="92" cy="7" r="5.5" fill="#ffffff" stroke="#197a4b" stroke-width="3"/>',
    ],
    [
      'a cross',
      plot(valueMark('missing', share(1), 9, 'row')),
      '<path d="M296 5l8 8M304 5l-8 8" fill="none" stroke="#666666" stroke-width="1.5"/>',
    ],
    [
      'a stroke as a line',
      plot(valueMark('text', share(0), 9, 'years')),
      '<line x1="100" x2="100" y1="1" y2="17" stroke="#197a4b" stroke-width="2"/>',
    ],
    [
      'a label with its type and colour',
      plot(label),
      '<text x="200" y="9" font-size="16" fill="#4d4d4d" text-anchor="end" stroke="#ffffff" stroke-width="5" stroke-linejoin="round" paint-order="stroke">現状値 &lt;なし&gt;</text>',
    ],
    [
      'words',
      { kind: 'words', role: 'figure', text: '5人', x: 1, y: 2, anchor: 'end' },
      '<text x="1" y="2" font-size="14" font-weight="700" fill="#1a1a1a" text-anchor="end">5人</text>',
    ],
    ['a rule', { kind: 'rule', role: 'between-rows', width: 9 }, '<line x1="0" x2="9" y1="0.5" y2="0.5" stroke="#cccccc"/>'],
    [
      'an item by its name, without a link',
      plot({ kind: 'item', title: 'a & b', address: '../', marks: [] }),
      '<g><title>a &amp; b</title></g>',
    ],
    [
      'the marks of another top item in its colour',
      { kind: 'placed', x: 1, y: 2, apart: false, top: 1, marks: [circle('target', 3, 4, 5)] },
      '<g transform="translate(1 2)"><circle cx="3" cy="4" r="5" fill="#ffffff" stroke="#0055ad" stroke-width="3"/></g>',
    ],
  ])('paints %s', (_, mark, svg) => {
    expect(paint(mark)).toBe(svg);
  });

  it('paints a frame inside its box and its sign on whole pixels', () => {
    expect(paint(...changeBox({ type: 'added', certainty: 'inferred' }, box, 8.4))).toBe(
      '<rect x="1" y="1" width="14" height="14" fill="#ffffff" stroke="#197a4b" stroke-width="2" stroke-dasharray="3 2.5"/>' +
        '<path transform="translate(8 8)" d="M0-4.5v9M-4.5 0h9" fill="none" stroke="#197a4b" stroke-width="1.75"/>',
    );
    expect(paint(...changeBox(undefined, box, 8))).toBe('<rect x="0" width="16" height="16" y="0" fill="#197a4b"/>');
  });

  it('paints labels above all marks', () => {
    const svg = paint(plot({ ...circle('baseline', 0, 1, 5), label }, circle('result', 0, 1, 4)));
    expect([...svg.matchAll(/<(\w+)/g)].map(([, name]) => name)).toEqual(['circle', 'circle', 'text']);
  });

  it('refuses a share of a width that nobody gave', () => {
    expect(() => paint(levelLine('track', 7))).toThrow('A share of the width stands outside of a plot');
    expect(() => paint(plot({ kind: 'line', role: 'track', x1: 0, x2: 1, y1: share(0.5), y2: share(0.5) }))).toThrow('outside of a plot');
  });
});
