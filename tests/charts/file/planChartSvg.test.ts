import { describe, expect, it } from 'vitest';
import { planChartSvg } from '../../../src/charts/file/planChartSvg.ts';
import { changesOf } from '../../../src/plan/planIndex.ts';
import { itemChangesText } from '#words/sentences/change.ts';
import { citationText } from '#words/sentences/citation.ts';
import { readChartFile, unspaced } from '../../setup/chartFile.ts';
import { byName, textOf } from '../../setup/htmlPage.ts';
import { itemsOf, minamoPlan, realPlan } from '../../setup/samplePlan.ts';

const plans = [await realPlan(), await minamoPlan()] as const;

describe(planChartSvg, () => {
  it('is for minamo what the snapshot says', async () => {
    await expect(planChartSvg(plans[1])).toMatchFileSnapshot('snapshots/plan.svg');
  });
});

describe.each(plans.map((plan) => [plan.information.cityName, plan] as const))('the picture of the plan of %s', (_, plan) => {
  const { root, title, description, words } = readChartFile(planChartSvg(plan));

  it('has a named square for each initiative, in the order of the plan', () => {
    const names = byName(root, 'title').slice(1).map(textOf);
    expect(names).toEqual(
      itemsOf(plan, 'initiative').map((initiative) => {
        const changes = changesOf(plan, initiative);
        return `${initiative.title}${changes.length === 0 ? '' : ` ${itemChangesText(changes, plan)}`}`.replace(/\s+/g, ' ');
      }),
    );
  });

  it('names every goal with its count and every policy', () => {
    expect(title).toBe(`${plan.information.title}の全体：${itemsOf(plan, 'initiative').length}の取組`);
    for (const { id, number, title: goal } of itemsOf(plan, 'goal')) {
      const count = itemsOf(plan, 'initiative').filter(({ topId }) => topId === id).length;
      expect(words).toContain(unspaced(`基本目標${number ?? ''} ${goal}（${count}の取組）`));
      expect(description).toContain(`基本目標${number ?? ''} ${goal}の図：${count}の取組。`);
    }
    for (const { label, title: policy } of itemsOf(plan, 'policy')) expect(words).toContain(unspaced(`${label ?? ''} ${policy}`));
  });

  it('explains every sign and says where it is from', () => {
    expect(words).toContain('印なし追加削除改称改定終了の可能性破線の枠は推定');
    expect(words).toContain(
      unspaced(
        citationText(plan.information, { title: `計画の全体：${itemsOf(plan, 'initiative').length}の取組`, url: plan.information.siteUrl }),
      ),
    );
  });
});
