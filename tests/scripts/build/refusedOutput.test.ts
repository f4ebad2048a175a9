import { cpSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { copyProject } from '../../../scripts/bench/copyProject.ts';
import { projectFolder } from '../../../scripts/settings.ts';
import { runScript } from '../../setup/runScript.ts';
import { standingFiles } from '../../setup/standingFiles.ts';
import { temporaryFolder } from '../../setup/temporaryFolder.ts';

describe('the build command, told to write where a user’s things stand', () => {
  let folder: string;
  const at = (name: string) => path.join(folder, name);

  beforeEach(async () => {
    folder = realpathSync(temporaryFolder());
    await copyProject(at('hiraku'));
    mkdirSync(at('hiraku/.git'));
    writeFileSync(at('hiraku/.git/HEAD'), 'ref: refs/heads/main\n');
    cpSync(path.join(projectFolder, 'tests', 'fixtures', 'minamo', 'content'), at('my-city/content'), { recursive: true });
    writeFileSync(at('my-city/台帳.xlsx'), 'a workbook');
    for (const each of ['public_html/shop', 'two-building-photos', 'site-building-abc123']) mkdirSync(at(each), { recursive: true });
    writeFileSync(at('public_html/photo.jpg'), 'a photo');
    writeFileSync(at('public_html/shop/index.html'), 'another site');
    writeFileSync(at('plan.docx'), 'a document');
    symlinkSync('public_html', at('current'));
  });

  it.each([
    ['the README’s example without /dist', '../my-city', 'output-content'],
    ['the content folder', '../my-city/content', 'output-content'],
    ['a folder within the content', '../my-city/content/pages', 'output-in-content'],
    ['a web root with a photo and another site in it', '../public_html', 'output-not-ours'],
    ['a link to such a web root', '../current', 'output-not-ours'],
    ['an ordinary file', '../plan.docx', 'output-file'],
    ['the checkout', '.', 'output-project'],
    ['the folder above the checkout', '..', 'output-project'],
    ['the sources of the program', 'src', 'output-in-project'],
    ['the repository', '.git', 'output-in-project'],
    ['a home that was not expanded', '~/site', 'output-in-project'],
  ])('refuses %s (%s) with exit code 1, and leaves every byte as it was', (_, output, code) => {
    const before = standingFiles(folder);
    const { status, stdout, stderr } = runScript('scripts/build.ts', [], {
      project: at('hiraku'),
      settings: { HIRAKU_CONTENT: '../my-city/content', HIRAKU_OUTPUT: output },
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      new RegExp(
        `^\\S+ {2}\\S+ {2}\\[${code}\\]\n {2}見つけたもの {2}.+\n {2}書けるもの {4}.+\n {2}直し方 {8}.+\n\n何も変えていません。公開用のフォルダーは、前のままです。\n$`,
      ),
    );
    expect(standingFiles(folder).filter((each) => !each.startsWith('hiraku/.astro/'))).toEqual(before);
  });
});
