import { describe, expect, it } from 'vitest';
import { type facets, facetValuesOf } from '../../src/explorer/explorerFields.ts';
import { facetOptions, planFacets } from '../../src/explorer/facetOptions.ts';
import { kpiItem } from '../../src/explorer/kpiItem.ts';
import { minamoPlan, realPlan } from '../setup/samplePlan.ts';

describe(facetOptions, () => {
  it('offers what the real plan has, things in its order and codes in that of their list', async () => {
    const labels = Object.fromEntries(
      planFacets(await realPlan()).map(({ name, options }) => [name, options.map(({ label, count }) => `${label} ${count}`).join('、')]),
    );
    expect(labels).toMatchInlineSnapshot(`
      {
        "change": "追加 8、削除 3、改称 4、改定 4、終了の可能性 1、印なし 39",
        "department": "市民課 6、産業振興課 14、工業団地推進室 2、地域創造課 5、まちづくり課 2、建設業務課 1、学校教育課 2、学校給食センター 1、秘書政策課 2、文化振興課 1、社会福祉課 1、健康推進課 3、こども未来課 3、教育総務課 1、生涯学習課 2、くらし安全課 3、財政課 1、建設課 1、記載なし・欄なし 6",
        "direction": "増やす 34、保つ 10、以上にする 5、以下に抑える 1、決められない 7",
        "goal": "1 雇用 12、2 ひとの流れ 23、3 結婚・子育て 13、4 地域 9",
        "status": "数値あり 54、数値でない 4、測定なし 5、記載なし 2、空欄（削除） 3",
        "unit": "人 12、社 3、個 3、ha 1、件 10、回 7、棟 1、区画 1、事業 2、部 1、組 1、% 3、施設 2、箇所 1、台 1、校区 1、館 1、地区 1、組織 1、m 1、単位なし 3",
      }
    `);
  });

  it('offers every value of every KPI once, with the number of KPIs that have it', async () => {
    for (const plan of [await realPlan(), await minamoPlan()]) {
      const items = plan.kpis.map((kpi) => kpiItem(kpi, plan));
      for (const [facet, options] of Object.entries(facetOptions(plan))) {
        const all = items.flatMap((item) => facetValuesOf(item, facet as (typeof facets)[number]));
        expect(options.map(({ value }) => value).sort(), facet).toEqual([...new Set(all)].sort());
        for (const { value, label, count } of options) {
          expect(label, `${facet} ${value}`).toMatch(/\S/);
          expect(count, `${facet} ${value}`).toBe(all.filter((each) => each === value).length);
        }
      }
    }
  });
});
