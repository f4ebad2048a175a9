import type { IncomparableReason } from '../../../plan/relativeChange.ts';
import { planWords, type WordedPlan } from '../planWords.ts';

/** Texts of the choices of the explorer. */
export const facetText = {
  /** What a choice is called that stands for no department, no unit or no change. */
  none: {
    goal: '',
    department: '記載なし・欄なし',
    unit: '単位なし',
    direction: '',
    change: '印なし',
    status: '',
    kind: '',
    judgement: '',
  },
  top: (sign: string, shortTitle: string) => `${sign} ${shortTitle}`,
  wholePlan: (kind: string) => `${kind}全体`,
  /** The names of the choices; `top` is the noun of the first level. */
  names: (plan: WordedPlan, top: string) => {
    const { kpi, department, revision } = planWords(plan);
    return {
      goal: top,
      department,
      unit: '単位',
      direction: '方向',
      change: revision,
      status: '値の状態',
      kind: `${kpi}の種類`,
      judgement: '判定',
    };
  },
} as const;

/** Texts that stand on the explorer's page from the start: its form and its picture. */
export function explorerPageText(plan: WordedPlan) {
  const { kpi, baseline, target, result } = planWords(plan);
  return {
    formLabel: `${kpi}の絞り込みと並べかえ`,
    query: '言葉',
    all: 'すべて',
    sort: '並べかえ',
    planOrder: '計画の順',
    descending: '逆の順（大きい順）',
    relative: `${baseline}からの変化`,
    reset: '条件を消す',
    nothing: `条件に合う${kpi}はありません。言葉を短くするか、条件を減らしてください。`,
    downloads: { kpis: 'この一覧のCSV', kpi_values: 'この一覧の値のCSV' },
    picture: {
      heading: `${target}は${baseline}から何%変わるか`,
      note: `点が${baseline}、輪が${target}。すべての${kpi}の${baseline}を同じ位置にそろえ、${baseline}に対する割合で並べました。目盛りは遠いほど詰まるので、線の長さの比は変化の比になりません。`,
      percentNote: `単位が%の${kpi}も、ポイントの差ではなく割合の変化です。${target}は計画の約束で、${result === '実績値' ? '実績' : result}ではありません。`,
      baseline,
      target,
      legend: (top: string) => `図の見方。数字は${top}の番号`,
      groups: {
        larger: `${baseline}より大きい${target}`,
        smaller: `${baseline}より小さい${target}`,
        same: `${baseline}と同じ${target}`,
      },
      reasons: {
        'zero-baseline': `${baseline}が0（0からの割合は計算できない）`,
        'negative-baseline': `${baseline}が0より小さい（割合の向きが逆になる）`,
        'no-baseline': `${baseline}がない`,
        'no-target': `${target}がない`,
        'not-numeric': '数でない値がある',
        'no-values': `${baseline}も${target}もない`,
        'bounded-target': `${target}に数がない（${baseline}と比べる言葉だけ）`,
        'other-span': `${baseline}と${target}の集計方法が違う`,
      } satisfies Record<IncomparableReason, string>,
    },
  };
}
