import type { Change } from '../../../schema/entity/change.ts';
import type { Item } from '../../../schema/entity/item.ts';
import type { Period } from '../../../schema/entity/period.ts';
import type { Level } from '../../../schema/entity/level.ts';
import { changeBasis } from '../codes.ts';
import { changeText } from '../sentences/change.ts';
import { fiscalYearText } from '../sentences/fiscalYear.ts';
import type { CountedNoun } from '../nouns.ts';
import { countOf, numberText } from '../sentences/number.ts';
import { planWords, type WordedPlan } from '../planWords.ts';

/** Texts of an item's page, of whatever level, and of what stands on it. */
export const itemText = {
  overview: (noun: string) => `${noun}の概要`,
  directions: (below: string | undefined) => `${below === undefined ? '' : `${below}の`}基本的方向`,
  /** What is missing here though others of the level have it. */
  lacking: (what: string, isVerbatim: boolean) => `${isVerbatim ? '原資料' : '計画'}に${what}の記載はありません。`,
  directionsShort: '基本的方向',
  notes: '読むときの注意',
  more: '補足',
  source: (isVerbatim: boolean) => (isVerbatim ? '原資料' : '出典'),
  changeLine: (change: Change) => `${changeText(change)}　根拠：${changeBasis[change.basis].label}`,
  unassignedMark: (noun: string, title: string) => `${noun}「${title}」の印`,
  removed: (noun: string, inferred: boolean, plan: WordedPlan) => {
    const { revision } = planWords(plan);
    return inferred ? `この${noun}は、${revision}で削除されたと推定しています。` : `この${noun}は、${revision}で削除されました。`;
  },
  facts: {
    result: (plan: WordedPlan) => planWords(plan).result,
    noResult: (isVerbatim: boolean) => (isVerbatim ? '原資料になし' : 'まだなし'),
    hasResult: '下の表にあり',
    line: (line: number) => `${line}行`,
    period: '期間',
    levelName: '区分',
    also: '再掲',
    source: (isVerbatim: boolean) => (isVerbatim ? '原資料' : '出典'),
  },
  /** Several departments, each with what it does. */
  role: (role: string) => `（${role}）`,
  period: ({ from, to }: Period) => (from === to ? fiscalYearText(from) : `${fiscalYearText(from)}〜${fiscalYearText(to)}`),
  alsoHeading: '再掲',
  alsoNote: (noun: string) => `ほかの場所にもある${noun}です。数えるのは一度だけです。`,
  alsoMark: '再掲',
  sharedKpis: (kinds: string) => `再掲の${kinds}`,
  description: (item: Pick<Item, 'title' | 'overview'>, promise: string) => {
    const text = promise || (item.overview ?? '');
    return text === '' ? item.title : `${item.title}：${text}`;
  },
  deadline: (year: number) => `目標の年度は${fiscalYearText(year)}。`,
  noDeadline: '目標の時期は書かれていません。',
  siblings: (parent: string, noun: string) => `同じ${parent}の${noun}`,
  siblingsOf: (noun: string) => `ほかの${noun}`,
  noSiblings: (parent: string, noun: string) => `この${parent}の${noun}は、これだけです。`,
  previous: (noun: string) => `前の${noun}`,
  next: (noun: string) => `次の${noun}`,
  previousTop: (mark: string) => `前：${mark}`,
  nextTop: (mark: string) => `次：${mark}`,
  neighbours: (noun: string) => `計画の順で前後の${noun}`,
  topNeighbours: (noun: string) => `前後の${noun}`,
  dataHeading: 'このページのデータ',
  /** All that the file of an item holds, by what there is. */
  dataLabel: (noun: string, parts: readonly string[]) => `この${noun}のすべて${parts.length === 0 ? '' : `（${parts.join('、')}）`}`,
  dataParts: { value: '値', note: '疑義' },
  valuesLabel: (noun: string, below: string | undefined, plan: WordedPlan) =>
    `この${noun}${below === undefined ? '' : `と、その${below}`}の${planWords(plan).kpi}の値`,
} as const;

/** Texts of the page of an item with something below it. */
export const branchText = {
  description: (mark: string, item: Pick<Item, 'title'>, plan: WordedPlan, parts: readonly string[]) => {
    const { cityName, kind } = plan.information;
    return `${cityName}の${kind}の${mark}「${item.title}」。${parts.length === 0 ? '' : `${parts.join('、')}。`}`;
  },
  /** What the description promises to show. */
  descriptionParts: (own: readonly string[], below: readonly CountedNoun[]) => {
    const counted = below.map(({ noun, count }) => `${numberText(count)}の${noun}`).join('と');
    if (counted === '') return own;
    return own.length === 0 ? [counted] : [...own.slice(0, -1), `${own.at(-1) ?? ''}と`, counted];
  },
  counts: (counts: readonly CountedNoun[]) =>
    counts.map(({ noun, count }, index) => `${noun}${/[A-Za-z]$/.test(noun) ? ' ' : ''}${count}${index === counts.length - 1 ? '' : '、'}`),
  kpisOf: (noun: string | undefined, plan: WordedPlan) => `${noun === undefined ? '' : `${noun}の`}${planWords(plan).kpi}`,
  structure: (below: string) => `${below}の構成`,
  countIn: ({ noun, count }: CountedNoun) => `${noun}${count}`,
  kpisHeading: (count: number, plan: WordedPlan) => `${numberText(count)}の${planWords(plan).kpi}：どこから、どこまで`,
  /** A section's heading: the noun before the plan's own mark, 「施策(1) 就業の場の拡大」. */
  sectionHeading: (noun: string, { label, title }: Pick<Item, 'label' | 'title'>) =>
    label === null || label === title ? title : `${label.startsWith(noun) ? '' : noun}${label} ${title}`,
  tableCaption: (heading: string, below: string) => `${heading}の${below}`,
  columns: {
    kpi: (plan: WordedPlan) => {
      const { kpi, baseline, target } = planWords(plan);
      return `${kpi}（${baseline} → ${target}）`;
    },
  },
  removed: (noun: string) => `削除された${noun}`,
  keep: 'そのまま保つ',
} as const;

/** Texts of the lists of the items of a level. */
export const itemListText = {
  title: ({ shortName }: Level) => `${shortName}の一覧`,
  topsDescription: (plan: WordedPlan, { name }: Level, kinds: string) =>
    `${plan.information.title}の${name}${kinds === '' ? '' : `と${kinds}`}の一覧です。`,
  description: (plan: WordedPlan, { name }: Level, count: number) =>
    `${plan.information.title}の${numberText(count)}の${name}を、計画の順に並べた一覧です。`,
  lead: (plan: WordedPlan, { shortName }: Level, count: number, hasKpis: boolean) => {
    const { baseline, target } = planWords(plan);
    return `${numberText(count)}の${shortName}を計画の順に並べました。${hasKpis ? `数字は${baseline} → ${target}です。` : ''}`;
  },
  count: countOf,
} as const;
