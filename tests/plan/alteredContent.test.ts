import { describe, expect, it } from 'vitest';
import { checkSiteOptions } from '../../src/plan/check/checkPlanInformation.ts';
import { readPlan } from '../../src/plan/readPlan.ts';
import { type AlteredFile, withAlteredBase } from '../fixtures/broken/breakContent.ts';

const shop = 'initiatives/start-shop.md';
const market = 'initiatives/morning-market.md';
const goal = 'goals/goal-1.mdx';
const source = 'sources/aoba-strategy.txt';
const target = '      - kind: target\n        fiscalYear: R6\n        value: 10\n        raw: "10件"\n';
const ledger = 'addresses: []\npage: []\ngoal: []\npolicy: []\nmeasure: []\ninitiative: [night-market]\nkpi: []\ndepartment: []\n';
const results = 'kpi_id,value,text,status,note,published_on\n';

/** What is altered, and all problems that must come of it. */
const altered: readonly (readonly [string, readonly AlteredFile[], readonly string[]])[] = [
  [
    'a change that nobody assigned says no why',
    [{ file: market, alter: { replace: 'certainty: stated', with: 'certainty: unassigned' } }],
    [`change-note-missing ${market}:8`],
  ],
  [
    'the target equals the baseline',
    [{ file: goal, alter: { replace: 'value: 1500\n        raw: "1,500店"', with: 'value: 1200\n        raw: "1,200店"' } }],
    [],
  ],
  [
    'the latest target is written first, and the one before is lower than the baseline',
    [
      {
        file: shop,
        alter: { replace: target, with: `${target}      - kind: target\n        fiscalYear: R1\n        value: 2\n        raw: "2件"\n` },
      },
      { file: source, alter: { replace: '\t10件\t', with: '\t2件 10件\t' } },
    ],
    [],
  ],
  [
    'two notes have one id',
    [
      {
        file: 'notes.yaml',
        alter: { append: '- id: market-visitors\n  kind: omission\n  about:\n    - { type: goal, id: goal-1 }\n  title: 題\n  text: 文\n' },
      },
    ],
    ['id-duplicate notes.yaml:12'],
  ],
  [
    'a number differs from its raw text behind the point only',
    [
      { file: shop, alter: { replace: 'value: 10\n        raw: "10件"', with: 'value: 10.5\n        raw: "10.4件"' } },
      { file: source, alter: { replace: '\t10件\t', with: '\t10.4件\t' } },
    ],
    [`value-raw-differs ${shop}:28`],
  ],
  [
    'a number is read out of a raw text that is none',
    [
      {
        file: shop,
        alter: {
          replace: 'value: 10\n        raw: "10件"',
          with: 'value: 10\n        raw: "10〜12件"\n        readAs:\n          note: 下の値を取りました。',
        },
      },
      { file: source, alter: { replace: '\t10件\t', with: '\t10〜12件\t' } },
    ],
    [],
  ],
  ['results are of the first year', [{ file: 'results/2018.csv', alter: { text: `${results}kpi-goal-1-shops,1190,,,,\n` } }], []],
  [
    'results are of the year before the first',
    [{ file: 'results/2017.csv', alter: { text: `${results}kpi-goal-1-shops,1190,,,,\n` } }],
    ['fiscal-year-outside results/2017.csv:2'],
  ],
  [
    'a file of results has more than a year as its name',
    [{ file: 'results/2019-final.csv', alter: { text: results } }],
    ['file-unexpected results/2019-final.csv:1'],
  ],
  [
    'a note is about a result that cannot be read',
    [
      { file: 'notes.yaml', alter: { replace: 'kpi-morning-market-baseline-2018', with: 'kpi-morning-market-result-2019' } },
      { file: 'results/2019.csv', alter: { text: `${results}kpi-morning-market,1人,,,,\n` } },
    ],
    ['result-number-form results/2019.csv:2'],
  ],
  [
    'what was published is gone and the tombstones cannot be read',
    [
      { file: 'published.yaml', alter: { text: ledger } },
      { file: 'tombstones.yaml', alter: { text: 'a: 1\n' } },
    ],
    ['type-wrong tombstones.yaml:1'],
  ],
  [
    'an official site says that it is none',
    [
      { file: 'plan.yaml', alter: { replace: 'official: false', with: 'official: true' } },
      { file: 'pages/about.mdx', alter: { append: 'このサイトは公式サイトではありません。\n' } },
    ],
    ['prose-unofficial pages/about.mdx:7'],
  ],
  [
    'a page names another town that plan.yaml allows',
    [
      { file: 'plan.yaml', alter: { replace: 'official: false', with: 'official: false\notherMunicipalities: [海原市]' } },
      { file: 'pages/about.mdx', alter: { append: 'みどり県海原市の計画とくらべました。\n' } },
    ],
    [],
  ],
  [
    'the former title of a measure does not stand in the source',
    [
      {
        file: goal,
        alter: {
          replace: '        title: 店を開く人への支援\n        line: 10\n',
          with: '        title: 店を開く人への支援\n        history: [{ field: title, text: 店を閉じる人への支援 }]\n        line: 10\n        changes:\n          - { type: renamed, basis: row-mark, certainty: stated }\n',
        },
      },
    ],
    [`source-text-absent ${goal}:35`],
  ],
];

describe('content in which several things are altered', () => {
  it.each(altered)('has the right problems where %s', async (_, alterations, expected) => {
    const { problems } = await withAlteredBase(alterations, (folder) => readPlan(folder));
    expect(problems.map(({ code, file, line }) => `${code} ${file.replace('content/', '')}:${line}`)).toEqual(expected);
  });
});

describe(checkSiteOptions, () => {
  it.each([
    [undefined, undefined, []],
    ['https://aoba.example', '/plan/', []],
    ['', undefined, ['HIRAKU_SITE_ADDRESS 空の文字']],
    [undefined, '', ['HIRAKU_BASE_PATH 空の文字']],
    ['aoba.example', 'plan', ['HIRAKU_SITE_ADDRESS aoba.example', 'HIRAKU_BASE_PATH plan']],
  ])('judges the address %j and the folder %j', (siteAddress, basePath, expected) => {
    expect(checkSiteOptions({ siteAddress, basePath }).map(({ file, found }) => `${file} ${found}`)).toEqual(expected);
  });
});
