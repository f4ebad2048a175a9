import { describe, expect, it } from 'vitest';
import { isLeftover, isWorthNaming } from '../../../src/plan/read/fileNames.ts';

describe(isLeftover, () => {
  it.each([
    'hana.md~',
    'hana.md.~1~',
    '.hana.md.swp',
    'hana.swp',
    'hana.md.swo',
    '#hana.md#',
    '.#hana.md',
    '~$book.xlsx',
    '~WRL0001.tmp',
    '.~lock.2019.csv#',
    'Thumbs.db',
    'thumbs.db',
    'ehthumbs.db',
    'desktop.ini',
    'Desktop.ini',
    '.DS_Store',
    '._hana.md',
    'Icon\r',
    '__MACOSX',
    'hana.md.orig',
    'hana.md.bak',
    'HANA.BAK',
    '.git',
    '.gitattributes',
    '.gitignore',
    '.editorconfig',
    '.hidden.md',
  ])('knows %s', (name) => {
    expect(isLeftover(name)).toBe(true);
  });

  it.each([
    'hana.md',
    'goal-1.mdx',
    '2019.csv',
    'book.xlsx',
    'hana.md.rej',
    'hana-~x.md',
    '#hana.md',
    'icon',
    'thumbs.db.md',
    'orig',
    'bak.md',
    'hana - コピー.md',
    'SHA256SUMS',
  ])('does not pass over %s', (name) => {
    expect(isLeftover(name)).toBe(false);
  });
});

describe(isWorthNaming, () => {
  it('leaves out what belongs to version control', () => {
    expect(['.gitattributes', '.git', '.github', '.editorconfig', '.DS_Store', '.hana.md.swp', 'hana.md~'].filter(isWorthNaming)).toEqual([
      '.DS_Store',
      '.hana.md.swp',
      'hana.md~',
    ]);
  });
});
