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
} as const satisfies Readonly<Record<string, ProblemText>>;
