import { describe, expect, it } from 'vitest';
import { itemChartSvg } from '../../../src/charts/file/itemChartSvg.ts';
import { chartedItems } from '../../../src/charts/layout/kpisBelow.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { baselineOf, targetOf } from '../../../src/plan/kpiValues.ts';
import { planIndex } from '../../../src/plan/planIndex.ts';
import { aggregation } from '#words/codes.ts';
import type { Item } from '../../../src/schema/entity/item.ts';
import { citationText } from '#words/sentences/citation.ts';
import { valueText } from '#words/sentences/number.ts';
import { readChartFile, unspaced } from '../../setup/chartFile.ts';
import { minamoPlan, realPlan } from '../../setup/samplePlan.ts';

const [real, minamo] = [await realPlan(), await minamoPlan()];
const everyItem = [real, minamo].flatMap((plan) =>
  chartedItems(plan).map((item): [string, Item, Plan] => [`${plan.information.cityName} ${item.id}`, item, plan]),
);

describe(itemChartSvg, () => {
  it.each(everyItem)(
    'says of each KPI below %s its values and its line, under what stands right below, and where the chart is from',
    (_, goal, plan) => {
      const index = planIndex(plan);
      const { title, description, words } = readChartFile(itemChartSvg(plan, goal));
      const name = `基本目標${goal.number ?? ''} ${goal.title}`;
      expect(title).toBe(`${name}：取組のKPIの現状値と目標値`);
      const kpis = index.descendants(goal.id).flatMap(({ id }) => index.kpisOfOwner(id));
      for (const kpi of kpis) {
        const label = kpi.aggregation === 'not-stated' ? kpi.label : `${kpi.label}（${aggregation[kpi.aggregation].label}）`;
        const row = words.slice(words.indexOf(unspaced(`${label}${valueText(baselineOf(kpi))} → ${valueText(targetOf(kpi))}`)));
        expect(row.slice(0, 200), kpi.id).toMatch(new RegExp(`^[^行]*?原資料${kpi.source?.line ?? 0}行`));
        expect(description).toContain(`${kpi.label}：`);
      }
      expect(description).toContain(`${kpis.length}のKPI`);
      for (const { label, title: policy } of index.children(goal.id)) expect(words).toContain(unspaced(`${label ?? ''} ${policy}`));
      expect(words).toContain(
        unspaced(citationText(plan.information, { title: name, url: `${plan.information.siteUrl}goals/${goal.id}/`, source: goal.source })),
      );
    },
  );

  it('says of which years the values are, and at a value where it is of another', () => {
    const { words } = readChartFile(itemChartSvg(minamo, planIndex(minamo).item('goal-2')));
    expect(words).toContain('現状値（2020年度・R2）目標値（2027年度・R9）');
    const early = { ...minamo, information: { ...minamo.information, targetYear: 2030 } };
    expect(readChartFile(itemChartSvg(early, planIndex(early).item('goal-2'))).words).toContain('45分→30分以下（2027年度）');
    expect(words).not.toContain('30分以下（');
  });

  it('says what is kept and what was removed', () => {
    const { words } = readChartFile(itemChartSvg(minamo, planIndex(minamo).item('goal-2')));
    expect(words).toContain('0人→0人そのまま保つ');
    expect(words).toContain('8件→空欄（削除）削除された取組');
  });

  it('is for an item of minamo what the snapshot says', async () => {
    await expect(itemChartSvg(minamo, planIndex(minamo).item('goal-2'))).toMatchFileSnapshot('snapshots/goal-2.svg');
  });
});
