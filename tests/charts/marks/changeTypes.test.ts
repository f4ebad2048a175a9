import { describe, expect, it } from 'vitest';
import { changeBox, changeTypes } from '../../../src/charts/marks/changeTypes.ts';
import { changeType } from '#words/codes.ts';

const box = { x: 0, y: 2, width: 16, height: 16 };

describe('the types of change', () => {
  it('are those of the published codes, in their order and by their words', () => {
    expect(changeTypes.map(({ type, label }) => [type, label])).toEqual(
      Object.entries(changeType).map(([type, { label }]) => [type, label]),
    );
  });

  it('have signs of their own', () => {
    for (const sign of ['glyph', 'symbol'] as const) expect(new Set(changeTypes.map((each) => each[sign])).size).toBe(changeTypes.length);
  });
});

describe(changeBox, () => {
  it('is solid where nothing changed', () => {
    expect(changeBox(undefined, box, 8)).toEqual([{ kind: 'box', role: 'unchanged', ...box }]);
  });

  it.each([
    ['stated', 'changed'],
    ['inferred', 'inferred'],
    ['unassigned', 'inferred'],
  ] as const)('frames the sign of a change that is %s as %s', (certainty, role) => {
    expect(changeBox({ type: 'removed', certainty }, box, 8)).toEqual([
      { kind: 'box', role, ...box },
      { kind: 'glyph', role: 'change', x: 8, y: 10, d: 'M-4.5 0h9' },
    ]);
  });
});
