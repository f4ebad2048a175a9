import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { projectFolder, shownPath } from '../../scripts/settings.ts';
import { ContentError, formatProblems } from '../../src/plan/problem/problem.ts';
import { readPlan } from '../../src/plan/readPlan.ts';
import { writeLedger } from '../../src/site/ledger/publishedLedger.ts';
import { readSitePlan } from '../../src/site/check/readSitePlan.ts';
import { writeEdition } from '../../src/site/ledger/writeEdition.ts';
import { withAlteredBase } from '../fixtures/broken/breakContent.ts';

const run = promisify(execFile);

/** What must not get out: a text whose words, length and checksum stand nowhere else. */
const secret = `id: kagi-7d1f\npassword: ひみつ-5521\n${'x'.repeat(4000)}\n`;
const traces = [
  'kagi',
  'password',
  'ひみつ',
  '5521',
  'xxxx',
  String(Buffer.byteLength(secret)),
  createHash('sha256').update(secret).digest('hex'),
  'neighbour',
];

/** Runs a command of the project over a content folder. */
async function command(script: string, folder: string, ...options: readonly string[]) {
  try {
    const { stdout, stderr } = await run(process.execPath, [`scripts/${script}.ts`, '--content', folder, ...options], {
      cwd: projectFolder,
    });
    return { code: 0, stdout, stderr };
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'stdout' in error && 'stderr' in error)
      return { code: Number(error.code), stdout: String(error.stdout), stderr: String(error.stderr) };
    throw error;
  }
}

/** Puts a link in the place of a file or folder; what stood there, or else a secret, is where it leads. */
async function linkAway(folder: string, name: string): Promise<void> {
  const place = path.join(folder, name);
  const target = path.join(folder, '..', 'neighbour', name);
  await mkdir(path.dirname(target), { recursive: true });
  await rename(place, target).catch(() => writeFile(target, secret));
  await symlink(target, place);
}

const files = [
  'plan.yaml',
  'departments.yaml',
  'notes.yaml',
  'synonyms.yaml',
  'published.yaml',
  'tombstones.yaml',
  'goals/goal-1.mdx',
  'initiatives/start-shop.md',
  'pages/about.mdx',
  'results/2019.csv',
  'sources/aoba-strategy.txt',
  'sources/other.txt',
  'editions/2024-06-01/992011_goals.csv',
  'editions/2024-06-01/SHA256SUMS',
];
const folders = ['goals', 'initiatives', 'pages', 'results', 'sources', 'editions', 'editions/2024-06-01'];

describe('a link below the content folder', () => {
  it.each(files)('is refused at %s, whatever it leads to', async (name) => {
    await withAlteredBase([], async (folder) => {
      await rm(path.join(folder, name), { force: true });
      await linkAway(folder, name);
      const { plan, problems } = await readSitePlan(folder);
      expect(plan).toBeUndefined();
      expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([`file-link content/${name}`]);
      for (const trace of traces) expect(formatProblems(problems)).not.toContain(trace);
    });
  });

  it.each([...folders, ...files.slice(0, 5)])('is refused at %s, though what was there is all that it leads to', async (name) => {
    await withAlteredBase([], async (folder) => {
      await linkAway(folder, name);
      const { problems } = await readSitePlan(folder);
      expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([`file-link content/${name}`]);
    });
  });

  it('is told once, with all that it is about', async () => {
    await withAlteredBase([], async (folder) => {
      await linkAway(folder, 'pages');
      const { problems } = await readSitePlan(folder);
      expect(formatProblems(problems)).toMatchInlineSnapshot(`
        "content/pages:1:1  リンクは置けません  [file-link]
          見つけたもの  ほかの場所へのリンク
          書けるもの    リンクでない、ふつうのファイルとフォルダー
          直し方        このリンク（シンボリックリンクやジャンクション）を消し、ファイルかフォルダーそのものを写して置いてください。内容のフォルダー全体を、外からリンクで指すことはできます。

        1件の問題があります。すべて直すまで、公開中のサイトは変わりません。"
      `);
    });
  });

  it('stays unread where it is the lock of an editor', async () => {
    await withAlteredBase([{ file: 'initiatives/.#start-shop.md', alter: { linkTo: 'someone@computer.4711' } }], async (folder) => {
      expect((await readSitePlan(folder)).problems).toEqual([]);
    });
  });

  it('may be the content folder itself', async () => {
    await withAlteredBase([], async (folder) => {
      const other = path.join(folder, '..', 'other');
      await symlink('content', other);
      expect((await readSitePlan(other)).problems).toEqual([]);
    });
  });
});

describe('what commands write into content', () => {
  it('never goes through a link in the place of the ledger', async () => {
    await withAlteredBase([], async (folder) => {
      await linkAway(folder, 'published.yaml');
      const target = path.join(folder, '..', 'neighbour', 'published.yaml');
      const before = await readFile(target, 'utf8');
      const { code, stdout, stderr } = await command('ledger', folder);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain('[file-link]');
      expect(await readFile(target, 'utf8')).toBe(before);
    });
  });

  it('never goes through a link that leads to nothing yet', async () => {
    await withAlteredBase([{ file: 'published.yaml', alter: { linkTo: '../made.yaml' } }], async (folder) => {
      expect(await command('ledger', folder)).toMatchObject({ code: 1, stdout: '' });
      await expect(readFile(path.join(folder, '..', 'made.yaml'))).rejects.toThrow('ENOENT');
    });
  });

  it('never goes through a link in the place of the editions', async () => {
    await withAlteredBase([], async (folder) => {
      await linkAway(folder, 'editions');
      const { code, stderr } = await command('edition', folder);
      expect(code).toBe(1);
      expect(stderr).toContain('[file-link]');
      await expect(readFile(path.join(folder, '..', 'neighbour', 'editions', '.gitattributes'))).rejects.toThrow('ENOENT');
    });
  });

  it('stops where a link takes the place after the content was read', async () => {
    await withAlteredBase([], async (folder) => {
      const reading = await readPlan(folder);
      if (!reading.plan) throw new Error('The base has problems');
      for (const name of ['published.yaml', 'editions']) await linkAway(folder, name);
      const neighbour = path.join(folder, '..', 'neighbour');
      const before = await readFile(path.join(neighbour, 'published.yaml'), 'utf8');
      await expect(writeLedger(folder, reading.plan)).rejects.toThrow(ContentError);
      await expect(writeEdition({ folder, shownAs: 'content' }, reading, '2026-11-22')).rejects.toThrow(ContentError);
      expect(await readFile(path.join(neighbour, 'published.yaml'), 'utf8')).toBe(before);
      await expect(readFile(path.join(neighbour, 'editions', '2026-11-22', 'SHA256SUMS'))).rejects.toThrow('ENOENT');
    });
  });
});

describe('what editors and desktops leave in content', () => {
  const leftovers = [
    'initiatives/start-shop.md~',
    'initiatives/.start-shop.md.swp',
    'goals/#goal-1.mdx#',
    'results/~$2019.xlsx',
    'Thumbs.db',
    'pages/desktop.ini',
    'sources/.DS_Store',
    'editions/2024-06-01/.DS_Store',
    'notes.yaml.orig',
    'results/2019.csv.bak',
  ];

  it('is named in a line and passed over', async () => {
    await withAlteredBase(
      leftovers.map((file) => ({ file, alter: { text: 'x' } })),
      async (folder) => {
        const { code, stdout, stderr } = await command('check', folder);
        expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
        const shown = shownPath(folder);
        const names = [
          'Thumbs.db',
          'notes.yaml.orig',
          'goals/#goal-1.mdx#',
          'initiatives/.start-shop.md.swp',
          'initiatives/start-shop.md~',
          'pages/desktop.ini',
          'results/2019.csv.bak',
          'results/~$2019.xlsx',
          'sources/.DS_Store',
          'editions/2024-06-01/.DS_Store',
        ];
        expect(stdout).toContain(
          `エディターやパソコンが残したファイルを読み飛ばしました：${names.map((name) => `${shown}/${name}`).join('、')}。公開するデータには入りません。\n`,
        );
      },
    );
  });

  it('is counted where there is much of it, and shown in JSON whole', async () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ file: `initiatives/a${index + 10}.md~`, alter: { text: 'x' } }));
    await withAlteredBase(many, async (folder) => {
      expect((await command('check', folder)).stdout).toMatch(/initiatives\/a19\.md~、ほか2個。公開するデータには入りません。\n$/);
      const { passedOver } = JSON.parse((await command('check', folder, '--json')).stdout) as { passedOver: string[] };
      expect(passedOver).toHaveLength(12);
    });
  });

  it('leaves the settings of version control unnamed', async () => {
    await withAlteredBase(
      [
        { file: '.gitattributes', alter: { text: '* -text\n' } },
        { file: '.git/config', alter: { text: 'x' } },
      ],
      async (folder) => {
        expect(await readSitePlan(folder)).toMatchObject({ problems: [], passedOver: [] });
      },
    );
  });
});

describe('the name of a file that a terminal would obey', () => {
  it.each([
    ['an escape', 'initiatives/\u001B[2J\u001B[31mok.md', 'initiatives/〔U+001B〕[2J〔U+001B〕[31mok.md'],
    ['a line break', 'a\n問題はありません。.yaml', 'a〔U+000A〕問題はありません。.yaml'],
    ['a mark that turns the direction', 'results/\u202Evsc.9102', 'results/〔U+202E〕vsc.9102'],
    ['a left-over with an escape', 'goals/\u001B]0;x\u0007.md~', 'goals/〔U+001B〕]0;x〔U+0007〕.md~'],
  ])('is shown with its numbers: %s', async (_, file, shown) => {
    await withAlteredBase([{ file, alter: { text: 'x' } }], async (folder) => {
      const { stdout, stderr } = await command('check', folder);
      expect(`${stdout}${stderr}`).toContain(shown);
      expect(`${stdout}${stderr}`.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    });
  });

  it('is shown with its numbers where it is that of the content folder', async () => {
    await withAlteredBase([{ file: 'notes.yaml', alter: { text: '' } }], async (folder) => {
      const strange = path.join(folder, '..', 'a\u001B[31m\nb');
      await cp(folder, strange, { recursive: true });
      const { stderr } = await command('check', strange);
      expect(stderr).toContain('a〔U+001B〕[31m〔U+000A〕b/notes.yaml:1:1');
      expect(stderr).not.toContain('\u001B');
    });
  });
});
