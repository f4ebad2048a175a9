import { withCheckDigit } from '../../src/plan/check/checkPlanInformation.ts';
import type { ChangeContent } from '../../src/schema/entity/change.ts';
import type { HistoryContent } from '../../src/schema/entity/history.ts';
import type { KpiContent } from '../../src/schema/entity/kpi.ts';
import type { ValueContent } from '../../src/schema/entity/kpiValue.ts';
import type { NotesContent } from '../../src/schema/entity/note.ts';
import { emptyLedger, type SyntheticGoal, type SyntheticInitiativeContent, syntheticShape } from '../synthetic/syntheticContent.ts';
import { yaml } from '../synthetic/writeSyntheticPlan.ts';
import { Drawing } from './drawing.ts';
import { extremeProse } from './extremeProse.ts';
import { ExtremeIds, extremeNumbers, extremeText, extremeUnits } from './extremeTexts.ts';

const [first, last, baselineYear, targetYear] = [2018, 2027, 2018, 2024];
const areaCode = '99203';

/**
 * The files of a valid content folder that is extreme in many ways at once, the same for the same seed: texts of one
 * character and of thousands, ids that mean something elsewhere, many KPIs, values and notes on one thing, or none.
 */
export function extremeContent(seed: number): ReadonlyMap<string, string> {
  const drawing = new Drawing(seed);
  const { draw } = drawing;
  const departmentIds = new ExtremeIds(draw);
  const departments = Array.from({ length: draw.integer(1, 4) }, () => ({ id: departmentIds.next(), name: extremeText(draw, 200) }));
  const [owners, noteIds] = [new ExtremeIds(draw), new ExtremeIds(draw)];
  const numbers = [...new Set(Array.from({ length: draw.integer(1, 3) }, () => draw.pick([1, 2, 9, 50, 99])))];
  const goals = numbers.map((number) => ({
    id: `goal-${number}`,
    facts: goalOf(drawing, number, () => owners.next()),
  }));
  const measures = goals.flatMap(({ facts }) => facts.policies.flatMap((policy) => policy.measures));
  const initiatives = measures.flatMap(({ id: measure }) =>
    drawing.times([1, 1, 2, 8], () => ({ id: owners.next(), facts: initiativeOf(drawing, measure, draw.pick(departments)) })),
  );
  const about = [
    ...initiatives.map(({ id }) => ({ type: 'initiative' as const, id })),
    ...drawing.kpis.map(({ id }) => ({ type: 'kpi' as const, id })),
    { type: 'line' as const, id: 'L1' },
  ];
  const popular = draw.pick(about);
  const notes: NotesContent = drawing.times([0, 1, 60], () => ({
    id: noteIds.next(),
    kind: draw.pick(['omission', 'contradiction', 'conversion'] as const),
    about: [popular, draw.pick(about)],
    title: extremeText(draw, 60),
    text: extremeText(draw, 200),
  }));
  const [goal] = goals;
  const link = (up: string) => [
    ...[
      `${up}goals/${goal?.id ?? ''}/#measure-${goal?.facts.policies[0]?.measures[0]?.id ?? ''}`,
      `${up}initiatives/${draw.pick(initiatives).id}/`,
      `${up}source/#L1`,
      `${up}data/${withCheckDigit(areaCode)}_goals.csv`,
    ],
    ...[`${up}data/#tables`, `${up}schema/`, `${up}search/?q=a`, `${up}kpis/`, '#', 'https://a.example/%E3%81%82?b=c#d'],
  ];
  const page = (id: string) =>
    [
      `pages/${id}.${draw.pick(['md', 'mdx'])}`,
      entry({ title: extremeText(draw, 200), description: extremeText(draw, 200) }, extremeProse(draw, link('../'))),
    ] as const;
  return new Map<string, string>([
    ['plan.yaml', yaml(planOf(drawing))],
    ['departments.yaml', yaml(departments.filter(({ id }) => initiatives.some(({ facts }) => facts.departments?.includes(id) === true)))],
    ['notes.yaml', yaml(notes)],
    ['synonyms.yaml', yaml(drawing.times([0, 3], (index) => [`言葉${index}`, `ことば${index}`, `kotoba${index}`]))],
    ['published.yaml', yaml(emptyLedger)],
    ...goals.map(({ id, facts }): [string, string] => [
      `goals/${id}.${draw.pick(['md', 'mdx'])}`,
      entry(facts, extremeProse(draw, link('../../'))),
    ]),
    ...initiatives.map(({ id, facts }): [string, string] => [
      `initiatives/${id}.${draw.pick(['md', 'mdx'])}`,
      entry(facts, extremeProse(draw, link('../../'))),
    ]),
    ...['about', 'method', 'accessibility', 'terms', ...drawing.times([0, 1], () => 'z'.repeat(64))].map(page),
    ...Array.from({ length: draw.pick([0, 1, 10]) }, (_, index): [string, string] => [`results/${first + index}.csv`, resultsOf(drawing)]),
    ['sources/extreme.txt', `${drawing.lines.join('\n')}\n`],
  ]);
}

function entry(facts: object, body: string): string {
  return `---\n${yaml(facts)}---\n${body === '' ? '' : `\n${body}\n`}`;
}

function planOf(drawing: Drawing): object {
  const { draw } = drawing;
  return {
    ...syntheticShape,
    municipality: {
      name: draw.pick(['市', '水面市', '<b>市']),
      kind: '市',
      prefecture: '見本県',
      code: withCheckDigit(areaCode),
      areaCode,
    },
    title: extremeText(draw, 200),
    titleNote: drawing.maybe(0.5, () => extremeText(draw, 200)),
    fiscalYears: { first: draw.pick([first, 1900]), last: draw.pick([last, 2200]) },
    baselineYear,
    targetYear,
    edition: { date: draw.pick(['1980-01-01', '2026-11-22', '2099-12-31']) },
    licence: { id: 'CC0-1.0', name: extremeText(draw, 80), url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    publisher: { name: extremeText(draw, 80) },
    contact: { name: extremeText(draw, 80), email: 'a+b@city.example', url: 'https://city.example/?a=1&b=2' },
    site: { address: 'https://example.org', base: draw.pick(['/', '/a/', '/計画/2.0/', '/a_b~c/']) },
    official: draw.chance(0.5),
    sources: [{ id: 'extreme', kind: 'verbatim', file: 'extreme.txt', title: extremeText(draw, 80), description: extremeText(draw, 200) }],
    keepTogether: drawing.times([0, 5], () => extremeText(draw, 7)),
    searchExamples: drawing.times([0, 5], () => extremeText(draw, 7)),
  };
}

function goalOf(drawing: Drawing, number: number, nextId: () => string): SyntheticGoal {
  const { draw } = drawing;
  const title = extremeText(draw, 1000);
  const directions = drawing.times([0, 1, 6], () => {
    const text = extremeText(draw, 1000);
    return { text, line: drawing.line(text) };
  });
  const policies = drawing.times([1, 1, 3], () => {
    const [label, policyTitle] = [extremeText(draw, 7), extremeText(draw, 200)];
    const line = drawing.line(label, policyTitle);
    const measures = drawing.times([1, 1, 3], () => {
      const measure = { label: extremeText(draw, 7), title: extremeText(draw, 200) };
      return { id: nextId(), ...measure, line: drawing.line(measure.label, measure.title), changes: changesOf(drawing, []) };
    });
    return { id: nextId(), label, title: policyTitle, line, measures };
  });
  return {
    number,
    title,
    shortTitle: extremeText(draw, 80),
    line: drawing.line(title),
    directions,
    kpis: drawing.times([0, 1, 4], () => ({ ...kpiOf(drawing), kind: 'numeric-target' })),
    policies,
  };
}

function initiativeOf(
  drawing: Drawing,
  measure: string,
  department: { readonly id: string; readonly name: string },
): SyntheticInitiativeContent {
  const { draw } = drawing;
  const [title, overview] = [draw.chance(0.2) ? '同じ題' : extremeText(draw, 1000), extremeText(draw, draw.pick([200, 9000]))];
  const formerTitle = drawing.maybe(0.2, () => extremeText(draw, 200));
  const formerOverview = drawing.maybe(0.2, () => extremeText(draw, draw.pick([200, 6000])));
  const named = draw.chance(0.9);
  const line = drawing.line(title, overview, formerTitle, formerOverview, department.name);
  const changes = changesOf(drawing, [
    ...(formerTitle === undefined ? [] : ['renamed' as const]),
    ...(formerOverview === undefined ? [] : ['revised' as const]),
  ]);
  const history: HistoryContent[] = [
    ...(formerTitle === undefined ? [] : [{ field: 'title' as const, text: formerTitle }]),
    ...(formerOverview === undefined ? [] : [{ field: 'overview' as const, text: formerOverview }]),
  ];
  return {
    title,
    history,
    parent: measure,
    overview,
    ...(named ? { departments: [department.id] } : { departmentsNote: extremeText(draw, 200) }),
    line,
    changes,
    kpis: drawing.times([0, 1, 2, 5, 30], () => kpiOf(drawing)),
  };
}

function changesOf({ draw }: Drawing, types: readonly ('renamed' | 'revised')[]): ChangeContent[] {
  const all = [...types, ...(draw.chance(0.2) ? [draw.pick(['added', 'removed', 'possibly-ended'] as const)] : [])];
  return all.map((type) => ({
    type,
    basis: draw.pick(['row-mark', 'replaced-text'] as const),
    certainty: draw.pick(['stated', 'inferred', 'unassigned'] as const),
    note: extremeText(draw, 200),
  }));
}

function kpiOf(drawing: Drawing): KpiContent {
  const { draw } = drawing;
  const label = extremeText(draw, 200);
  const unit = draw.chance(0.8) ? draw.pick(extremeUnits) : null;
  const years = [baselineYear, ...[2020, targetYear].slice(draw.integer(0, 1))];
  const values = years.map((year, index) => valueOf(drawing, index === 0 ? 'baseline' : 'target', year, unit));
  const line = drawing.line(label, ...values.map(({ raw }) => raw ?? ''));
  const kpi: KpiContent = {
    id: drawing.kpiIds.next('kpi-'),
    label,
    aggregation: draw.pick(['annual', 'cumulative', 'not-stated'] as const),
    unit,
    direction: draw.pick(['maintain', 'at-least', 'at-most', 'unclear'] as const),
    directionNote: drawing.maybe(0.2, () => extremeText(draw, 200)),
    promise: drawing.maybe(0.1, () => extremeText(draw, 200)),
    line,
    values,
  };
  drawing.kpis.push(kpi);
  return kpi;
}

function valueOf({ draw }: Drawing, kind: ValueContent['kind'], year: number, unit: string | null): ValueContent {
  const note = draw.chance(0.2) ? extremeText(draw, 200) : undefined;
  const common = { kind, fiscalYear: draw.pick([year, `${year}年度`]), note };
  const chance = draw.integer(0, 9);
  if (unit === null || chance === 0) {
    const text = extremeText(draw, 80);
    return draw.chance(0.8)
      ? { ...common, text, raw: text }
      : { ...common, text: '読みかえた値', raw: text, readAs: { note: '読みかえました。' } };
  }
  if (chance === 1) return { ...common, status: 'not-given', raw: '' };
  if (chance === 2) return { ...common, status: 'not-measured', raw: draw.pick(['—', '…', '未測定']) };
  const number = draw.pick(extremeNumbers);
  const raw = `${number.replace('-', '▲')}${unit}`;
  if (chance === 3 && unit === '%') return { ...common, value: 87.3, raw: '0.873', converted: { factor: 100, note: '換算しました。' } };
  return chance === 4
    ? { ...common, value: Number(number), qualifier: 'or-more', raw: `${raw}以上` }
    : { ...common, value: Number(number), raw };
}

function resultsOf({ draw, kpis }: Drawing): string {
  const rows = kpis.map(({ id, unit }) => {
    if (unit === null || draw.chance(0.1)) return draw.pick([`${id},,文字の値,,,`, `${id},,,not-measured,備考,`]);
    return `${id},${draw.pick(extremeNumbers)},,,${draw.pick(['', '速報値'])},${draw.pick(['', '2020-06-01'])}`;
  });
  return `kpi_id,value,text,status,note,published_on\n${rows.map((row) => `${row}\n`).join('')}`;
}
