import { describe, expect, it } from 'vitest';
import { placeInFolder } from '../../../src/plan/read/fileNames.ts';

describe(placeInFolder, () => {
  it.each([
    ['.nojekyll', 'dist/.nojekyll'],
    ['.htaccess', 'dist/.htaccess'],
    ['index.html', 'dist/index.html'],
    ['goals/goal-1/index.html', 'dist/goals/goal-1/index.html'],
    ['pagefind/fragment/ja_0a1b2c3.pf_fragment', 'dist/pagefind/fragment/ja_0a1b2c3.pf_fragment'],
    ['data/992011_kpi_values.csv-metadata.json', 'dist/data/992011_kpi_values.csv-metadata.json'],
    ['SHA256SUMS', 'dist/SHA256SUMS'],
    ['_redirects', 'dist/_redirects'],
    ['console/com10.html', 'dist/console/com10.html'],
    ['x'.repeat(120), `dist/${'x'.repeat(120)}`],
  ])('places %s', (address, place) => {
    expect(placeInFolder('dist', address).replaceAll('\\', '/')).toBe(place);
  });

  it.each([
    '',
    '.',
    '..',
    '../x',
    '../../etc/passwd',
    'a/../../x',
    'a/..',
    'a/./b',
    '/etc/passwd',
    '//host/share',
    'a//b',
    'a/',
    '..\\x',
    'a\\b',
    'C:\\x',
    'c:x',
    'a\u0000.html',
    '%2e%2e/x',
    'a b',
    'a?b',
    'a#b',
    'a:b',
    'a*',
    'a<b',
    '~',
    '~root/x',
    '$HOME/x',
    '-rf',
    '.env',
    '...',
    'a.',
    'a/b.',
    'con',
    'CON',
    'con.txt',
    'data/nul.csv',
    'Aux.json',
    'com1/index.html',
    '空き家/index.html',
    'ａ',
    'a\u200Bb',
    'a\nb',
    'x'.repeat(121),
  ])('refuses %j', (address) => {
    expect(() => placeInFolder('dist', address)).toThrow('Not the address of a file in dist');
  });
});
