import { describe, expect, it } from 'vitest';
import { nameFault } from '../../../src/site/check/readSitePlan.ts';

const badName = '名前に使えるのは、半角の英小文字、数字、ハイフン、下線、点だけで、英小文字か数字で始めます';

describe(nameFault, () => {
  it.each([
    'index.html',
    'data/332160_goals.csv-metadata.json',
    'pagefind/pagefind.ja_b66bbe5f99.pf_meta',
    '.nojekyll',
    '.htaccess',
    '_headers',
    'web.config',
    'SHA256SUMS',
    'data/editions/2026-11-22/SHA256SUMS',
    `${'a'.repeat(115)}.html`,
  ])('finds nothing wrong with %s', (address) => {
    expect(nameFault(address)).toBeUndefined();
  });

  it.each([
    ['a capital', 'assets/site.BRo8Snu2.css', badName],
    ['a capital in a folder', 'Data/x.csv', badName],
    ['a leading underscore', '_astro/site.css', badName],
    ['a leading full stop', '.well-known/x.txt', badName],
    ['a full stop at the end of a folder', 'a./x.txt', badName],
    ['Japanese', 'data/計画.txt', badName],
    ['a space', 'data/a b.txt', badName],
    ['a host file in another folder', 'data/web.config', 'この拡張子の種類（メディアタイプ）が決まっていません'],
    ['a type that hosts were not told', 'data/x.parquet', 'この拡張子の種類（メディアタイプ）が決まっていません'],
    ['no type', 'data/x', 'この拡張子の種類（メディアタイプ）が決まっていません'],
    ['checksums in a folder with a bad name', 'data/Editions/SHA256SUMS', badName],
    ['a path of 121 characters', `${'a'.repeat(116)}.html`, 'フォルダーからの長さが121文字あります。120文字までにしてください'],
  ])('refuses %s', (_, address, fault) => {
    expect(nameFault(address)).toBe(fault);
  });
});
