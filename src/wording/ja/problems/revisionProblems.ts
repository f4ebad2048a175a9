import type { ProblemText } from '../../../schema/problemText.ts';

/** Problems of decisions, revised targets and published values. */
export const revisionProblems = {
  'revision-order': {
    title: '改定の決定の順が逆です',
    allowed: '{allowed}',
    mend: '決定は古いものから順に書きます。日付か、since と until を直してください。',
  },
  'until-unknown': {
    title: 'いつまでかが、日でも改定の決定でもありません',
    allowed: '{allowed}',
    mend: '日を書くか、revisions.yaml にある改定の決定のIDを書いてください。',
  },
  'reason-contradiction': {
    title: '理由が書かれているのに、理由の記載がないとあります',
    allowed: 'reason（理由）か reasonStated: false（決定文書に理由がない）のどちらか',
    mend: 'どちらか一方を消してください。',
  },
  'revised-kind': {
    title: '目標値でない値に、改定の決定が書かれています',
    allowed: 'since と until は、kind: target（目標値）だけ',
    mend: 'since か until の行を消してください。公開した現状値などの誤りを正したのなら、correctedFrom に前の値と日と理由を書きます。',
  },
  'target-twice': {
    title: '同じ時の、今の目標値が2つあります',
    allowed: '1つの時に、今の目標値は1つ。改められた目標値には until',
    mend: '前の目標値に until: 改定の決定のID を書いてください。',
  },
  'target-overwritten': {
    title: '公開した目標値が、書きかえられたか、なくなっています',
    allowed: '公開した目標値のまま。改められた目標値も、until を書いて残す',
    mend: '前の目標値を元に戻して until: 改定の決定のID を書き、新しい目標値を since: 改定の決定のID を付けて別に書いてください。読み取りや入力の誤りを正したのなら、correctedFrom に前の値と日と理由を書きます。',
  },
  'value-overwritten': {
    title: '公開した値が、書きかえられたか、なくなっています',
    allowed: '公開した値のまま。誤りを正したのなら、correctedFrom に前の値',
    mend: '元の値に戻すか、correctedFrom: { value: 前の値, on: 正した日, note: 理由 } を書いてください。IDのもとになる年度を変えたときは、元に戻します。',
  },
  'result-changed-silently': {
    title: '公開した実績値が、書きかえられたか、なくなっています',
    allowed: '公開した実績値のまま。改めて公表したのなら、前の行を残して、新しい行を書く',
    mend: '前の行を元に戻し、その下に、新しい公表日の行を書いてください。訂正なら stage に corrected（訂正値）、comment に理由を書きます。',
  },
  'kpi-has-values': {
    title: '値を公開したKPIが、なくなっています',
    allowed: '値を公開したKPIは、なくさずに残す',
    mend: 'KPIを元に戻し、計画の改定で終わったのなら changes に removed（削除）か replaced（指標の置きかえ）を書いてください。tombstones.yaml では、なくせません。',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
