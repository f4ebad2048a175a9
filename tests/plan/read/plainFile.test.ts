import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainFileBytes } from '../../../src/plan/read/plainFile.ts';
import { ContentError } from '../../../src/plan/problem/problem.ts';
import { temporaryFolder } from '../../setup/temporaryFolder.ts';

const secret = 'password: 0123-secret';

/** A content folder with a file, and beside it a secret. */
function folderBesideSecret(): string {
  const parent = temporaryFolder();
  const folder = path.join(parent, 'content');
  mkdirSync(path.join(folder, 'pages'), { recursive: true });
  writeFileSync(path.join(folder, 'pages', 'about.md'), 'text');
  writeFileSync(path.join(parent, 'secret.txt'), secret);
  return folder;
}

function thrownBy(act: () => unknown): ContentError {
  try {
    act();
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown');
}

describe(plainFileBytes, () => {
  it('reads a plain file', () => {
    expect(new TextDecoder().decode(plainFileBytes(folderBesideSecret(), 'pages/about.md', 'content'))).toBe('text');
  });

  it.each<[string, string, (file: string, folder: string) => void]>([
    ['a link', 'file-link content/pages/about.md', (file) => symlinkSync('../../secret.txt', file)],
    ['nothing', 'file-missing content/pages/about.md', () => undefined],
    ['a folder', 'file-kind content/pages/about.md', (file) => mkdirSync(file)],
    ['a pipe', 'file-kind content/pages/about.md', (file) => execFileSync('mkfifo', [file])],
    [
      'a file behind a folder that became a link',
      'file-link content/pages',
      (_, folder) => {
        renameSync(path.join(folder, 'pages'), path.join(folder, '../pages'));
        writeFileSync(path.join(folder, '../pages/about.md'), secret);
        symlinkSync('../pages', path.join(folder, 'pages'));
      },
    ],
  ])('refuses %s where the file stood, and tells nothing of what is there', (_, told, replace) => {
    const folder = folderBesideSecret();
    const file = path.join(folder, 'pages', 'about.md');
    renameSync(file, `${file}.old`);
    replace(file, folder);
    const error = thrownBy(() => plainFileBytes(folder, 'pages/about.md', 'content'));
    expect(error.problems.map((each) => `${each.code} ${each.file}`)).toEqual([told]);
    expect(error.message).not.toMatch(/secret|password/);
  });
});
