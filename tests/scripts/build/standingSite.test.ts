import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { changesSince, judgeStandingSite, readStandingSite, removeStandingSite } from '../../../scripts/build/standingSite.ts';
import { smallSite } from '../../setup/smallSite.ts';
import { standingFiles } from '../../setup/standingFiles.ts';
import { temporaryFolder } from '../../setup/temporaryFolder.ts';

let site: string;
const at = (name: string) => path.join(site, name);
const put = (name: string, text = 'x') => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};

beforeEach(async () => {
  site = path.join(temporaryFolder(), 'site');
  await smallSite(site);
});

describe(judgeStandingSite, () => {
  const refusal = () => {
    const before = standingFiles(site);
    let message = '';
    try {
      judgeStandingSite(site, 'site');
    } catch (error) {
      ({ message } = error as Error);
    }
    expect(standingFiles(site)).toEqual(before);
    return message;
  };
  const found = () => /\[([a-z-]+)\]\n {2}見つけたもの {2}(.*)/.exec(refusal())?.slice(1);

  it('takes a site that a build made, of any version', () => {
    expect([...judgeStandingSite(site, 'site').files.keys()].sort()).toEqual([
      'SHA256SUMS',
      'goals/goal-1/index.html',
      'index.html',
      'provenance.json',
    ]);
  });

  it('takes one of which a file is gone', () => {
    rmSync(at('index.html'));
    expect(refusal()).toBe('');
  });

  it('takes an empty folder, and none', () => {
    rmSync(site, { recursive: true });
    expect(judgeStandingSite(site, 'site').files.size).toBe(0);
    mkdirSync(site);
    expect(refusal()).toBe('');
  });

  it.each([
    ['a photo', 'photo.jpg', ['output-foreign', 'photo.jpg']],
    ['a photo among the pages', 'goals/goal-1/photo.jpg', ['output-foreign', 'goals/goal-1/photo.jpg']],
    ['a folder of another site', 'shop/index.html', ['output-foreign', 'shop/（フォルダー）']],
    ['a repository', '.git/HEAD', ['output-foreign', '.git/（フォルダー）']],
    ['what a desktop leaves', '.DS_Store', ['output-foreign', '.DS_Store']],
    ['a name that steers a terminal', '\u001b[2Jx', ['output-foreign', '〔U+001B〕[2Jx']],
    ['a name that turns the text round', '\u202Egpj.exe', ['output-foreign', '〔U+202E〕gpj.exe']],
  ])('refuses %s that was added, and touches nothing', (_, name, wanted) => {
    put(name);
    expect(found()).toEqual(wanted);
  });

  it('refuses an empty folder and a link that were added', () => {
    mkdirSync(at('goals/empty'));
    symlinkSync('index.html', at('link'));
    expect(found()).toEqual(['output-foreign', 'goals/empty/（フォルダー）、link']);
  });

  it('refuses a link in the place of a file and of a folder, which leads elsewhere', () => {
    const elsewhere = temporaryFolder();
    writeFileSync(path.join(elsewhere, 'index.html'), 'goal');
    rmSync(at('goals/goal-1'), { recursive: true });
    symlinkSync(elsewhere, at('goals/goal-1'));
    expect(found()).toEqual(['output-foreign', 'goals/goal-1']);
  });

  it('refuses a file that was altered, be it by one byte of the same length and time', () => {
    writeFileSync(at('index.html'), 'hame');
    utimesSync(at('index.html'), 0, 0);
    expect(refusal()).toMatchInlineSnapshot(`
      "site  出力先のサイトのファイルが、つくった後に書きかえられています  [output-altered]
        見つけたもの  index.html
        書けるもの    SHA256SUMS の検査値のとおりのファイルだけ
        直し方        残したい直しは、別の場所へ写してから content/ に書いてください。そのうえで、変わったファイルを消すと、次のビルドがつくりなおします。

      何も変えていません。公開用のフォルダーは、前のままです。"
    `);
  });

  it('names the first of many', () => {
    for (let count = 1; count <= 8; count++) put(`photo-${count}.jpg`);
    expect(found()?.[1]).toBe('photo-1.jpg、photo-2.jpg、photo-3.jpg、photo-4.jpg、photo-5.jpg ほか3件');
  });

  it.each([
    ['without its checksums', () => rmSync(at('SHA256SUMS'))],
    ['without its provenance', () => rmSync(at('provenance.json'))],
    ['with the provenance of another program', () => writeFileSync(at('provenance.json'), '{"versions":{"hugo":"1"}}')],
    ['with a provenance that is no JSON', () => writeFileSync(at('provenance.json'), 'x')],
    [
      'with checksums that are a folder',
      () => {
        rmSync(at('SHA256SUMS'));
        mkdirSync(at('SHA256SUMS'));
      },
    ],
  ])('refuses a site %s: nobody vouches for it', (_, spoil) => {
    spoil();
    expect(found()?.[0]).toBe('output-not-ours');
  });

  it('refuses a folder with somebody’s own list of checksums', () => {
    rmSync(site, { recursive: true });
    mkdirSync(site);
    put('image.iso', '');
    put('SHA256SUMS', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  image.iso\n');
    expect(found()).toEqual(['output-not-ours', 'SHA256SUMS、image.iso']);
  });

  it('is not led out of the folder by a list that names what lies outside', () => {
    writeFileSync(path.join(site, '..', 'secret'), 'x');
    appendFileSync(at('SHA256SUMS'), `${'0'.repeat(64)}  ../secret\n`);
    expect(removeStandingSite(site, judgeStandingSite(site, 'site'))).toBe(false);
    expect(readdirSync(path.join(site, '..'))).toEqual(['secret']);
  });
});

describe(changesSince, () => {
  it('tells what was added, altered or taken for another since', () => {
    const judged = judgeStandingSite(site, 'site');
    expect(changesSince(site, judged)).toEqual([]);
    put('goals/photo.jpg');
    mkdirSync(at('empty'));
    writeFileSync(at('index.html'), 'hame');
    expect(changesSince(site, judged)).toEqual(['empty', 'goals/photo.jpg', 'index.html']);
  });

  it('tells whatever came to where nothing stood', () => {
    rmSync(site, { recursive: true });
    const judged = judgeStandingSite(site, 'site');
    mkdirSync(site);
    put('photo.jpg');
    expect(changesSince(site, judged)).toEqual(['photo.jpg']);
  });
});

describe(removeStandingSite, () => {
  it('removes all of a site', () => {
    expect(removeStandingSite(site, judgeStandingSite(site, 'site'))).toBe(false);
    expect(existsSync(site)).toBe(false);
  });

  it('leaves what was added or altered since it was judged', () => {
    const judged = judgeStandingSite(site, 'site');
    put('goals/photo.jpg');
    mkdirSync(at('empty'));
    writeFileSync(at('index.html'), 'hame');
    expect(removeStandingSite(site, judged)).toBe(true);
    expect(readdirSync(site, { recursive: true }).sort()).toEqual([
      'SHA256SUMS',
      'empty',
      'goals',
      'goals/photo.jpg',
      'index.html',
      'provenance.json',
    ]);
    expect(readFileSync(at('index.html'), 'utf8')).toBe('hame');
  });

  it('ends what a killed build began, and leaves what is not listed', () => {
    rmSync(at('index.html'));
    rmSync(at('provenance.json'));
    put('photo.jpg');
    expect(removeStandingSite(site, readStandingSite(site, true))).toBe(true);
    expect(readdirSync(site).sort()).toEqual(['SHA256SUMS', 'photo.jpg']);
    rmSync(at('photo.jpg'));
    expect(removeStandingSite(site, readStandingSite(site, true))).toBe(false);
    expect(existsSync(site)).toBe(false);
  });
});
