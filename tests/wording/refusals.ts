import type { ProblemCode } from '#words/problems.ts';
import type { siteFaultText } from '#words/commands/fault.ts';
import type { AlteredFile } from '../fixtures/broken/breakContent.ts';

/** Why nobody meets a refusal of `build` or `verify` after `check` has called the content sound. */
export type Refusal =
  /** This content would cause it, and `check` tells of it first by this code, in this file. */
  | { readonly alter: AlteredFile; readonly code: ProblemCode; readonly at?: string }
  /** Content would cause it, had the build not been mended: tests/site/soundContent.test.ts builds it. */
  | { readonly builds: string }
  /** No content causes it. */
  | { readonly never: string };

const copy: Refusal = { never: 'a copy of the site was changed after it was made' };
const ours: Refusal = { never: 'both sides are made from the same rows or pages by the same build: a fault of the program' };
const host: Refusal = { never: 'a build sets it for every file itself: a fault of the host or of a copy' };
const browser: Refusal = { never: 'runs in the browser of a reader' };
const place: Refusal = { never: 'about the place of the output or of the lock, told before any work: tests/scripts/build tries each' };
const program: Refusal = { never: 'asked for by a name that stands in the program' };

const addPage = (id: string, body: string): AlteredFile => ({
  file: `pages/${id}.mdx`,
  alter: { text: `---\ntitle: 題\ndescription: 文です。\n---\n\n${body}\n` },
});
const inAbout = (text: string): AlteredFile => ({ file: 'pages/about.mdx', alter: { append: `\n${text}\n` } });
const inPlan = (replace: string, text: string): AlteredFile => ({ file: 'plan.yaml', alter: { replace, with: text } });
const shop = 'initiatives/start-shop.md';
const goal = 'goals/goal-1.mdx';

/** Every fault that the verification of a site can find. */
export const faultRefusals: Readonly<Record<keyof typeof siteFaultText, Refusal>> = {
  missing: {
    alter: { file: 'published.yaml', alter: { replace: 'addresses: []', with: 'addresses: ["goals/goal-2/"]' } },
    code: 'published-address',
  },
  altered: copy,
  extra: copy,
  emptyFolder: copy,
  checksumLine: copy,
  checksumsCut: copy,
  differs: { alter: inPlan('file: aoba-strategy.txt', 'file: datapackage.json'), code: 'source-reserved' },
  frozen: { alter: { file: 'editions/2024-06-01/992011_goals.csv', alter: { append: 'x' } }, code: 'edition-changed' },
  duplicateId: { builds: 'a heading with the words of a KPI id, repeated headings, a place that the ledger holds twice' },
  badName: { alter: { file: 'initiatives/Market.md', alter: { text: '---\n---\n' } }, code: 'id-form' },
  longPath: { alter: { file: `initiatives/${'a'.repeat(65)}.md`, alter: { text: '---\n---\n' } }, code: 'id-form' },
  unknownType: {
    never:
      'a transcription of such a name is refused (source-type, unpublishableContent.test.ts), and files of editions have names of known types (readEditions.ts)',
  },
  absoluteLink: { alter: inAbout('[a](/goals/)'), code: 'prose-link' },
  folderLink: { builds: 'links of prose to folders, which get the name of their file' },
  brokenLink: { alter: inAbout('[a](../data/nothing.csv)'), code: 'prose-link-lost' },
  brokenFragment: { alter: inAbout('[a](../goals/goal-1/#nothing)'), code: 'prose-place-lost' },
  policy: program,
  policyPlace: program,
  inline: { alter: inAbout('<p style="color:red">a</p>'), code: 'prose-html' },
  name: { alter: { file: 'initiatives/con.md', alter: { text: '---\n---\n' } }, code: 'id-form' },
  twin: { alter: { file: 'initiatives/Start-Shop.md', alter: { text: '---\n---\n' } }, code: 'id-form' },
  notPlainFile: host,
  mode: host,
  sitemapTwice: { alter: addPage('goals', '文。'), code: 'page-name-taken' },
  sitemapExtra: { builds: 'a folder of the site with letters that an address writes in another way' },
  sitemapMissing: { alter: addPage('404', '文。'), code: 'page-name-taken' },
  canonical: ours,
  unreadable: ours,
  header: ours,
  rows: ours,
  cell: ours,
  rowWithoutPage: ours,
  pageWithoutRow: ours,
  kpiWithoutPlace: ours,
  itemWithoutPlace: ours,
  publishedPlace: {
    alter: { file: 'published.yaml', alter: { replace: 'places: []', with: 'places: ["kpis/#kpi-start-shop"]' } },
    code: 'published-place',
  },
  explorerRows: ours,
  foundNoPage: ours,
  notFound: ours,
};

/** Every error that the program throws by itself while it builds, by its file and the beginning of its words. */
export const errorRefusals: Readonly<Record<string, Refusal>> = {
  'src/plan/fiscalYear.ts: No era for the fiscal year': { alter: inPlan('first: 2018', 'first: 1867'), code: 'number-range' },
  'src/plan/link/linkPlan.ts: Content without plan.yaml cannot be linked': {
    alter: { file: 'plan.yaml', alter: { remove: true } },
    code: 'file-missing',
  },
  'src/addresses/pageAddress.ts: A plan has at least one level': { alter: inPlan('levels:\n', 'level:\n'), code: 'key-unknown' },
  'src/plan/read/fileNames.ts: Not the address of a file in': {
    alter: inPlan('file: aoba-strategy.txt', 'file: nul.txt'),
    code: 'form-wrong',
  },
  'src/plan/planIndex.ts: No': {
    alter: { file: shop, alter: { replace: 'departments: [commerce]', with: 'departments: [commerces]' } },
    code: 'reference-unknown',
  },
  'src/plan/link/linkKpi.ts: A value of': {
    alter: { file: shop, alter: { replace: '        fiscalYear: R6\n', with: '' } },
    code: 'value-time',
  },
  'src/wording/ja/sentences/targetName.ts: No value has the id': {
    alter: {
      file: 'notes.yaml',
      alter: {
        append: '- id: nothing\n  kind: omission\n  about: [{ type: value, id: kpi-start-shop-target-2030 }]\n  title: 題\n  text: 文\n',
      },
    },
    code: 'reference-unknown',
  },
  'src/plan/editor/newContent.ts: A new plan has a first and a last level': { never: 'only while npm run new writes a file' },
  'src/site/ledger/writeMigration.ts: The migrated plan.yaml cannot be read:': { never: 'only while npm run migrate rewrites a folder' },
  'src/site/ledger/writeMigration.ts: folder.problems': { never: 'only while npm run migrate rewrites a folder' },
  'src/tables/cellText.ts:': {
    alter: { file: shop, alter: { replace: 'value: 10\n', with: 'value: 1234567890123456\n' } },
    code: 'yaml-number-form',
  },
  'src/tables/csvRecords.ts: A cell of': {
    alter: { file: shop, alter: { replace: 'overview: 店を', with: 'overview: \u2028店を' } },
    code: 'file-control',
  },
  'src/tables/csvRecords.ts: A list of': {
    alter: { file: goal, alter: { replace: '  - text: 店を開く人を支え、', with: '  - text: 店を開く人を支え;' } },
    code: 'text-semicolon',
  },
  'src/tables/dataFiles.ts: Two data files would be published at': {
    alter: {
      file: 'initiatives/goal-1.md',
      alter: {
        text: '---\ntitle: 朝市の開催\nparent: opening-support\noverview: 朝市を開く。\ndepartments: [tourism]\nline: 11\nkpis: []\n---\n',
      },
    },
    code: 'id-duplicate',
  },
  'src/tables/publishedTables.ts: faults': {
    alter: { file: shop, alter: { replace: 'unit: 件', with: 'unit: null' } },
    code: 'unit-missing',
  },
  'src/tables/editionDifferences.ts: date, name': { never: 'told by check as edition-table (unpublishableContent.test.ts)' },
  'src/wording/text.ts: XML cannot hold U+': {
    alter: inPlan('title: あおば市の総合戦略\n', 'title: "あおば\uFFFE市"\n'),
    code: 'file-control',
  },
  'src/search/index/pagefindIndex.ts: Pages could not be indexed:': program,
  'src/search/index/pagefindIndex.ts: The search index could not be begun:': {
    never: 'Pagefind itself cannot be started: a fault of the host',
  },
  'src/search/index/pagefindIndex.ts: The search index could not be made:': { never: 'Pagefind itself cannot work: a fault of the host' },
  'src/site/plan.ts: Neither a build nor a development server read a plan': program,
  'src/site/bundle/thirdPartyNotices.ts: noticesText.missing': {
    never: 'a package was installed without its licence: a fault of the install',
  },
  'src/site/develop/developmentFile.ts: No file is published at': { never: 'only while pages are developed' },
  'src/search/index/searchVersion.ts: The search page has no place for the version of its files': program,
  'src/site/files/publishedFile.ts: No file is published at': program,
  'src/site/pages/loadingFacts.ts:': program,
  'src/site/files/chartFiles.ts: No table is published as': program,
  'src/charts/file/paintMarks.ts: A share of the width stands outside of a plot': program,
  'src/charts/page/Marks.astro: A drawing of one size has a place in percent': program,
  'src/explorer/kpiRecords.ts: No table': program,
  'src/tables/catalog/rdfNode.ts:': program,
  'src/tables/columnTexts.ts:': program,
  'src/tables/dataFiles.ts: No data file is published at': program,
  'src/tables/definitions/ownerValuesTable.ts: No KPI has the id': ours,
  'src/tables/table.ts: The code list': {
    alter: { file: shop, alter: { replace: 'aggregation: annual', with: 'aggregation: yearly' } },
    code: 'code-unknown',
  },
  'src/wording/fieldText.ts: No text for the field': program,
  'src/wording/ja/files/readme.ts: The README explains no table': program,
  'src/explorer/itemAttributes.ts: A row of the KPI table has no': browser,
  'src/explorer/itemAttributes.ts: The': browser,
  'src/explorer/explorerDownload.ts: There are no records of': browser,
  'src/explorer/partOf.ts: The explorer has no': browser,
  'src/search/page/openSearch.ts: The host does not give out': browser,
  'src/search/match/pagefindEngine.ts: The index has a page that the register lacks:': browser,
  'src/search/page/loadData.ts:': browser,
  'scripts/build/buildLock.ts:': { never: 'a name that was drawn by lot a moment before' },
  'scripts/build/buildLock.ts: lock-foreign': place,
  'scripts/build/diskRoom.ts: output-space': place,
  'scripts/build/outputPlace.ts: output-content': place,
  'scripts/build/outputPlace.ts: output-file': place,
  'scripts/build/outputPlace.ts: output-home': place,
  'scripts/build/outputPlace.ts: output-in-content': place,
  'scripts/build/outputPlace.ts: output-in-project': place,
  'scripts/build/outputPlace.ts: output-link-chain': place,
  'scripts/build/outputPlace.ts: output-link-lost': place,
  'scripts/build/outputPlace.ts: output-mount': place,
  'scripts/build/outputPlace.ts: output-parent': place,
  'scripts/build/outputPlace.ts: output-project': place,
  'scripts/build/outputPlace.ts: output-root': place,
  'scripts/build/standingSite.ts: output-altered': place,
  'scripts/build/standingSite.ts: output-foreign': place,
  'scripts/build/standingSite.ts: output-not-ours': place,
  'scripts/build/pagesProcess.ts: astro build ended with': {
    builds: 'every content of that test; of a fault of Astro itself the report is kept whole',
  },
  'scripts/build/workFolder.ts:': host,
  'scripts/build/workFolder.ts: output-changed': place,
};

/** What packages refuse, found by trying. */
export const packageRefusals: Readonly<Record<string, Refusal>> = {
  'fflate: date not in range 1980-2099': { alter: inPlan('date: "2026-11-22"', 'date: "2108-01-01"'), code: 'date-range' },
  'fflate: the same before 1980': { alter: inPlan('date: "2026-11-22"', 'date: "1979-12-31"'), code: 'date-range' },
  'a ZIP of an edition that was never possible': {
    alter: { file: 'editions/2024-06-01', alter: { renameTo: 'editions/2108-01-01' } },
    code: 'date-range',
    at: 'editions/2108-01-01',
  },
  'Excel: a day before 1900': { alter: inPlan('first: 2018', 'first: 1899'), code: 'number-range' },
  'Excel: a cell of more than 32,767 characters': {
    alter: {
      file: 'notes.yaml',
      alter: {
        append: Array.from(
          { length: 3 },
          (_, note) =>
            `- id: long-${note}\n  kind: omission\n  about:\n    - { type: initiative, id: morning-market }\n  title: 題\n  text: ${'文'.repeat(12_000)}\n`,
        ).join(''),
      },
    },
    code: 'cell-long',
    at: 'initiatives/morning-market.md',
  },
  'Excel: a number of more than 15 digits': {
    alter: { file: 'results/2019.csv', alter: { replace: 'kpi-start-shop,4,', with: 'kpi-start-shop,9007199254740991,' } },
    code: 'form-wrong',
  },
  'Astro: two routes to one page': { alter: addPage('search', '文。'), code: 'page-name-taken' },
  'Astro: a page that it keeps for errors': { alter: addPage('500', '文。'), code: 'page-name-taken' },
  'Astro: MDX that is none': { alter: inAbout('{'), code: 'prose-syntax' },
  'the page of a tombstone at a page of the site': {
    alter: {
      file: 'tombstones.yaml',
      alter: { text: '- type: page\n  id: goals\n  title: 題\n  reason: 理由\n  date: 2025-04-01\n  successor: null\n' },
    },
    code: 'page-name-taken',
  },
  'a link to the site itself by its full address': { alter: inAbout('[a](https://aoba.example/plan/nothing/)'), code: 'prose-link-lost' },
  'an address in plan.yaml below the site': {
    alter: inPlan('url: https://aoba.example/', 'url: https://aoba.example/plan/nothing/'),
    code: 'own-link-lost',
  },
  'the years of a plan that end after any era': { alter: inPlan('last: 2024', 'last: 9999'), code: 'number-range' },
};
