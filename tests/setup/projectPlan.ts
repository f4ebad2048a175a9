import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { withCheckDigit } from '../../src/plan/check/checkPlanInformation.ts';
import { resultColumns } from '../../src/schema/entity/results/result.ts';

const areaCode = '99306';
const firstYear = 2019;
const resultYears = [2020, 2021, 2022, 2023, 2024, 2025] as const;

const policies = ['健康', '福祉', '子育て', '教育', '文化', '農業', '商工', '観光', '防災', '環境'] as const;
const aims = ['支える', '広げる', '守る'] as const;
const subjects = ['相談', '講座', '見守り', '助成', '整備', '調査', '交流', '広報', '点検', '研修'] as const;
const measured = [
  { name: '参加した人の数', unit: '人', from: 120, direction: 'increase' },
  { name: '実施した回数', unit: '回', from: 6, direction: 'increase' },
  { name: 'かかった日数', unit: '日', from: 30, direction: 'decrease' },
] as const;

/** How large the list is. */
const projectsOfMeasure = 10;

/** A file of the plan, by its place in the content folder. */
type Files = Map<string, string>;

const yaml = (data: unknown) =>
  stringify(data, { lineWidth: 0, aliasDuplicateObjects: false, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
const markdown = (facts: unknown) => `---\n${yaml(facts)}---\n`;

/**
 * Writes the content of an invented city's list of 300 projects (事務事業), each with three indicators and six years of
 * results. Where `pages` is false, the projects stand nested in the files of their measures.
 */
export async function writeProjectPlan(folder: string, pages: boolean): Promise<void> {
  const files: Files = new Map([
    ['plan.yaml', yaml(planOf(pages))],
    ['published.yaml', yaml({ addresses: [], places: [], page: [], kpi: [], department: [], note: [] })],
    ['departments.yaml', yaml(policies.map((name, index) => ({ id: `department-${index + 1}`, name: `${name}課` })))],
    ...['about', 'method', 'accessibility', 'terms'].map((id): [string, string] => [
      `pages/${id}.mdx`,
      `${markdown({ title: `${id}のページ`, description: '試験のためのページです。' })}\n試験のための計画です。\n`,
    ]),
  ]);
  const kpiIds: string[] = [];
  for (const [policyIndex, policy] of policies.entries()) {
    const policyId = `policy-${policyIndex + 1}`;
    files.set(`policies/${policyId}.md`, markdown({ number: policyIndex + 1, title: `${policy}のまちづくり`, shortTitle: policy }));
    for (const [aimIndex, aim] of aims.entries()) {
      const measureId = `measure-${policyIndex + 1}-${aimIndex + 1}`;
      const projects = Array.from({ length: projectsOfMeasure }, (_, index) => project(policyIndex, aimIndex, index));
      kpiIds.push(...projects.flatMap(({ kpis }) => kpis.map(({ id }) => id)));
      const measure = { number: aimIndex + 1, title: `${policy}を${aim}`, parent: policyId };
      files.set(`measures/${measureId}.md`, markdown(pages ? measure : { ...measure, projects }));
      if (pages) for (const { id, ...facts } of projects) files.set(`projects/${id}.md`, markdown({ ...facts, parent: measureId }));
    }
  }
  for (const year of resultYears) files.set(`results/${year}.csv`, resultsOf(year, kpiIds));
  for (const [file, text] of files) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
}

function planOf(pages: boolean): object {
  return {
    form: 2,
    kind: '事務事業一覧',
    title: '山波市事務事業一覧',
    municipality: { name: '山波市', kind: '市', prefecture: '遠見県', code: withCheckDigit(areaCode), areaCode },
    levels: [
      { key: 'policy', plural: 'policies', name: '政策', page: true },
      { key: 'measure', plural: 'measures', name: '施策', page: true },
      { key: 'project', plural: 'projects', name: '事務事業', page: pages },
    ],
    edition: { date: '2026-11-22' },
    licence: { id: 'CC0-1.0', name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    publisher: { name: '山波市' },
    contact: { name: '山波市行政改革課' },
    site: { address: 'https://yamanami.example', base: '/' },
    official: true,
  };
}

function project(policyIndex: number, aimIndex: number, index: number) {
  const id = `project-${policyIndex + 1}-${aimIndex + 1}-${index + 1}`;
  return {
    id,
    number: index + 1,
    title: `${policies[policyIndex] ?? ''}${subjects[index] ?? ''}事業`,
    overview: `${policies[policyIndex] ?? ''}のための${subjects[index] ?? ''}を行います。`,
    departments: [`department-${policyIndex + 1}`],
    budgets: [{ fiscalYear: 2025, amount: 1000 + 10 * index, unit: '千円', kind: '予算' }],
    kpis: measured.map(({ name, unit, from, direction }, place) => ({
      id: `kpi-${policyIndex + 1}-${aimIndex + 1}-${index + 1}-${place + 1}`,
      label: `${subjects[index] ?? ''}に${name}`,
      unit,
      direction,
      values: [
        { kind: 'baseline', fiscalYear: firstYear, value: from + index },
        { kind: 'target', fiscalYear: 2026, value: direction === 'increase' ? 2 * (from + index) : from + index - 5 },
      ],
    })),
  };
}

function resultsOf(year: number, kpiIds: readonly string[]): string {
  const rows = kpiIds.map((id, index) => `${id},${20 + ((index * 7 + year) % 90)},,,,${year + 1}-08-01`);
  return `${[resultColumns.join(','), ...rows].join('\n')}\n`;
}
