import type { ProblemText } from '../../../schema/problemText.ts';

/** What is wrong with the files of results, and with what they say. */
export const resultProblems = {
  'csv-form': {
    title: 'CSVの形が正しくありません',
    allowed: '{allowed}',
    mend: 'セルの数と引用符を確かめてください。表計算ソフトでは「CSV UTF-8」で保存します。',
  },
  'csv-header': {
    title: 'CSVの見出しが違います',
    allowed: 'kpi_id と、次のうち使う列（順は自由です）：{allowed}',
    mend: '1行目に列の名前を書いてください。区切りはコンマです。kpi_id は必ず要ります。',
  },
  'csv-column-unknown': {
    title: '知らない列です',
    allowed: '{allowed}',
    mend: '列の名前を直すか、この列を消してください。自分のための覚え書きの列は置けません。',
  },
  'csv-column-repeated': {
    title: '同じ名前の列が2つあります',
    allowed: '{allowed}（それぞれ一つ）',
    mend: 'どちらか一方の列を消してください。',
  },
  'result-repeated': {
    title: '同じKPIの同じ年度の実績値が2つあります',
    allowed: '一つの年度に、KPIごとに一つの実績値。速報値の後の確報値などは、公表日（published_on）の違う行',
    mend: 'どちらか一方を消すか、両方の行に違う公表日を書いてください。もう一つは {other} にあります。',
  },
  'result-choice': {
    title: '実績値は value・text・status のうち一つです',
    allowed: '数なら value、文字なら text、ないなら status',
    mend: 'どれか一つだけを書き、ほかのセルは空にしてください。',
  },
  'result-error-cell': {
    title: '表計算ソフトの式が失敗しています',
    allowed: '式の結果の数や文。まだ公表していない値なら空',
    mend: '表計算ソフトで式を直すか、値を書いてから、保存しなおしてください。まだ値がないなら、セルを空にします。',
  },
  'result-dash': {
    title: '線だけのセルです',
    allowed: '数か、空',
    mend: '測らなかったのなら、このセルを空にして status に not-measured と書いてください。まだ公表していないだけなら、value・text・status をすべて空にします。0なら 0 と書きます。',
  },
  'result-number-form': {
    title: '数の書き方が違います',
    allowed: '15、-5、0.5 の形の数',
    mend: '{number} と書いてください。{hint}桁区切りのコンマ、単位、全角の数字は使えません。',
  },
  'result-number-text': {
    title: '数が text に書かれています',
    allowed: '数でない値',
    mend: 'このセルを空にして、value に {number} と書いてください。',
  },
  'result-date-cell': {
    title: '数のセルが日付になっています',
    allowed: '15、-5、0.5 の形の数',
    mend: '表計算ソフトが日付に変えた数です。セルの書式を「数値」か「文字列」にして、数を書きなおしてください。',
  },
  'result-date-form': {
    title: '日付の書き方が違います',
    allowed: '2026-11-22 の形の日付',
    mend: '{date} と書いてください。表計算ソフトが形を変えるなら、セルの書式を「文字列」にしてから書きます。',
  },
  'result-time-form': {
    title: '時を読み取れません',
    allowed:
      '令和6年、2024年（暦年）、2024-03-31（日）、2024-03（月）、R2〜R6年度（年度の期間）、2009〜2013年（暦年の期間）。年度の値なら空',
    mend: '計画と同じ種類の時を書いてください。ファイルの年度の値なら、time を空にします。',
  },
  'result-time-outside': {
    title: 'このファイルの年度の時ではありません',
    allowed: '{allowed}。期間なら、最後の年',
    mend: '時を直すか、その年度のファイルに書いてください。',
  },
  'correction-unexplained': {
    title: '訂正値に説明がありません',
    allowed: '何を、なぜ訂正したか',
    mend: 'comment に、前の値と、訂正した理由を書いてください。訂正でなければ、stage を直します。',
  },
  'result-plan-differs': {
    title: '計画と違います',
    allowed: '{allowed}',
    mend: '行を取り違えていないか確かめてください。この列は、行を見分けるためのものです。計画の方が正しければ、このセルを計画に合わせるか、空にします。',
  },
  'rating-scale-unknown': {
    title: '評価の基準が分かりません',
    allowed: '{allowed}',
    mend: 'rating_scale に、plan.yaml の ratingScales のIDを書いてください。基準がまだなければ、plan.yaml に ratingScales を書きます。',
  },
  'rating-unknown': {
    title: '評価が、その基準の段階にありません',
    allowed: '{allowed}',
    mend: '評価を、基準にある段階のとおりに書いてください。評価がなければ、rating と rating_scale を空にします。',
  },
  'ratio-incomplete': {
    title: '分子と分母がそろっていません',
    allowed: '分子と、0でない分母。どちらも書かないこともできる',
    mend: '両方を書くか、両方のセルを空にしてください。',
  },
  'ratio-differs': {
    title: '割合が、分子÷分母と合いません',
    allowed: '{allowed}',
    mend: '値、分子、分母のどれかを直してください。値は、100×分子÷分母を四捨五入したものです。',
  },
  'published-before': {
    title: '公表日が、その値の時より前です',
    allowed: '{allowed}',
    mend: '公表日か、ファイルの年度を直してください。',
  },
  'published-after': {
    title: '公表日が、このサイトの版の日付より後です',
    allowed: '{allowed}',
    mend: '公表日を直してください。公表した後なら、plan.yaml の edition.date を新しくします。',
  },

  'result-unlike-range': {
    title: 'この値は、ありそうな範囲の外です',
    allowed: '{allowed} の値',
    mend: '桁や単位を確かめてください。正しければ、comment に一言書くと、次からは尋ねません。',
  },
  'result-unlike-others': {
    title: 'この値は、ほかの値と桁が違います',
    allowed: 'ほかの値の10分の1から10倍までの値',
    mend: '桁や単位を確かめてください。正しければ、comment に一言書くと、次からは尋ねません。',
  },
  'result-unlike-percent': {
    title: '％の形が失われた値のようです',
    allowed: '{allowed} のような、100を全体とする値',
    mend: '表計算ソフトで「％」の書式だったセルは、CSVでは 0.873 のようになります。87.3 の形に直してください。正しければ、comment に一言書くと、次からは尋ねません。',
  },
  'result-unlike-total': {
    title: '累計の値が、前より減っています',
    allowed: '前の値以上の値',
    mend: '年度ごとの数を書いていないか確かめてください。正しければ、comment に理由を書くと、次からは尋ねません。',
  },
  'result-unlike-count': {
    title: '数えるものの数に、端数があります',
    allowed: '整数',
    mend: '桁や単位を確かめてください。正しければ、comment に一言書くと、次からは尋ねません。',
  },
  'result-unlike-ratio': {
    title: '値が、分子÷分母と違います',
    allowed: '{allowed}',
    mend: '値、分子、分母を確かめてください。正しければ、comment に計算の仕方を書くと、次からは尋ねません。',
  },
  'published-early': {
    title: '年度が終わる前に公表した値です',
    allowed: '{allowed}',
    mend: '公表日とファイルの年度を確かめてください。正しければ、comment に一言書くと、次からは尋ねません。',
  },
} as const satisfies Record<string, ProblemText>;
