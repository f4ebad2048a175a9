import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { outputPlace } from '../../../scripts/build/outputPlace.ts';
import { hasTool } from '../../setup/hasTool.ts';
import { standingFiles } from '../../setup/standingFiles.ts';
import { temporaryFolder } from '../../setup/temporaryFolder.ts';

const hasGit = hasTool('git', '--version');
if (!hasGit) console.warn('SKIPPED: what git ignores, because git is not installed');

describe(outputPlace, () => {
  let folder: string;
  const at = (name: string) => path.join(folder, name);
  const placeOf = (name: string, content = 'my-city/content') =>
    path.relative(folder, outputPlace(path.resolve(folder, name), { project: at('hiraku'), content: at(content) }));

  beforeEach(() => {
    folder = realpathSync(temporaryFolder());
    for (const each of ['hiraku/src', 'hiraku/content', 'my-city/content/pages', 'web', 'releases/v1'])
      mkdirSync(at(each), { recursive: true });
    for (const each of ['my-city/plan.xlsx', 'web/index.html', 'a-file']) writeFileSync(at(each), each);
    symlinkSync('releases/v1', at('current'));
    symlinkSync('my-city/content', at('to-content'));
    symlinkSync('hiraku', at('to-project'));
    symlinkSync('lost', at('dangling'));
    symlinkSync('current', at('link-to-link'));
    symlinkSync('circle', at('circle'));
  });

  it.each([
    ['a folder that is not there', 'new', 'new'],
    ['one in folders that are not there', 'a/b/c', 'a/b/c'],
    ['one beside the content', 'my-city/dist', 'my-city/dist'],
    ['a folder that is there, whatever is in it', 'web', 'web'],
    ['dist of the project', 'hiraku/dist', 'hiraku/dist'],
    ['what a link leads to', 'current', 'releases/v1'],
    ['a place that is reached through a link', 'to-project/dist', 'hiraku/dist'],
    ['a name that begins as the project does', 'hiraku-site', 'hiraku-site'],
    ['a name that begins as the content does', 'my-city/content-site', 'my-city/content-site'],
  ])('takes %s', (_, name, place) => {
    expect(placeOf(name)).toBe(place);
  });

  it.each([
    ['/', 'output-root'],
    ['hiraku', 'output-project'],
    ['to-project', 'output-project'],
    ['.', 'output-project'],
    ['hiraku/src', 'output-in-project'],
    ['hiraku/new', 'output-in-project'],
    ['hiraku/dist-2', 'output-in-project'],
    ['hiraku/.git/site', 'output-in-project'],
    ['to-project/src/site', 'output-in-project'],
    ['my-city', 'output-content'],
    ['my-city/content', 'output-content'],
    ['my-city/./content/', 'output-content'],
    ['to-content', 'output-content'],
    ['my-city/content/site', 'output-in-content'],
    ['to-content/pages', 'output-in-content'],
    ['a-file', 'output-file'],
    ['a-file/site', 'output-parent'],
    ['a-file/deep/site', 'output-parent'],
    ['dangling', 'output-link-lost'],
    ['link-to-link', 'output-link-chain'],
    ['circle', 'output-link-chain'],
    [homedir(), 'output-home'],
    [path.join('/home', 'somebody'), 'output-home'],
    ['/home', 'output-home'],
  ])('refuses %s: %s', (name, code) => {
    const before = standingFiles(folder);
    expect(() => placeOf(name)).toThrow(expect.objectContaining({ code }));
    expect(standingFiles(folder)).toEqual(before);
  });

  it('refuses what is a folder by another name, since some systems do not tell capitals from small letters', () => {
    // No folder can have two names here, but it can be reached by two paths that no text tells to be one.
    const twice = path.join('/proc/self/root', folder, 'my-city');
    if (process.platform !== 'linux') {
      console.warn('SKIPPED: a second path of a folder, which only Linux has');
      return;
    }
    expect(() => placeOf(twice)).toThrow(expect.objectContaining({ code: 'output-content' }));
  });

  it.skipIf(!hasGit)('takes a folder within the project that git ignores, also where it is not there yet', () => {
    execFileSync('git', ['init', '--quiet', at('hiraku')]);
    writeFileSync(at('hiraku/.gitignore'), 'out/\n');
    expect(placeOf('hiraku/out')).toBe('hiraku/out');
    expect(placeOf('hiraku/out/site')).toBe('hiraku/out/site');
    expect(() => placeOf('hiraku/other')).toThrow(expect.objectContaining({ code: 'output-in-project' }));
    expect(() => placeOf('hiraku/.git/site')).toThrow(expect.objectContaining({ code: 'output-in-project' }));
  });

  it('refuses a content folder that git ignores all the same', () => {
    writeFileSync(at('hiraku/.gitignore'), 'content/\n');
    expect(() => placeOf('hiraku/content', 'hiraku/content')).toThrow(expect.objectContaining({ code: 'output-content' }));
  });

  it('says what was found, what is allowed and how to mend it', () => {
    const shown = (name: string) => {
      try {
        return placeOf(name);
      } catch (error) {
        return (error as Error).message.replaceAll(path.relative(process.cwd(), folder), '…').replaceAll(folder, '…');
      }
    };
    expect(
      ['my-city', 'hiraku', 'hiraku/src', 'my-city/content/site', 'a-file', 'a-file/site', 'dangling', 'link-to-link']
        .map(shown)
        .join('\n\n'),
    ).toMatchInlineSnapshot(`
      "…/my-city  出力先が、計画の内容のフォルダーか、それを含むフォルダーです  [output-content]
        見つけたもの  …/my-city/content
        書けるもの    サイトだけを置くフォルダー
        直し方        HIRAKU_OUTPUT=…/my-city/dist のように、サイトだけを置くフォルダーを指定してください。

      何も変えていません。公開用のフォルダーは、前のままです。

      …/hiraku  出力先が、プログラムのフォルダーか、それを含むフォルダーです  [output-project]
        見つけたもの  …/hiraku
        書けるもの    dist か、プログラムの外の、サイトだけを置くフォルダー
        直し方        HIRAKU_OUTPUT=…/hiraku/dist のように、サイトだけを置くフォルダーを指定してください。HIRAKU_OUTPUT を消せば、dist に書きます。

      何も変えていません。公開用のフォルダーは、前のままです。

      …/hiraku/src  出力先が、プログラムのフォルダーのなかです  [output-in-project]
        見つけたもの  …/hiraku/src
        書けるもの    dist、gitが無視するフォルダー、プログラムの外のフォルダー
        直し方        プログラムの外のフォルダーを指定してください。HIRAKU_OUTPUT を消せば、dist に書きます。

      何も変えていません。公開用のフォルダーは、前のままです。

      …/my-city/content/site  出力先が、計画の内容のフォルダーのなかです  [output-in-content]
        見つけたもの  …/my-city/content
        書けるもの    計画の内容の外の、サイトだけを置くフォルダー
        直し方        計画の内容の外のフォルダーを指定してください。HIRAKU_OUTPUT を消せば、dist に書きます。

      何も変えていません。公開用のフォルダーは、前のままです。

      …/a-file  出力先が、フォルダーではありません  [output-file]
        見つけたもの  ファイル
        書けるもの    まだないフォルダー、空のフォルダー、Hirakuがつくったサイト
        直し方        別の名前を指定するか、そこにあるものを別の場所へ移してください。

      何も変えていません。公開用のフォルダーは、前のままです。

      …/a-file/site  出力先を置くフォルダーがありません  [output-parent]
        見つけたもの  …/a-file
        書けるもの    ファイルではなく、フォルダーのなか
        直し方        HIRAKU_OUTPUT の書き間違いがないかを確かめてください。途中にある同じ名前のファイルの下には、フォルダーをつくれません。

      何も変えていません。公開用のフォルダーは、前のままです。

      …/dangling  出力先のリンクの先に、何もありません  [output-link-lost]
        見つけたもの  …/lost へのリンク
        書けるもの    あるフォルダーを指すリンク
        直し方        リンクの先のディスクがつながっているかを確かめ、リンクを直すか、先に空のフォルダーをつくってください。

      何も変えていません。公開用のフォルダーは、前のままです。

      …/link-to-link  出力先のリンクが、さらに別のリンクを指しています  [output-link-chain]
        見つけたもの  …/current へのリンク
        書けるもの    フォルダーを直接指すリンク
        直し方        リンクがフォルダーを直接指すように直すか、そのフォルダーを指定してください。

      何も変えていません。公開用のフォルダーは、前のままです。"
    `);
  });

  it.skipIf(process.platform !== 'linux')('refuses the place itself at which a disk is attached', () => {
    const mounts = readFileSync('/proc/self/mountinfo', 'utf8')
      .split('\n')
      .map((line) => line.split(' ')[4] ?? '');
    expect(mounts).toContain('/proc');
    expect(() => placeOf('/proc')).toThrow(expect.objectContaining({ code: 'output-mount' }));
  });
});
