import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeReadable } from '../../../scripts/build/makeReadable.ts';
import { writeFiles } from '../../../scripts/build/writeFiles.ts';
import { temporaryFolder } from '../../setup/temporaryFolder.ts';

describe(writeFiles, () => {
  it('writes each file at its address, in folders that it makes', () => {
    const folder = temporaryFolder();
    writeFiles(folder, [
      { address: 'data/a.csv', content: 'a' },
      { address: 'data/b/c.json', content: new Uint8Array([1, 2]) },
      { address: 'web.config', content: '' },
    ]);
    expect(readFileSync(path.join(folder, 'data', 'a.csv'), 'utf8')).toBe('a');
    expect([...readFileSync(path.join(folder, 'data', 'b', 'c.json'))]).toEqual([1, 2]);
    expect(statSync(path.join(folder, 'web.config')).size).toBe(0);
  });

  it.each(['../a.csv', '/a.csv', 'data//a.csv', 'con.csv'])('refuses %s, which leads elsewhere on some system', (address) => {
    expect(() => writeFiles(temporaryFolder(), [{ address, content: '' }])).toThrow('Not the address of a file');
  });
});

describe.skipIf(process.platform === 'win32')(makeReadable, () => {
  it('lets a web server read everything and nobody else write', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'data'), { mode: 0o700 });
    writeFileSync(path.join(folder, 'data', 'a.csv'), '', { mode: 0o600 });
    writeFileSync(path.join(folder, 'b.csv'), '');
    chmodSync(path.join(folder, 'b.csv'), 0o777);
    makeReadable(folder);
    const mode = (...names: readonly string[]) => (statSync(path.join(folder, ...names)).mode & 0o7777).toString(8);
    expect([mode(), mode('data'), mode('data', 'a.csv'), mode('b.csv')]).toEqual(['755', '755', '644', '644']);
  });
});
