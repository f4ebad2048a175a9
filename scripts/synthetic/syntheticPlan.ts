import type { DepartmentsContent } from '../../src/schema/entity/department.ts';
import type { NotesContent } from '../../src/schema/entity/note.ts';
import { arrangeGoals, type ArrangedGoal } from './arrangeGoals.ts';
import { Draw } from './draw.ts';
import { initiativeCells, SourceLines } from './sourceLines.ts';
import type { SyntheticGoal, SyntheticInitiativeContent, SyntheticMeasure, SyntheticPolicy } from './syntheticContent.ts';
import { syntheticTarget } from './syntheticKpi.ts';
import { syntheticResults, type YearResults } from './syntheticResults.ts';

/** How large a synthetic plan is, and which of the many of that size. */
export interface SyntheticSize {
  readonly initiatives: number;
  readonly seed: number;
}

/** A file with facts and free prose. */
export interface SyntheticEntry<Facts> {
  readonly id: string;
  readonly facts: Facts;
  readonly body: string;
}

/** The content of a synthetic plan. */
export interface SyntheticPlan {
  readonly goals: readonly SyntheticEntry<SyntheticGoal>[];
  readonly initiatives: readonly SyntheticEntry<SyntheticInitiativeContent>[];
  readonly departments: DepartmentsContent;
  readonly notes: NotesContent;
  readonly results: readonly YearResults[];
  readonly source: string;
}

/** Makes the content of a synthetic plan, always the same for the same size and seed. Throws a RangeError below 8 initiatives. */
export function syntheticPlan({ initiatives: count, seed }: SyntheticSize): SyntheticPlan {
  const draw = new Draw(seed);
  const source = new SourceLines();
  const departments = new Map<string, string>();
  source.add('架空市総合戦略 対照表（性能をはかるための見本）');
  const initiatives: SyntheticEntry<SyntheticInitiativeContent>[] = [];
  const goals = arrangeGoals(draw, count).map((goal, index) => goalEntry(draw, goal, index + 1, { source, departments, initiatives }));
  return {
    goals,
    initiatives,
    departments: [...departments].map(([name, id]) => ({ id, name })),
    notes: notesOf(initiatives),
    results: syntheticResults(goals, initiatives, seed),
    source: source.text(),
  };
}

interface Written {
  readonly source: SourceLines;
  /** Name → id, in the order of the source. */
  readonly departments: Map<string, string>;
  readonly initiatives: SyntheticEntry<SyntheticInitiativeContent>[];
}

function goalEntry(draw: Draw, { words, policies }: ArrangedGoal, number: number, written: Written): SyntheticEntry<SyntheticGoal> {
  const { source } = written;
  source.add('');
  const line = source.add(`基本目標 ${number}`, words.title);
  const targets = words.targets.map((target, index) => {
    const kpi = syntheticTarget(draw, `kpi-goal-${number}-${index + 1}`, target, 1);
    const cells = (kpi.values ?? []).map(
      ({ kind, fiscalYear, raw }) => `【${kind === 'baseline' ? '現状値' : '目標値'}（${String(fiscalYear)}年度）】${raw ?? ''}`,
    );
    return { ...kpi, kind: 'numeric-target', line: source.add('数値目標', `${target.label} ${cells.join(' ')}`) };
  });
  const directions = words.directions.map((text) => ({ text, line: source.add('施策の基本的方向', `・${text}`) }));
  source.add(
    '施策の枠組み',
    '具体的な施策',
    '主な取組',
    '取組の概要',
    'KPI(重要業績評価指標)',
    '現状値 (H30年度)',
    '目標値 (R6年度)',
    '担当課',
  );
  const facts = {
    number,
    title: words.title,
    shortTitle: words.shortTitle,
    line,
    directions,
    kpis: targets,
    policies: policies.map((policy, index) => policyContent(policy, index + 1, written)),
  };
  return { id: `goal-${number}`, facts, body: '' };
}

function policyContent({ id, title, measures }: ArrangedGoal['policies'][number], number: number, written: Written): SyntheticPolicy {
  const label = `(${number})`;
  const contents = measures.map((measure, index) => measureContent(measure, index === 0 ? `${label} ${title}` : '', index + 1, written));
  return { id, label, title, line: contents[0]?.line ?? 1, measures: contents };
}

function measureContent(
  { id, title, initiatives }: ArrangedGoal['policies'][number]['measures'][number],
  policyCell: string,
  number: number,
  { source, departments, initiatives: entries }: Written,
): SyntheticMeasure {
  const label = String.fromCodePoint(0x2460 + number - 1);
  let first: number | undefined;
  for (const { id: initiative, department, content, body } of initiatives) {
    if (department !== '' && !departments.has(department)) departments.set(department, `department-${departments.size + 1}`);
    const charge = departments.get(department);
    const facts = { ...content, ...(charge === undefined ? {} : { departments: [charge] }) };
    const line = source.add(
      first === undefined ? policyCell : '',
      first === undefined ? `${label} ${title}` : '',
      ...initiativeCells(facts, department),
    );
    first ??= line;
    entries.push({ id: initiative, facts: { ...facts, line }, body });
  }
  return { id, label, title, line: first ?? 1 };
}

/** A note on every fiftieth initiative. */
function notesOf(initiatives: readonly SyntheticEntry<SyntheticInitiativeContent>[]): NotesContent {
  return initiatives
    .filter((_, index) => index % 50 === 3)
    .map(({ id, facts }) => ({
      id: `note-${id}`,
      kind: 'suspected-misreading' as const,
      about: [
        { type: 'initiative' as const, id },
        { type: 'line' as const, id: `L${facts.line}` },
      ],
      title: `「${facts.title}」は読み取り違いの疑い`,
      text: '前後の行と書き方が違うため、書き起こしの誤りかもしれません。',
    }));
}
