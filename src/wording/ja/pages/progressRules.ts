import type { PlanInformation } from '../../../schema/entity/plan.ts';
import type { CodeOf } from '../../../schema/codes.ts';

/** The sign of each status, beside its word: no colour tells it. */
export const progressSigns = {
  withdrawn: '⊘',
  'no-target': '–',
  'no-result': '…',
  'by-hand': '–',
  'not-judged': '–',
  met: '●',
  'not-met': '○',
  'target-year-missing': '…',
  'reached-early': '◐',
  'on-path': '◐',
  'below-path': '◐',
  unchanged: '◐',
  'further-away': '◐',
  'not-yet': '◐',
  'met-so-far': '◐',
  'not-met-so-far': '◐',
} as const satisfies Record<CodeOf<'progress_status'>, string>;

/** Texts of what a page says of a judgement. */
export const judgementPageText = {
  arithmetic: '計算',
  arithmeticOf: (label: string) => `${label}の計算`,
  rules: '判定の規則',
  version: (rule: string) => `規則の版${rule}`,
  current: '今の目標：',
  original: '当初の目標：',
} as const;

/** Texts of the page of the rules of judging. */
export const progressRulesText = {
  title: '判定の規則',
  description: ({ title }: PlanInformation) => `${title}のKPIの実績値と目標値から、何をどう言うかの規則と、その例です。`,
  lead: (rule: string) => [
    '実績値と目標値から言えることを、同じ規則で言葉にします。成績はつけず、平均もとりません。',
    `規則の版は${rule}です。下の例は、このサイトのプログラムが規則どおりに計算したものです。`,
  ],
  numbers: {
    heading: '4つの数',
    items: [
      '実績値：目標の年度までの、いちばん新しい値です。後の年度が測定なしでも、前の数を消しません。年度の途中の数は使いません。',
      '進んだ割合：（実績値−現状値）÷（目標値−現状値）です。0%から100%の間だけを示し、外は差で言います。届いていなければ100%にせず、動いていれば0%にしません。',
      '目安：現状値から、途中の目標を通って目標値まで、毎年同じだけ進むとしたときの値です。計画が約束した値ではありません。',
      '目標との差：実績値から目標値を引いた数です。',
      '実績÷目標：ほかの資料と比べるための参考の数です。多いほうがよいKPIだけに示し、判定には使いません。',
    ],
  },
  meets: {
    heading: '目標を満たすかどうか',
    items: [
      '目標に「以上」「超」「以下」「未満」があれば、そのとおりに比べます。',
      'なければ、増やすKPIでは目標値以上、減らすKPIでは目標値以下なら満たします。',
      '保つKPIでは、同じなら満たします。違うときは、多いほうがよいか少ないほうがよいかが書かれていなければ、判定しません。',
      '幅で書かれた実績値は、目標に遠いほうの端で比べます。数える期間が違う値や、数え方が変わる前と後の値は比べません。',
      '文字の目標は、同じ文字のときだけ満たします。違う文字は計算では比べません。',
    ],
  },
  statuses: { heading: '判定の言葉', note: '上から順に、はじめにあてはまるものを使います。', columns: { status: '判定', meaning: '意味' } },
  cases: {
    heading: '例',
    caption: '判定の例',
    columns: { number: '番号', name: '場合', share: '進んだ割合', path: '目安', status: '判定', sentence: '説明文' },
    none: '—',
    because: (reason: string) => `—（${reason}）`,
  },
} as const;
