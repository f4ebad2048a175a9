import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../scripts/settings.ts';
import { siteFiles } from '../../src/site/files/siteFiles.ts';
import { builtSite } from '../setup/builtSites.ts';
import { readHtml } from '../setup/htmlPage.ts';
import { pageOutline } from '../setup/pageOutline.ts';

/** The pages whose outlines are kept: one of each kind. */
const outlined = [
  '404.html',
  ...[
    '',
    'changes/',
    'data/',
    'departments/',
    'goals/',
    'goals/goal-2/',
    'initiatives/',
    'initiatives/hana/',
    'initiatives/html-class/',
    'initiatives/old-boat/',
    'kpis/',
    'notes/',
    'progress-rules/',
    'search/',
  ].map((folder) => `${folder}index.html`),
];

/**
 * The golden build: what must come out of the plan in `tests/fixtures/minamo/content`, file by file.
 *
 * `tests/golden/minamo/` holds every text file of that site that is no page as it is published, save that names of hashed
 * assets stand without their hash, and of the pages above an outline each: what they say, without how they look. Left out
 * are what the assets, the search index, SHA256SUMS, the notices of others, the provenance, the bill of materials, the
 * workbook and the archive hold; other tests look at these.
 *
 * When a change of the site is meant to change what comes out:
 *
 *     UPDATE_GOLDEN=1 npx vitest run --project site tests/site/golden.test.ts
 *     git diff tests/golden
 *
 * Read the difference line by line before you commit it together with the change that causes it. A difference that you
 * did not intend is a fault of the change, not of the golden files.
 */
const golden = path.join(projectFolder, 'tests', 'golden', 'minamo');
const leftOut = /^(assets\/|pagefind\/|(SHA256SUMS|THIRD-PARTY-NOTICES\.txt|provenance\.json|sbom\.cdx\.json)$)|\.(xlsx|zip)$/;
const shownDifferences = 10;

describe('the site of minamo', async () => {
  const { folder } = await builtSite('minamo');

  const outline = async (file: string) => [file.replace(/html$/, 'txt'), readable(pageOutline(await readHtml(folder, file)))] as const;

  it('is in every file what the golden files say', async () => {
    const files = (await siteFiles(folder)).filter((file) => !leftOut.test(file) && (!file.endsWith('.html') || outlined.includes(file)));
    const built = new Map(
      await Promise.all(
        files.map(async (file) =>
          file.endsWith('.html')
            ? await outline(file)
            : ([withoutVersion(file), readable(await readFile(path.join(folder, file), 'utf8'))] as const),
        ),
      ),
    );
    if (process.env['UPDATE_GOLDEN'] === '1') await rewrite(built);
    const known = await siteFiles(golden);
    const differences = [
      ...known.filter((file) => !built.has(file)).map((file) => `${file}: is not built any more`),
      ...[...built.keys()].filter((file) => !known.includes(file)).map((file) => `${file}: is new`),
      ...(
        await Promise.all(
          known.map(async (file) => firstDifference(file, await readFile(path.join(golden, file), 'utf8'), built.get(file))),
        )
      ).flat(),
    ];
    console.info(`minamo: ${files.length} files compared with the golden ones`);
    expect(files.length).toBeGreaterThan(60);
    const more = differences.length > shownDifferences ? [`and ${differences.length - shownDifferences} more files`] : [];
    expect([...differences.slice(0, shownDifferences), ...more].join('\n')).toBe('');
  });
});

/** A text in which the version of the search files stands as a word. */
function withoutVersion(text: string): string {
  return text.replace(/((?:search|pagefind)\/|data-search-version=")[0-9a-f]{16}(?=[/"])/g, '$1version');
}

/** A file as the golden files keep it. */
function readable(text: string): string {
  return withoutVersion(text.replace(/(assets\/[\w-]+)\.[\w-]{8,}\.(css|js)/g, '$1.$2'));
}

/** The first line in which two files differ, as both have it. */
function firstDifference(file: string, expected: string, found: string | undefined): string[] {
  if (found === undefined || found === expected) return [];
  const [a, b] = [expected.split('\n'), found.split('\n')];
  const line = a.findIndex((text, place) => text !== b[place]);
  const at = line < 0 ? a.length : line;
  const short = (text: string | undefined) => (text === undefined ? '(the end)' : JSON.stringify(text.slice(0, 300)));
  return [`${file}:${at + 1}\n  - ${short(a[at])}\n  + ${short(b[at])}`];
}

async function rewrite(files: ReadonlyMap<string, string>): Promise<void> {
  await rm(golden, { recursive: true, force: true });
  for (const [file, text] of files) {
    await mkdir(path.dirname(path.join(golden, file)), { recursive: true });
    await writeFile(path.join(golden, file), text);
  }
}
