import type { FieldText } from '../../schema/entityTexts.ts';
import type { Level } from '../../schema/entity/level.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import type { TableName } from '../../schema/tableNames.ts';

/** What a published table is called, and what stands in it. */
export interface TableText {
  readonly title: string;
  readonly description: string;
}

/** The titles and descriptions of the tables that are the same for every plan, by their names. */
export const tableTexts = {
  items: { title: '計画の項目', description: 'すべての階層の項目。どの計画でも同じ列' },
  levels: { title: '階層', description: '計画の階層の名前と順' },
  kpi_values: { title: 'KPIの値', description: '現状値、目標値、実績値。1行に1つの値（縦持ち）' },
  assessments: { title: '判定', description: '実績値と目標値から言えること。1行に1つのKPIと目標値の組' },
  results: { title: '実績値', description: '公表した実績値。1行に1つの公表で、同じ年度の速報値や訂正値も残る' },
  item_parents: { title: '項目の親', description: '項目がどの項目に属し、ほかのどこに載っているか（再掲）' },
  kpi_items: { title: 'KPIの項目', description: 'KPIがどの項目に属し、ほかのどこに載っているか（再掲）' },
  item_departments: { title: '項目の担当課', description: '項目の担当課のすべてと、その役割' },
  kpi_departments: { title: 'KPIの担当課', description: '属する項目とは別に書かれた、KPIの担当課とその役割' },
  item_directions: { title: '基本的方向', description: '項目の基本的方向。1行に1つの文' },
  item_fields: { title: '計画だけの項目', description: 'この計画だけの項目。1行に1つの内容' },
  budgets: { title: '予算と決算', description: '項目の年度ごとの金額' },
  ratings: { title: '自己評価', description: '計画をつくった団体が、項目に自ら付けた評価' },
  changes: { title: '改定', description: '追加・削除・改称・改定と、そう読んだ根拠' },
  revisions: { title: '改定の決定', description: '計画を改めた決定。日、決定者、文書、理由' },
  targets: { title: '目標値', description: 'これまでに定められたすべての目標値と、改められた時' },
  wordings: { title: '名称と文の履歴', description: '前の名称、前の概要など。1行に1つの文' },
  notes: { title: '疑義', description: '原資料の読み取り違いの疑いや、つじつまの合わない点' },
  tombstones: { title: 'なくなったもの', description: '公開したことがあり、IDの変更などでなくなったもの' },
  codes: { title: 'コード', description: 'JSONのコードと、CSVの名称の対応' },
  dictionary: { title: '項目', description: 'すべての表の、すべての項目の意味' },
  machine_readability: {
    title: '機械可読性の自己点検',
    description: '「行政データにおける機械可読性に関するルール」の30の規則に、公開するファイルが合っているか',
  },
  opendata_list: {
    title: 'オープンデータ一覧',
    description: 'データセットとファイルの一覧。1行に1つのファイルで、自治体のサイトが取り込む形',
  },
} as const satisfies Record<Exclude<TableName, 'kpis' | 'departments' | 'owner_values'>, TableText>;

/** The same of the tables that speak of a plan's levels or kinds of KPIs. */
export function planTableTexts({ levels, information }: PlanModel): Record<'kpis' | 'departments' | 'owner_values', TableText> {
  const others = information.kpiKinds.map(({ name }) => name).filter((name) => name !== 'KPI');
  const kpis = others.length === 1 && information.kpiKinds.length > 1 ? `KPIと${others.join('')}` : 'KPI';
  const nouns = levelsWithFiles(levels);
  return {
    kpis: { title: 'KPI', description: `${kpis}の名前、単位、集計方法、方向` },
    departments: { title: '担当課', description: `担当課と、受け持つ${levels.at(-1)?.shortName ?? ''}の数` },
    owner_values: {
      title: `${nouns.join('・')}ごとの値`,
      description: `${nouns.join('や')}ごとのCSV。1行に1つの値で、KPIと、それが属する${nouns.toReversed().join('や')}を添えたもの`,
    },
  };
}

/** What is told of a level's table, and of how full it is. */
export interface LevelTableFacts {
  readonly level: Level;
  /** The levels above it, the topmost first. */
  readonly above: readonly Level[];
  readonly isLast: boolean;
  readonly has: { readonly directions: boolean; readonly overviews: boolean; readonly departments: boolean; readonly changes: boolean };
}

/** What the table of a level is called. */
export function levelTableText({ level: { name, shortName }, above, isLast, has }: LevelTableFacts): TableText {
  const parent = above.at(-1);
  if (!parent) return { title: name, description: has.directions ? `${name}と、その基本的方向` : `${name}の名称` };
  const parts = [...(has.overviews ? ['概要'] : []), ...(has.departments ? ['担当課'] : []), ...(has.changes ? ['改定の区分'] : [])];
  if (isLast && parts.length > 0) return { title: name, description: `${shortName}の${parts.join('、')}` };
  return { title: name, description: `${shortName}の名称と、属する${parent.shortName}` };
}

/** What the columns of a level's table are called. */
export function levelColumnTexts({ name, shortName }: Level): Record<'id' | 'number' | 'title' | 'overview', FieldText> {
  return {
    id: { label: 'ID', description: `${shortName}のID。改定しても変わらない。` },
    number: { label: '番号', description: `計画にある${shortName}の番号。なければ空。` },
    title: { label: name, description: `${shortName}の名称。` },
    overview: { label: `${shortName}の概要`, description: `${shortName}の概要。` },
  };
}

/** What the two columns for a level above are called: the id and the name of the item of it. */
export function aboveColumnTexts({ shortName }: Pick<Level, 'shortName'>): { id: FieldText; title: FieldText } {
  return {
    id: { label: `${shortName}_ID`, description: `属する${shortName}のID。` },
    title: { label: shortName, description: `属する${shortName}の名称。` },
  };
}

/**
 * What `goal_id` and `goal` are called, which stand in tables that have the same headers in every plan: after the level that was
 * there first, whatever a plan's own is called. Where a plan has no such level they stay empty.
 */
export function goalColumnTexts(goal: Pick<Level, 'shortName'> | undefined): { id: FieldText; title: FieldText } {
  const none = 'いちばん上の階層のキーがgoalの計画だけで使う列。この計画では空。';
  return {
    id: { label: '基本目標_ID', description: goal ? `属する${goal.shortName}のID。` : none },
    title: { label: '基本目標', description: goal ? `属する${goal.shortName}の名称。` : none },
  };
}

/** What other columns are called that count things of a level, or tell of its files. */
export const planColumnTexts = {
  itemCount: ({ shortName, name }: Pick<Level, 'name' | 'shortName'>): FieldText => ({
    label: `${shortName}数`,
    description: `担当する${name}の数。`,
  }),
  kpiCount: ({ shortName }: Pick<Level, 'shortName'>): FieldText => ({
    label: 'KPI数',
    description: `担当する${shortName}のKPIの数。ほかの階層の項目のKPIも、担当していれば数える。`,
  }),
  dictionaryTable: (levels: readonly Level[]): FieldText => ({
    label: '表',
    description: `表の名前。ファイル名の、コードより後ろの部分。owner_valuesは、${levelsWithFiles(levels)
      .map((noun) => `${noun}ごと`)
      .join('、')}のCSV。`,
  }),
  /** The column of a field of the plan's own. */
  ownField: ({ name }: { readonly name: string }): FieldText => ({
    label: name,
    description: `この計画だけの項目「${name}」。なければ空。`,
  }),
  /** A header that another column of the table has already. */
  unlike: (title: string, name: string) => `${title}（${name}）`,
} as const;

/** What codes of a plan's own mean. */
export const planCodeText = {
  kpiKind: (isTarget: boolean) => (isTarget ? 'この計画での指標の種類。' : 'この計画での指標の種類。目標を約束するものではない。'),
  formerLevel: 'この計画に前にあった階層。',
} as const;

/** The nouns of the levels whose items have files of their own. */
export function levelsWithFiles(levels: readonly Level[]): string[] {
  return levels.filter(({ hasPage }) => hasPage).map(({ shortName }) => shortName);
}

/** The nouns of the first and of the last level, for sentences that name what a plan holds. */
export function outerNouns({ levels }: Pick<PlanModel, 'levels'>): string[] {
  return [...new Set([levels[0], levels.at(-1)].flatMap((level) => level?.shortName ?? []))];
}

/** The nouns of all levels but those that only say more closely what stands above them, as 具体的な施策 does of 施策. */
export function levelNouns({ levels }: Pick<PlanModel, 'levels'>): string[] {
  const nouns = levels.map(({ shortName }) => shortName);
  return nouns.filter((noun, place) => !nouns.slice(0, place).some((before) => noun.endsWith(before)));
}

/** What a plan has besides its items, indicators and values. */
export function recordNouns(
  { departments, changes, notes }: Pick<PlanModel, 'departments' | 'changes' | 'notes'>,
  { departments: withDepartments = true } = {},
): string[] {
  return [
    ...(withDepartments && departments.length > 0 ? ['担当課'] : []),
    ...(changes.length > 0 ? ['改定'] : []),
    ...(notes.length > 0 ? ['疑義'] : []),
  ];
}
