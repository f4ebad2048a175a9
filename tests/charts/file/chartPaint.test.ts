import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../../scripts/settings.ts';
import { chartColours, chartPaint } from '../../../src/charts/file/chartPaint.ts';

const tokens = readFileSync(createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css'), 'utf8');
const roles = readFileSync(path.join(projectFolder, 'src', 'styles', 'roles.css'), 'utf8');

/** The value of a custom property of the stylesheet, through the tokens it is made of. */
function valueOf(property: string): string {
  const value = new RegExp(`${property}: ([^;]+);`).exec(roles)?.[1] ?? new RegExp(`${property}: ([^;]+);`).exec(tokens)?.[1] ?? '';
  const token = /^var\((.+)\)$/.exec(value)?.[1];
  return token === undefined ? value : valueOf(token);
}

describe('the colours of a chart’s file', () => {
  it('are those of the site on white', () => {
    const { goals, ...others } = chartColours;
    const names = { ground: '--ground', ink: '--ink', ink2: '--ink-2', ink3: '--ink-3', rule: '--rule', ruleField: '--rule-field', track: '--track' };
    expect(others).toEqual(Object.fromEntries(Object.entries(names).map(([name, property]) => [name, valueOf(property)])));
    expect(goals).toEqual([1, 2, 3, 4].map((number) => valueOf(`--goal-${number}`)));
  });

  it('come round again after the last goal', () => {
    expect([1, 2, 3, 4, 5, 9].map((number) => chartColours.goals.findIndex((colour) => colour === chartPaint(number).goal))).toEqual([0, 1, 2, 3, 0, 0]);
  });
});
