import { describe, expect, it } from 'vitest';
import { hasPage, planPages } from '../../../../src/addresses/sitePages.ts';
import { countedKpis } from '../../../../src/plan/progress/totals.ts';
import { resultsPage } from '../../../../src/site/pages/results/results.ts';
import { resultsYearPage } from '../../../../src/site/pages/results/resultsYear.ts';
import { publishedYear } from '../../../../src/site/pages/results/yearResults.ts';
import { makePlan, minamoPlan, realPlan } from '../../../setup/samplePlan.ts';

const [real, minamo] = await Promise.all([realPlan(), minamoPlan()]);

describe(resultsPage, () => {
  it('explains in a plan without results by whom they would be published, and offers the empty table', () => {
    const page = resultsPage(real);
    expect([
      ...page.lead,
      ...(page.none?.reasons ?? []),
      ...page.files.map(({ label, address }) => `${label}：${address}`),
    ]).toMatchSnapshot();
    expect(page.years).toBeUndefined();
    expect(page.totals?.strips.map(({ title, groups }) => [title, ...groups.map(({ text }) => text)])).toEqual([
      ['これまでのすべて 57', '実績値なし 52', '目標値なし 2', '途中で削除 3'],
    ]);
  });

  it('speaks for the municipality where it publishes the site itself', () => {
    const official = { ...real, information: { ...real.information, official: true } };
    expect(resultsPage(official).none?.reasons).toMatchInlineSnapshot(`
      [
        "KPIの実績値は、浅口市がまだ公表していません。",
        "公表したときは、年度ごとのページと表がここに加わります。",
      ]
    `);
  });

  it('leads to each year, the newest first, with how much was published and how much of it late', () => {
    const page = resultsPage(minamo);
    expect(page.lead).toMatchSnapshot();
    const years = page.years?.rows ?? [];
    expect(years.map(({ year }) => year.address)).toEqual(
      minamo.resultFiles.map(({ fiscalYear }) => `results/${fiscalYear}/`).toReversed(),
    );
    expect(years.every(({ counts }) => counts.length === (page.years?.columns.length ?? 0) - 2)).toBe(true);
    const shown = new Set(minamo.resultFiles.map(({ fiscalYear }) => fiscalYear));
    const results = minamo.kpis.flatMap(({ values }) =>
      values.filter((value) => value.kind === 'result' && shown.has(publishedYear(value) ?? 0)),
    );
    expect(years.reduce((sum, { counts }) => sum + Number(counts[0]), 0)).toBe(results.length);
  });

  it('says why the first plan is not counted by itself', () => {
    expect(resultsPage(minamo).noOriginal).toMatchSnapshot();
    expect(resultsPage(real).noOriginal).toBeUndefined();
  });

  it('is a page of every plan that promises something, with one for each year of results', () => {
    expect(planPages(real).filter((address) => address.startsWith('results/'))).toEqual(['results/']);
    expect(planPages(minamo).filter((address) => address.startsWith('results/'))).toHaveLength(1 + minamo.resultFiles.length);
    expect(hasPage(makePlan([[[1]]]), 'results')).toBe(false);
  });
});

describe(resultsYearPage, () => {
  const years = minamo.resultFiles.map(({ fiscalYear }) => fiscalYear);

  it.each(years)('shows every result of %i once, with its file', (year) => {
    const page = resultsYearPage(minamo, year);
    const file = minamo.resultFiles.find(({ fiscalYear }) => fiscalYear === year);
    const published = new Set((file?.rows ?? []).map(({ kpi_id, time }) => `${kpi_id} ${time}`));
    const ids = new Set(page.rows.map(({ kpi }) => kpi.address.replace(/.*#/, '')));
    expect(page.rows.length).toBeGreaterThanOrEqual(published.size);
    for (const each of published) expect(ids).toContain(each.split(' ')[0]);
    expect(page.file.address).toBe(`data/results/${year}.csv`);
    expect(page.rows.every(({ value }) => value !== '')).toBe(true);
  });

  it('counts as things stood then: every KPI that is counted today, none by a later result', () => {
    const [first] = years;
    const page = resultsYearPage(minamo, first ?? 0);
    const { kpis, gone } = countedKpis(minamo);
    expect(page.totals?.strips[0]?.groups.reduce((sum, { count }) => sum + count, 0)).toBe(kpis.length + gone);
    const today = resultsPage(minamo).totals?.strips[0]?.groups.map(({ text }) => text);
    expect(page.totals?.strips[0]?.groups.map(({ text }) => text)).not.toEqual(today);
  });

  it('names what was published late by its days, and what is still lacking', () => {
    const [year = 0] = years;
    const late = {
      ...minamo,
      kpis: minamo.kpis.map((kpi) => ({
        ...kpi,
        values: kpi.values.map((value) =>
          value.kind === 'result' && value.fiscalYear === year
            ? { ...value, publications: value.publications.map((each) => ({ ...each, publishedOn: `${year + 1}-10-12` })) }
            : value,
        ),
      })),
    };
    const page = resultsYearPage(late, year);
    expect(page.late.note).toMatchSnapshot();
    expect(page.late.items[0]?.text).toBe('期限の104日後');
    expect(resultsYearPage(minamo, year).late).toMatchObject({ items: [], note: '期限のあとに公表されたものは、ありません。' });
    expect(page.lacking).toMatchSnapshot();
  });

  it('leads to the years beside it', () => {
    const [first = 0, second = 0] = years;
    expect(resultsYearPage(minamo, first).neighbours).toEqual([{ label: `後の年度（${second}年度）`, address: `results/${second}/` }]);
  });
});
