import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ContentFolder } from '../../../src/plan/read/contentFolder.ts';
import { readMarkdown } from '../../../src/plan/read/readMarkdown.ts';
import { pageContent } from '../../../src/schema/entity/page.ts';
import { temporaryFolder } from '../../setup/temporaryFolder.ts';

describe(ContentFolder, () => {
  it('says that a file stands where a folder should, and nothing of a folder that is missing', async () => {
    const folder = new ContentFolder(temporaryFolder(), 'content');
    await writeFile(path.join(folder.folder, 'goals'), 'x');
    expect([folder.list('goals'), folder.list('pages')]).toEqual([[], []]);
    expect(folder.problems.map(({ code, file }) => `${code} ${file}`)).toEqual(['file-unexpected content/goals']);
  });

  it('says that a link in a circle is a link', async () => {
    const folder = new ContentFolder(temporaryFolder(), 'content');
    await symlink('goals', path.join(folder.folder, 'goals'));
    expect(folder.list('goals')).toEqual([]);
    expect(folder.problems.map(({ code, file }) => `${code} ${file}`)).toEqual(['file-link content/goals']);
  });
});

describe(readMarkdown, () => {
  it('refuses two files whose names some systems do not tell apart', async () => {
    const folder = new ContentFolder(temporaryFolder(), 'content');
    await mkdir(path.join(folder.folder, 'pages'));
    for (const name of ['About.md', 'about.md', 'ａbout.md'])
      await writeFile(path.join(folder.folder, 'pages', name), '---\ntitle: 題\ndescription: 文\n---\n');
    readMarkdown(folder, 'pages', pageContent);
    expect(folder.problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'id-form content/pages/About.md',
      'id-duplicate content/pages/about.md',
      'id-form content/pages/ａbout.md',
      'id-duplicate content/pages/ａbout.md',
    ]);
  });
});
