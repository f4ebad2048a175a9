import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { guardCommand } from '../../scripts/command.ts';
import { projectFolder } from '../../scripts/settings.ts';
import { writeSyntheticPlan } from '../../scripts/synthetic/writeSyntheticPlan.ts';
import { courseFacts } from '../../src/charts/layout/course/courseFacts.ts';
import { kpiChartForm } from '../../src/charts/layout/kpiChartForm.ts';
import { hasCourse, yearDrawing } from '../../src/charts/layout/yearDrawing.ts';
import { isPromising } from '../../src/plan/comparison.ts';
import { readPlan } from '../../src/plan/readPlan.ts';
import { labelFaults } from '../setup/labelFaults.ts';

/** Counts the labels that cover a mark or a label in the charts over the years, of every plan here and of invented ones. */
guardCommand();

const widths = [288, 560, 736];
const fixtures = ['minamo', 'kirigano', 'chidori', 'hanamizawa'].map((name) => path.join('tests', 'fixtures', name, 'content'));
const folder = await mkdtemp(path.join(os.tmpdir(), 'label-report-'));
const total = { charts: 0, courses: 0, faulty: 0, faults: 0 };
try {
  await writeSyntheticPlan(folder, { initiatives: 500, seed: 13 });
  for (const content of ['content', ...fixtures, folder]) await report(content);
} finally {
  await rm(folder, { recursive: true, force: true });
}
print(`in all: ${words(total)}`);

async function report(content: string): Promise<void> {
  const { plan } = await readPlan(path.resolve(projectFolder, content));
  if (!plan) {
    print(`${content}: cannot be read`);
    return;
  }
  const count = { charts: 0, courses: 0, faulty: 0, faults: 0 };
  const { firstFiscalYear: firstYear, lastFiscalYear: lastYear } = plan.information;
  for (const kpi of plan.kpis.filter((each) => kpiChartForm(plan, each) === 'years')) {
    const options = { firstYear, lastYear, promises: isPromising(plan, kpi), words: plan.words, facts: courseFacts(plan, kpi) };
    const { marks } = yearDrawing(kpi, options);
    const faults = new Set(widths.flatMap((width) => labelFaults(marks, width)));
    count.charts += 1;
    count.courses += hasCourse(kpi) ? 1 : 0;
    count.faulty += faults.size > 0 ? 1 : 0;
    count.faults += faults.size;
    if (process.argv.includes('--each')) for (const fault of faults) print(`  ${kpi.id}: ${fault}`);
  }
  for (const name of Object.keys(total) as (keyof typeof total)[]) total[name] += count[name];
  print(`${content === folder ? 'invented' : content}: ${words(count)}`);
}

function words({ charts, courses, faulty, faults }: typeof total): string {
  return `${charts} charts, ${courses} of them with results; ${faults} labels over a mark or a label, in ${faulty} charts`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
