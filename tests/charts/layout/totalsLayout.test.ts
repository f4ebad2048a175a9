import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostSquares, squareSide, totalsLayout } from '../../../src/charts/layout/totalsLayout.ts';
import { squareForms, squarePaths } from '../../../src/charts/marks/statusSquares.ts';
import { progressStatuses } from '../../../src/schema/codes.ts';

describe('the squares of totals', () => {
  it('are one for each KPI, none over another, all inside the drawing of their group', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 90 }), { maxLength: 6 }), (counts) => {
        const groups = totalsLayout(counts) ?? [];
        expect(groups.map(({ squares }) => squares.length)).toEqual(counts);
        for (const { squares, width, height } of groups) {
          expect(new Set(squares.map(({ x, y }) => `${x} ${y}`)).size).toBe(squares.length);
          for (const { x, y } of squares) {
            expect(x + squareSide).toBeLessThanOrEqual(width);
            expect(y + squareSide).toBeLessThanOrEqual(height);
            expect([x % (squareSide + 2), y % (squareSide + 2)]).toEqual([0, 0]);
          }
        }
      }),
    );
  });

  it('fit the page of a phone, however many they are', () => {
    for (const { width } of totalsLayout([52, 3, 400]) ?? []) expect(width).toBeLessThanOrEqual(288);
  });

  it('are left out where they are too many to be told apart', () => {
    expect(totalsLayout([mostSquares])).toHaveLength(1);
    expect(totalsLayout([mostSquares, 1])).toBeUndefined();
  });

  it('tell by their form, and not by a colour, what was met from what was not', () => {
    expect(Object.keys(squareForms).sort()).toEqual([...progressStatuses].sort());
    const at = [{ x: 0, y: 0 }];
    const drawn = [...new Set(Object.values(squareForms))].map((form) => JSON.stringify(squarePaths(form, at)));
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(squareForms.met).not.toBe(squareForms['not-met']);
    expect(squarePaths('struck', [...at, { x: 12, y: 0 }])).toEqual({
      edge: 'M0.75 0.75h8.5v8.5h-8.5zM12.75 0.75h8.5v8.5h-8.5z',
      fill: '',
      line: 'M0 10l10 -10M12 10l10 -10',
    });
  });
});
