import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plan } from '../../src/plan/plan.ts';
import { type IndexedSite, indexSite } from '../../src/search/index/indexSite.ts';
import { sampleChange, sampleInitiative, sampleKpi, samplePlan, sampleValue } from './samplePlan.ts';

/** A plan of two initiatives and what a site needs besides. */
export const indexedPlan: Plan = {
  ...samplePlan({
    initiatives: [
      sampleInitiative('house', 4, { title: '空き家の調査', kpiIds: ['kpi-house'], previousTitle: '空家調べ' }),
      sampleInitiative('server', 5, {
        title: 'サーバーの整備',
        departments: [],
        changes: [sampleChange('added'), sampleChange('added')],
      }),
    ],
    kpis: [sampleKpi('kpi-house', 'house', 4, { label: '登録件数', previousLabel: '件数', values: [sampleValue('target', 2024, 5)] })],
  }),
  sourceTexts: [{ document: 'sample', file: 'sample.txt', text: '', lines: [] }],
  pages: [],
  synonyms: [['空き家', '空家']],
  keepTogether: [],
  editions: [],
  published: undefined,
  tombstones: [],
  searchExamples: [],
};

const body = (kind: string, content: string, place = '') =>
  `<!doctype html><html lang="ja"><head><title>-</title></head><body><main data-pagefind-body data-search-kind="${kind}" data-search-place="${place}">${content}</main></body></html>`;

/** Pages by their file, in an order that is not the plan's. */
const pages: Readonly<Record<string, string>> = {
  'about/index.html': body('page', '<h1>このサイト</h1><p>読み方の説明</p>'),
  'initiatives/server/index.html': body('initiative', '<h1>サーバーの整備</h1><p data-search-prose>R6に替える</p>', '目標1'),
  'initiatives/house/index.html': body(
    'initiative',
    '<h1>空き家の調査</h1><p data-search-prose>空き家を調べる</p><div id="kpi-house" data-kpi-id="kpi-house">登録件数</div>',
    '目標1',
  ),
  'departments/department/index.html': body('department', '<h1>見本課</h1>'),
  'unknown/index.html': body('something', '<h1>種類のないページ</h1>'),
  'notes/index.html': '<!doctype html><html lang="ja"><body><main>検索の対象でないページ</main></body></html>',
};

/** Writes a small site into a folder, perhaps with a word changed on some pages, and indexes it. */
export async function writeIndexedSite(
  folder: string,
  changes: Readonly<Record<string, readonly [from: string, to: string]>> = {},
): Promise<IndexedSite> {
  for (const [file, html] of Object.entries(pages)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    const [from = '', to = ''] = changes[file] ?? [];
    await writeFile(path.join(folder, file), html.replace(from, to));
  }
  await writeFile(path.join(folder, 'icon.svg'), '<svg/>');
  return indexSite(folder, [...Object.keys(pages), 'icon.svg'], indexedPlan);
}
