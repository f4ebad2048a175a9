import { describe, expect, it } from 'vitest';
import { kpiAddress } from '../../../src/addresses/pageAddress.ts';
import { kpiChartSvg } from '../../../src/charts/file/kpiChartSvg.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { planIndex } from '../../../src/plan/planIndex.ts';
import { valueKind } from '#words/codes.ts';
import type { Kpi } from '../../../src/schema/entity/kpi.ts';
import { citationText } from '#words/sentences/citation.ts';
import { timeText } from '#words/sentences/fiscalYear.ts';
import { valueText } from '#words/sentences/number.ts';
import { promiseText } from '#words/sentences/promise.ts';
import { readChartFile, unspaced } from '../../setup/chartFile.ts';
import { minamoPlan, realPlan } from '../../setup/samplePlan.ts';

const [real, minamo] = [await realPlan(), await minamoPlan()];
const everyKpi = [real, minamo].flatMap((plan) => plan.kpis.map((kpi): [string, Kpi, Plan] => [kpi.id, kpi, plan]));

function chartOf(plan: Plan, id: string): string {
  return kpiChartSvg(plan, planIndex(plan).kpi(id));
}

describe(kpiChartSvg, () => {
  it.each(everyKpi)('says of %s every value with its year, kind and place, what is promised, and where it is from', (_, kpi, plan) => {
    const { title, description, words } = readChartFile(kpiChartSvg(plan, kpi));
    expect(title).toBe(`${kpi.label}の現状値と目標値`);
    for (const value of kpi.values) {
      const place = /^results-(\d+)$/.exec(value.source?.document ?? '');
      const where = place ? `results/${place[1] ?? ''}.csv` : `原資料${value.source?.line ?? 0}行`;
      expect(words).toContain(unspaced(`${timeText(value)}${valueKind[value.kind].label}${valueText(value)}${where}`));
      expect(description).toContain(`${timeText(value)}の${valueKind[value.kind].label}は${valueText(value)}。`);
    }
    expect(words).toContain(unspaced(promiseText(kpi, plan)));
    if (kpi.unit !== null) expect(words).toContain(unspaced(`単位：${kpi.unit}`));
    const source = citationText(plan.information, {
      title: kpi.label,
      url: `${plan.information.siteUrl}${kpiAddress(plan, kpi)}`,
      source: kpi.source,
    });
    expect(source).toContain(`原資料${kpi.source?.line ?? 0}行`);
    expect(words).toContain(unspaced(source));
  });

  it.each([
    ['an initiative that was removed', minamo, 'kpi-fishing-subsidy', '削除された取組のKPIです。'],
    ['a contradiction in the source', real, 'kpi-goal-2-net-migration', '疑義あり：移動数の現状値10人に対して、目標値が0人'],
    [
      'a site that is not the city’s',
      real,
      'kpi-goal-2-net-migration',
      '図はこのサイトの運営者が作りました。浅口市が作ったものではありません。',
    ],
  ])('warns of %s', (_, plan, id, warning) => {
    expect(readChartFile(chartOf(plan, id)).words).toContain(unspaced(warning));
  });

  it('says nothing of the kind where the city itself publishes', () => {
    const { words } = readChartFile(chartOf({ ...real, information: { ...real.information, official: true } }, 'kpi-goal-2-net-migration'));
    expect(words).not.toContain('作りました');
  });

  it.each([
    ['a promise', real, 'kpi-startup-support', '現状値目標値'],
    ['texts', real, 'kpi-child-medical-cost', '数でない値'],
    ['a gap', real, 'kpi-job-information-access', '現状値値がない'],
    ['results and an earlier target', minamo, 'kpi-lake-school-records', '途中の年度の目標値目標値実績値値がない'],
  ])('explains the signs that it shows: %s', (_, plan, id, legend) => {
    expect(readChartFile(chartOf(plan, id)).words).toContain(unspaced(`。${legend}`));
  });

  it('draws a gap as a cross and a text without a cross', () => {
    const crosses = (svg: string) => svg.split('l10 10M').length - 1;
    expect(crosses(chartOf(real, 'kpi-job-information-access'))).toBe(1);
    expect(crosses(chartOf(real, 'kpi-child-medical-cost'))).toBe(0);
  });

  it.each(['kpi-hana-planted', 'kpi-goal-2-lakeside-spending'])('is for %s what the snapshot says', async (id) => {
    await expect(chartOf(minamo, id)).toMatchFileSnapshot(`snapshots/${id}.svg`);
  });
});
