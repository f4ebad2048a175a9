import { sourcesKind } from '../sentences/sourcePlace.ts';
import { planWords, type WordedPlan } from '../planWords.ts';

/** Texts of the KPI list. */
export const kpisText = {
  title: (plan: WordedPlan) => `${planWords(plan).kpi}をくらべる`,
  description: (plan: WordedPlan, count: number, kinds: string, hasDepartments: boolean) => {
    const { baseline, target, department } = planWords(plan);
    const facts = [baseline, target, ...(hasDepartments ? [department] : [])].join('・');
    return `${plan.information.title}の${count}の${kinds}を、${facts}とともに一つの表にまとめました。`;
  },
  lead: (plan: WordedPlan, count: number, kinds: string, comparable: number) => {
    const { baseline, target } = planWords(plan);
    return [
      `${count}の${kinds}のうち${comparable}は、${target}が${baseline}から何%変わるかを計算できます。`,
      ...(count === comparable ? [] : [`残る${count - comparable}も、計算できない理由とともに載せています。`]),
    ];
  },
  pictureLink: '図',
  tableLink: '表',
  topLink: (mark: string) => `表の${mark}`,
  csv: '全件のCSV',
  valuesCsv: '全件の値のCSV（1行に1つの値）',
  tableHeading: (plan: WordedPlan) => `すべての${planWords(plan).kpi}`,
  regionLabel: (plan: WordedPlan) => `すべての${planWords(plan).kpi}の表`,
  caption: (plan: WordedPlan) => {
    const { baseline, target } = planWords(plan);
    const { baselineYear, targetYear } = plan.information;
    const years = [
      ...(baselineYear === null ? [] : [`${baseline}は${baselineYear}年度`]),
      ...(targetYear === null ? [] : [`${target}は特に書いていないかぎり${targetYear}年度`]),
    ];
    return [
      '計画の順。',
      ...(years.length === 0 ? [] : [`${years.join('、')}。`]),
      ...(sourcesKind(plan.information) === 'verbatim' ? ['行は原資料の行番号。'] : []),
    ].join('');
  },
  ofTop: (mark: string, kind: string) => `${mark}の${kind}`,
  ofPlan: (plan: WordedPlan) => `${plan.information.kind}全体`,
  /** The columns of the table in their order, by the names that sorting has for them. */
  columns: (plan: WordedPlan, owner: string) => {
    const { kpi, baseline, target, result, department, revision } = planWords(plan);
    return {
      kpi,
      aggregation: '集計方法',
      unit: '単位',
      baseline,
      target,
      relative: `${baseline}から${target}`,
      result: `最新の${result}`,
      judgement: '判定',
      direction: '方向',
      owner,
      department,
      change: revision,
      line: sourcesKind(plan.information) === 'verbatim' ? '行' : '出典',
    };
  },
  noUnit: 'なし',
  noField: '欄なし',
  noResult: (isVerbatim: boolean) => (isVerbatim ? '原資料になし' : 'まだなし'),
} as const;
