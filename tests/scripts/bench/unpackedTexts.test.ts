import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { filesWith, unpackedTexts } from '../../../scripts/bench/unpackedTexts.ts';
import { packedData } from '../../../src/search/index/packedData.ts';
import { temporaryFolder } from '../../setup/temporaryFolder.ts';

describe(unpackedTexts, () => {
  it('finds a word in plain files, in archives, in what is packed within them, in scripts and in names', async () => {
    const folder = temporaryFolder();
    const word = 'zqmarkword';
    await mkdir(path.join(folder, 'data'));
    const files: Record<string, string | Uint8Array> = {
      'plain.html': `<p>${word.toUpperCase()}</p>`,
      'index.pf_meta': gzipSync(word),
      'data/all.zip': zipSync({ 'a.xlsx': zipSync({ 'sheet.xml': strToU8(word) }) }),
      'texts.js': `self.x="${packedData([word, 'ほかの文です。'.repeat(40), [...Array(300).keys()]])}"`,
      [`${word}.txt`]: '',
      'other.txt': 'nothing here',
    };
    for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
    expect(filesWith(await unpackedTexts(folder), word)).toEqual([
      'data/all.zip',
      'index.pf_meta',
      'plain.html',
      'texts.js',
      `${word}.txt`,
    ]);
  });
});
