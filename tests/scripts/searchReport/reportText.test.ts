import { describe, expect, it } from 'vitest';
import { exactnessBars, firstQueryBar } from '../../../scripts/searchReport/bars.ts';
import type { EngineReport } from '../../../scripts/searchReport/enginesOfPlan.ts';
import type { QueryGroup } from '../../../scripts/searchReport/queryGroups.ts';
import { barLines, groupTable, summaryLines } from '../../../scripts/searchReport/reportText.ts';

const literal: QueryGroup = { letter: 'A', name: 'whole compounds', kind: 'literal', questions: [] };
const nothing: QueryGroup = { letter: 'N', name: 'invented compounds', kind: 'nothing', questions: [] };

const exact: EngineReport = {
  name: 'ours',
  groups: [
    { group: literal, precision: 1, recall: 1, first: { right: 50, of: 50 }, titleFirst: { right: 49, of: 50 }, missed: [] },
    { group: nothing, precision: 1, recall: 1, first: { right: 60, of: 60 }, titleFirst: { right: 0, of: 0 }, missed: [] },
  ],
  times: [1, 2, 3],
  withExcerpts: [4, 5, 6],
  firstQueries: [
    {
      query: '空き家',
      bytes: 180_000,
      files: [
        { address: 'search/pages.js', bytes: 100_000 },
        { address: 'pagefind/fragment/a', bytes: 30_000 },
        { address: 'pagefind/fragment/b', bytes: 50_000 },
      ],
    },
    { query: '防災', bytes: 170_000, files: [] },
  ],
};

const faulty: EngineReport = {
  name: 'plain Pagefind',
  groups: [
    {
      group: literal,
      precision: 0.9126,
      recall: 0.9996,
      first: { right: 40, of: 50 },
      titleFirst: { right: 48, of: 50 },
      missed: ['空き', '家情'],
    },
    { group: nothing, precision: 0.8, recall: 1, first: { right: 59, of: 60 }, titleFirst: { right: 0, of: 0 }, missed: ['橋給食'] },
  ],
  times: [1],
  withExcerpts: [2],
  firstQueries: [{ query: '空き家', bytes: 180_001, files: [{ address: 'pagefind/pagefind.js', bytes: 180_001 }] }],
};

describe('the bars', () => {
  it('are reached at their very limit', () => {
    expect(barLines([...exactnessBars(exact), firstQueryBar(exact)])).toMatchInlineSnapshot(`
      "reached      ours: precision and recall 1.000 on all literal groups (lowest 1.000)
      reached      ours: invented compounds find nothing (60/60)
      reached      ours: title@1 at least 98% (49/50)
      reached      ours: first query at most 180000 bytes (180000 bytes)"
    `);
  });

  it('are missed by one query, one byte or one title', () => {
    expect(barLines([...exactnessBars(faulty), firstQueryBar(faulty)])).toMatchInlineSnapshot(`
      "NOT REACHED  plain Pagefind: precision and recall 1.000 on all literal groups (lowest 0.912)
      NOT REACHED  plain Pagefind: invented compounds find nothing (59/60)
      NOT REACHED  plain Pagefind: title@1 at least 98% (48/50)
      NOT REACHED  plain Pagefind: first query at most 180000 bytes (180001 bytes)"
    `);
  });
});

describe(groupTable, () => {
  it('has a group a row and a search a column', () => {
    expect(groupTable([faulty, exact])).toMatchInlineSnapshot(`
      "group                 queries  plain Pagefind: P      R    rank-1  title@1  ours: P      R    rank-1  title@1
      A whole compounds          50              0.912  0.999        40    48/50    1.000  1.000        50    49/50
      N invented compounds       60                            59 empty                           60 empty
      literal groups             50                                  40    48/50                        50    49/50"
    `);
  });
});

describe(summaryLines, () => {
  it('tell what each search missed, loaded and took', () => {
    expect(summaryLines([faulty, exact])).toMatchInlineSnapshot(`
      "plain Pagefind, literal queries that were not exact: 2, such as 空き、家情
      plain Pagefind, first query (1 tried): median 180001 bytes, most 180001 bytes: 空き家, pagefind/pagefind.js 180001
      plain Pagefind, per query: median 1.0 ms, p95 1.0 ms; with the first 10 excerpts: median 2.0 ms, p95 2.0 ms
      ours, first query (2 tried): median 180000 bytes, most 180000 bytes: 空き家, search/pages.js 100000, pagefind/fragment (2 files) 80000
      ours, per query: median 2.0 ms, p95 3.0 ms; with the first 10 excerpts: median 5.0 ms, p95 6.0 ms"
    `);
  });
});
