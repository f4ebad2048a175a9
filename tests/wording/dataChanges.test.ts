import { describe, expect, it } from 'vitest';
import { dataChangesText } from '#words/pages/data.ts';

describe('dataChangesText', () => {
  it('tells what was compared, what is the same and what has gone', () => {
    expect([
      dataChangesText.noEdition,
      dataChangesText.same('2026-11-22'),
      dataChangesText.since('2026-11-22'),
      dataChangesText.others(0),
      dataChangesText.others(7),
      dataChangesText.newColumns(['値', '単位']),
      dataChangesText.lostColumns(['unit']),
      dataChangesText.lostTables(['budget', 'plans']),
      dataChangesText.list('KPI', dataChangesText.kinds.added, 1234),
      dataChangesText.more(1234),
    ]).toMatchInlineSnapshot(`
      [
        "比べられる前の版は、まだありません。版を公開すると、次の更新からここに、増えた行、なくなった行、変わった行を示します。",
        "今の表は、2026-11-22の版と同じです。",
        "2026-11-22の版と、今の表を比べました。行はIDで突き合わせています。",
        "",
        "ほかの7の表は変わっていません。",
        "増えた列：値、単位",
        "なくなった列：unit",
        "なくなった表：budget、plans",
        "KPIの増えた行（1,234）",
        "ほか1,234行",
      ]
    `);
  });
});
