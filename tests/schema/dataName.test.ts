import { describe, expect, it } from 'vitest';
import { isGeneratedName, isSourceName } from '../../src/schema/dataName.ts';

describe(isSourceName, () => {
  it.each(['plan.txt', 'asakuchi-strategy.txt', '2026-plan.txt', 'plan.2.1.txt', `${'a'.repeat(86)}.txt`])('takes %s', (name) => {
    expect(isSourceName(name)).toBe(true);
  });

  it.each([
    'x.svg',
    'x.html',
    'x.xhtml',
    'x.php',
    'x.js',
    'x.xml',
    'x.csv',
    'x.json',
    'x.pdf',
    'x.xlsx',
    'x',
    'x.',
    'x.TXT',
    'X.txt',
    'x.html.txt',
    'x.php.txt',
    'x.txt.html',
    '.txt',
    '.htaccess',
    '_x.txt',
    'x_y.txt',
    '計画.txt',
    'a b.txt',
    'a/b.txt',
    '../x.txt',
    'con.txt',
    'nul.1.txt',
    `${'a'.repeat(87)}.txt`,
    'x.txt\n',
    'x.txt ',
    'x\u0000.txt',
    '332160_plan.txt',
    'index.html',
    'catalog.ttl',
    'catalog.jsonld',
    'datapackage.json',
    'SHA256SUMS',
  ])('refuses %j', (name) => {
    expect(isSourceName(name)).toBe(false);
  });
});

describe(isGeneratedName, () => {
  it.each([
    'index.html',
    'INDEX.HTML',
    'catalog.ttl',
    'datapackage.json',
    'sha256sums',
    '332160_goals.csv',
    '992011_plan.xlsx',
    '332160_anything.txt',
  ])('knows %s', (name) => {
    expect(isGeneratedName(name)).toBe(true);
  });

  it.each(['plan.txt', '33216_goals.csv', '332160-goals.csv', 'catalog.txt'])('does not know %s', (name) => {
    expect(isGeneratedName(name)).toBe(false);
  });
});
