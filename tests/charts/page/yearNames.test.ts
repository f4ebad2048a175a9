import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { yearMarks } from '../../../src/charts/layout/yearMarks.ts';
import { yearNames } from '../../../src/charts/page/yearNames.ts';
import { yearLayout } from '../../../src/charts/layout/yearLayout.ts';
import { minamoPlan, realPlan } from '../../setup/samplePlan.ts';

it.each([
  ['the real plan', await realPlan()],
  ['the invented plan', await minamoPlan()],
] as const)('has every year that stands under an axis in %s', (_, plan) => {
  const { firstFiscalYear, lastFiscalYear } = plan.information;
  for (const kpi of plan.kpis) {
    const names = yearNames([kpi], [firstFiscalYear, lastFiscalYear]);
    const drawn = yearMarks(yearLayout(kpi, firstFiscalYear, lastFiscalYear), kpi.unit).flatMap((mark) =>
      mark.kind === 'label' && (mark.role === 'year' || mark.role === 'era') ? [mark.text] : [],
    );
    for (const name of drawn) expect(names, kpi.id).toContain(name);
  }
});

it('has none where nothing says a year', () => {
  expect(yearNames([], [null])).toEqual([]);
  expect(yearNames([], [2018, 2019])).toEqual(['2018', 'H30', '2019', 'R1']);
});

it('stands outside of what is searched on the page of an item', async () => {
  const page = await readFile('src/components/item/Leaf.astro', 'utf8');
  const body = page.slice(page.indexOf('data-pagefind-body'), page.indexOf('\n</div>'));
  expect(body).toContain('<KpiBlock');
  expect(body).not.toContain('<YearNames');
  expect(page).toContain('<YearNames');
});
