import { describe, expect, it } from 'vitest';
import { targetOfLink } from '../../src/addresses/targetOfLink.ts';

describe(targetOfLink, () => {
  it.each([
    ['a page beside', 'goals/goal-1/', '../goal-2/index.html', 'goals/goal-2/index.html', ''],
    ['a folder', 'goals/goal-1/', '../../source/', 'source/index.html', ''],
    ['a line', 'about/', '../source/#L20', 'source/index.html', 'L20'],
    ['a place on the page itself', 'about/', '#あとがき', 'about/index.html', 'あとがき'],
    ['the page itself', 'about/', '', 'about/index.html', ''],
    ['home', 'goals/goal-1/', '../../index.html', 'index.html', ''],
    ['home, as a folder', 'about/', '../', 'index.html', ''],
    ['home from home', '', './', 'index.html', ''],
    ['a file with a question', 'search/', '../data/a%20b.csv?x=1#c', 'data/a b.csv', 'c'],
    ['a page by a detour', 'about/', './x/../../goals/./', 'goals/index.html', ''],
    ['a page by dots that are written otherwise', 'about/', '%2e%2E/goals/', 'goals/index.html', ''],
  ])('leads to %s', (_, page, link, file, fragment) => {
    expect(targetOfLink(page, link)).toEqual({ file, fragment });
  });

  it.each([
    ['climbs out of the folder of the site', 'about/', '../../goals/'],
    ['climbs out from home', '', '../goals/'],
    ['climbs out by dots that are written otherwise', 'about/', '%2e%2e/.%2E/goals/'],
    ['climbs out and comes back by name', 'about/', '../../-/about/'],
    ['begins at the root of the host', 'about/', '/goals/'],
    ['leads to another host', 'about/', '//example.com/'],
    ['has broken percent signs', 'about/', '%E3%81.html'],
    ['has broken percent signs in its place', 'about/', '#%E3%81'],
  ])('leads nowhere where it %s', (_, page, link) => {
    expect(targetOfLink(page, link)).toBeUndefined();
  });
});
