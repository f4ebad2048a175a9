import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { unusedProperties } from '../../../src/site/bundle/unusedProperties.ts';
import { builtSites } from '../../setup/builtSites.ts';

/** What is left of some declarations, each written as `name: value`. */
function left(...declarations: readonly string[]): string[] {
  const kept = new Set(declarations);
  unusedProperties.OnceExit({
    walkDecls: (visit) => {
      for (const declaration of [...kept]) {
        const [prop = '', value = ''] = declaration.split(': ');
        visit({ prop, value, remove: () => kept.delete(declaration) });
      }
    },
  });
  return [...kept];
}

const sites = await builtSites();

describe('unusedProperties', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['a property that nothing uses', ['--a: red', 'color: blue'], ['color: blue']],
    ['one that only such a property uses, however far', ['--a: red', '--b: var(--a)', '--c: var( --b )', 'color: blue'], ['color: blue']],
  ])('removes %s', (_, declarations, kept) => {
    expect(left(...declarations)).toEqual(kept);
  });

  it.each<[string, readonly string[]]>([
    ['a property that a rule uses', ['--a: red', 'color: var(--a)']],
    ['one that it uses through another', ['--a: red', '--b: var(--a)', 'border: 1px solid var(--b)']],
    ['one that stands beside others or as a fallback', ['--a: 1px', '--b: 2px', 'margin: calc(var(--a) + var(--c, var(--b)))']],
    ['every other declaration', ['color: red', 'margin: 0']],
  ])('keeps %s', (_, declarations) => {
    expect(left(...declarations)).toEqual(declarations);
  });

  it.each(sites)('leaves in the stylesheet of $name every property that it uses, and no other', async ({ folder }) => {
    const assets = path.join(folder, 'assets');
    const [stylesheet = ''] = (await readdir(assets)).filter((file) => file.endsWith('.css'));
    const css = await readFile(path.join(assets, stylesheet), 'utf8');
    const names = (pattern: RegExp) => [...new Set([...css.matchAll(pattern)].map(([, name]) => name))].sort();
    expect(names(/var\((--[\w-]+)/g).length).toBeGreaterThan(40);
    expect(names(/(--[\w-]+):/g)).toEqual(names(/var\((--[\w-]+)/g));
  });
});
