import type { ProblemText } from '../../../schema/problemText.ts';

/** What is wrong with the form of YAML and front matter. */
export const yamlProblems = {
  'front-matter-missing': {
    title: '先頭の --- がありません',
    allowed: '1行目に --- 、項目、次の --- 、本文の順',
    mend: '1行目に --- だけの行を書き、項目のあとにもう一度 --- だけの行を書いてください。--- の後ろには空白も置きません。',
  },
  'front-matter-unclosed': {
    title: '項目の終わりの --- がありません',
    allowed: '項目の最後に --- だけの行',
    mend: '項目の最後の行の次に --- だけの行を書いてください。--- の後ろには空白も置きません。',
  },

  'yaml-syntax': { title: '項目の書き方を読み取れません', allowed: '{allowed}', mend: '{mend}。' },
  'yaml-duplicate-key': { title: '同じ項目が2回あります', allowed: '一つの項目は1回だけ', mend: 'どちらか一方を消してください。' },
  'yaml-tab': {
    title: '字下げにタブか全角の空白があります',
    allowed: '字下げは半角の空白',
    mend: '行の先頭の空白を消し、半角の空白で字下げしなおしてください。⇥ はタブ、□ は全角の空白です。',
  },
  'yaml-full-width-colon': {
    title: '全角のコロン（：）が区切りに使われています',
    allowed: '半角のコロンと空白「: 」',
    mend: '「：」を「: 」に直してください。',
  },
  'yaml-comment-after-text': {
    title: '「#」から後ろが消えてしまいます',
    allowed: '#を含む値は "…" で囲む。注釈は行の先頭から書く',
    mend: '値の一部なら "…" で囲み、注釈なら別の行に移してください。',
  },
  'yaml-number-form': {
    title: '書いた形のまま残らない数です',
    allowed: '15、-5、0.5 の形の15桁までの数。コードや番号は "…" で囲む',
    mend: '番号なら "…" で囲み、数なら余分な0や記号を取ってください。',
  },
  'yaml-anchor': { title: '& で始まる値は書けません', allowed: '"…" で囲んだ文字', mend: '値の先頭の & を含めて "…" で囲んでください。' },
  'yaml-alias': { title: '* で始まる値は書けません', allowed: '"…" で囲んだ文字', mend: '値の先頭の * を含めて "…" で囲んでください。' },
  'yaml-tag': { title: '! で始まる値は書けません', allowed: '"…" で囲んだ文字', mend: '値の先頭の ! を含めて "…" で囲んでください。' },
  'yaml-escape': {
    title: '"…" のなかの \\ が別の文字に変わるか、消えてしまいます',
    allowed: '\\\\（文字の \\ 1つ）か \\"（文字の " 1つ）',
    mend: "文字としての \\ は2つ続けて書くか、値を '…' で囲んでください。改行は書けません。\\ は ¥ と表示されることがあります。",
  },
  'yaml-multi-line': {
    title: '値が複数の行に分かれています',
    allowed: '一つの値は1行',
    mend: '行をつないで1行にしてください。| や > は使えません。',
  },
  'yaml-root': {
    title: 'ファイル全体の形が違います',
    allowed: '{allowed}',
    mend: '同じ種類のほかのファイルと見くらべて直してください。一覧に何もないなら [] とだけ書きます。',
  },
  'yaml-long': {
    title: '項目が多すぎます',
    allowed: '{allowed}',
    mend: '誤って貼り付けたものなら消し、そうでなければファイルを分けてください。',
  },
  'yaml-unreadable': {
    title: '入れ子が深すぎて読めません',
    allowed: '入れ子は{allowed}段まで',
    mend: '字下げや括弧の重なりを見なおしてください。',
  },
} as const satisfies Record<string, ProblemText>;
