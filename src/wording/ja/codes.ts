import type { CodeListName, CodeMeaning, CodeOf, LevelCodeListName } from '../../schema/codes.ts';
import type { Level } from '../../schema/entity/level.ts';

/** What happened to a thing in a revision, or to what was published of it. */
export const changeType = {
  added: { label: '追加', description: 'この改定で加わったもの。' },
  removed: { label: '削除', description: 'この改定で取り消されたもの。ページとデータの行は残す。' },
  renamed: { label: '改称', description: '名称が変わったもの。改定前の名称も載せる。' },
  revised: { label: '改定', description: '概要などの文が変わったもの。改定前の文も載せる。' },
  'possibly-ended': { label: '終了の可能性', description: '削除の印はないが、目標値が空欄のもの。' },
  'target-revised': { label: '目標値の変更', description: '目標値か、目標の年度が改められたもの。前の目標値も残す。' },
  'department-changed': { label: '担当課の変更', description: '担当課が変わったもの。' },
  replaced: { label: '指標の置きかえ', description: '別の指標に置きかえられたもの。後をつぐ指標を示す。' },
  moved: { label: '所属の変更', description: '属する項目が変わったもの。' },
  'definition-changed': { label: '数え方の変更', description: '定義や単位が変わったもの。前後の値は、そのままでは比べられない。' },
  corrected: { label: '訂正', description: '公開した値の誤りを正したもの。計画の変更ではない。' },
} as const satisfies Record<CodeOf<'change_type'>, CodeMeaning>;

/** What in the source a change was read from. */
export const changeBasis = {
  'row-mark': { label: '行の印', description: '取組自身の行に「追加」「削除」の印がある。' },
  'measure-mark': { label: '具体的な施策の印', description: '印は具体的な施策の欄にあり、どの行を指すかは書かれていない。' },
  'replaced-text': { label: '文言の置きかえ', description: '古い文と新しい文が一つの欄に続けて書かれている。' },
  'blank-target': { label: '目標値の空欄', description: '目標値の欄が空いている。' },
  decision: { label: '決定文書', description: '改定を決めた文書に書かれている。' },
  erratum: { label: '正誤', description: '公開した値の読み取りか入力の誤りを見つけた。' },
} as const satisfies Record<CodeOf<'change_basis'>, CodeMeaning>;

/** What of a thing a change is about. */
export const changeField = {
  title: { label: '名称', description: '名称。' },
  overview: { label: '概要', description: '取組の概要。' },
  label: { label: 'KPI名', description: 'KPIの名前。' },
  target: { label: '目標値', description: 'KPIの目標値。' },
  department: { label: '担当課', description: '担当課の名前。' },
  parent: { label: '所属', description: '属する項目の名称。' },
  definition: { label: '定義', description: 'KPIの定義。' },
  unit: { label: '単位', description: 'KPIの単位。' },
  value: { label: '値', description: 'KPIの、目標値のほかの値。' },
} as const satisfies Record<CodeOf<'change_field'>, CodeMeaning>;

/** How sure the reading of a change is. */
export const changeCertainty = {
  stated: { label: '明記', description: '原資料の行にそのまま書かれている。' },
  inferred: { label: '推定', description: '前後の文言や値の有無から読み取った。理由を備考に書く。' },
  unassigned: { label: '対象不明', description: '印はあるが、どの行を指すか決められない。' },
} as const satisfies Record<CodeOf<'change_certainty'>, CodeMeaning>;

/** Which side of a promise a value stands on. */
export const valueKind = {
  baseline: { label: '現状値', description: '原資料が現状値としている値。' },
  target: { label: '目標値', description: '原資料がその年度の目標値としている値。' },
  result: { label: '実績値', description: '後の年度に公表された値。' },
  forecast: { label: '見込', description: '計画が、そうなると見込んでいる値。' },
  reference: { label: '参考値', description: '計画が参考に挙げている値。約束ではない。' },
} as const satisfies Record<CodeOf<'value_kind'>, CodeMeaning>;

/** Why a value is there as a number, or why it is not. A missing value is never blank without a reason. */
export const valueStatus = {
  given: { label: '数値あり', description: '値の欄に数値がある。' },
  'not-numeric': { label: '数値でない', description: '原資料の値が文字で、文字値の欄にある。' },
  'not-measured': { label: '測定なし', description: '原資料に「—」など、測っていないことを示す文字がある。0ではない。' },
  'not-given': { label: '記載なし', description: '原資料の欄が空いている。0ではない。' },
  withdrawn: { label: '空欄（削除）', description: '削除された取組やKPIの、空いた目標値。' },
  'not-in-source': { label: '原資料になし', description: '実績値が原資料にない。公表されたかどうかは分からない。' },
  compared: { label: '現状値との比較', description: '数値はなく、現状値より大きい、小さいなどとだけ書かれている。' },
} as const satisfies Record<CodeOf<'value_status'>, CodeMeaning>;

/** Over what span a KPI counts. */
export const aggregation = {
  annual: { label: '年間', description: '原資料に「年間」とある。1年度のあいだの数。' },
  cumulative: { label: '累計', description: '原資料に「累計」とある。いつから数えたかは書かれていない。' },
  'monthly-average': { label: '月平均', description: '1か月あたりの平均。' },
  'annual-maximum': { label: '年間最大数', description: '1年度のなかで最も多いときの数。' },
  'not-stated': { label: '記載なし', description: '原資料に集計方法が書かれていない。' },
  'period-total': { label: '期間の合計', description: '期間の年度を合わせた数。' },
  'period-average': { label: '期間の平均', description: '期間の年度の平均。' },
  rate: { label: '割合', description: '割合や率。年度を足し合わせるものではない。' },
} as const satisfies Record<CodeOf<'aggregation'>, CodeMeaning>;

/** Which way a KPI is meant to move. Decided KPI by KPI, since fewer is better for some. */
export const direction = {
  increase: { label: '増やす', description: '現状値より大きくする。' },
  decrease: { label: '減らす', description: '現状値より小さくする。' },
  maintain: { label: '保つ', description: '現状値のまま保つ。' },
  'at-least': { label: '以上にする', description: '目標値以上にする。' },
  'at-most': { label: '以下に抑える', description: '目標値以下にする。' },
  unclear: { label: '決められない', description: '原資料からは向きを決められない。' },
  'not-stated': { label: '記載なし', description: '向きを書いていない。' },
} as const satisfies Record<CodeOf<'direction'>, CodeMeaning>;

/** A bound that the source puts on a number, such as 以上 in 「100件以上」. */
export const qualifier = {
  'or-more': { label: '以上', description: 'その値か、それより大きい。' },
  'or-less': { label: '以下', description: 'その値か、それより小さい。' },
  'more-than': { label: '超', description: 'その値より大きい。' },
  'less-than': { label: '未満', description: 'その値より小さい。' },
  about: { label: '約', description: 'およその値。' },
} as const satisfies Record<CodeOf<'qualifier'>, CodeMeaning>;

/** What kind of time a value has. */
export const timeKind = {
  'fiscal-year': { label: '年度', description: '1つの年度。4月1日から翌年3月31日まで。' },
  year: { label: '年', description: '1つの暦年。1月1日から12月31日まで。' },
  'as-of': { label: '時点', description: 'ある日、またはある月の数。' },
  period: { label: '期間', description: 'いくつかの年度にわたる数。' },
  years: { label: '年の期間', description: 'いくつかの暦年にわたる数。' },
  'not-stated': { label: '記載なし', description: '原資料に時が書かれていない。' },
} as const satisfies Record<CodeOf<'time_kind'>, CodeMeaning>;

/** What a bound without a number of its own is measured by. */
export const comparedWith = {
  baseline: { label: '現状値', description: '数値を持たない目標で、現状値と比べるもの。' },
} as const satisfies Record<CodeOf<'compared_with'>, CodeMeaning>;

/** What an amount of money is. */
export const budgetKind = {
  budget: { label: '予算', description: '予算額。' },
  settlement: { label: '決算', description: '決算額。' },
  planned: { label: '計画額', description: '計画にある額。' },
} as const satisfies Record<CodeOf<'budget_kind'>, CodeMeaning>;

/** How final a published result is; in the dictionary each says what it is in SDMX. */
export const resultStage = {
  provisional: { label: '速報値', description: '後で変わることのある値。SDMXのOBS_STATUSではP。' },
  final: { label: '確報値', description: '確かめ終えた値。SDMXのOBS_STATUSではA。' },
  corrected: { label: '訂正値', description: '公表した値を訂正したもの。何を訂正したかは「団体の説明」にある。SDMXのOBS_STATUSではA。' },
} as const satisfies Record<CodeOf<'result_stage'>, CodeMeaning>;

/** What kind of doubt a note raises. */
export const noteKind = {
  'suspected-misreading': { label: '読み取り違いの疑い', description: '書き起こしの文字が原本と違うかもしれない。' },
  contradiction: { label: 'つじつまの合わない点', description: '原資料のなかで話が合わない。' },
  'mixed-wording': { label: '新旧の文の混在', description: '古い文と新しい文が続けて書かれているかもしれない。' },
  omission: { label: '書かれていない点', description: 'あるはずの記載が見つからない。' },
  layout: { label: '列や記号の乱れ', description: '列のずれや、余分な記号がある。' },
  conversion: { label: '表記の換算', description: '意味が変わらないように表し方だけを直した。' },
} as const satisfies Record<CodeOf<'note_kind'>, CodeMeaning>;

/** Whether the published files keep a rule. */
export const conformity = {
  conforms: { label: '適合', description: '規則があてはまるところのすべてが、規則に合っている。' },
  'not-applicable': { label: '対象外', description: '規則があてはまるものがない。' },
  violates: { label: '不適合', description: '規則に合わないところがある。' },
} as const satisfies Record<CodeOf<'conformity'>, CodeMeaning>;

/** Which values of a KPI are better. */
export const better = {
  more: { label: '多いほうがよい', description: '目標値より多ければ、目標を達成している。' },
  less: { label: '少ないほうがよい', description: '目標値より少なければ、目標を達成している。' },
  exact: { label: '目標値と同じ', description: '目標値と同じときだけ、目標を達成している。' },
} as const satisfies Record<CodeOf<'better'>, CodeMeaning>;

/** Whether a target is for its own year, or to be kept in every year up to it. */
export const applies = {
  'by-year': { label: '目標の年度まで', description: '目標の年度の値だけで判定する。' },
  'every-year': { label: '毎年度', description: 'どの年度の値も目標を守っているかを見る。' },
} as const satisfies Record<CodeOf<'applies'>, CodeMeaning>;

/** What is to be said of a KPI and its target. The words state facts and grade nothing. */
export const progressStatus = {
  withdrawn: { label: '途中で削除', description: '計画の途中で、KPIか取組が削除された。最後の実績値は残す。' },
  'no-target': { label: '目標値なし', description: '目標値が書かれていない。' },
  'no-result': { label: '実績値なし', description: '目標の年度までの実績値が1つもない。' },
  'by-hand': { label: '文字の目標', description: '目標か実績が文字で、計算では比べられない。' },
  'not-judged': { label: '判定しない', description: '方向が決められない、数え方が変わったなどの理由で、達成したかどうかを言えない。' },
  met: { label: '達成', description: '目標の年度の実績値が、目標を満たしている。' },
  'not-met': { label: '未達成', description: '目標の年度の実績値が、目標を満たしていない。' },
  'target-year-missing': { label: '目標の年度の実績値がない', description: '目標の年度が終わったが、その年度の実績値がない。' },
  'reached-early': { label: '目標値に届いている', description: '目標の年度の前に、目標を満たした。' },
  'on-path': { label: '目安以上', description: '目標の年度の前で、毎年同じだけ進むとしたときの値に届いている。' },
  'below-path': { label: '目安未満', description: '目標の年度の前で、毎年同じだけ進むとしたときの値に届いていない。' },
  unchanged: { label: '現状値のまま', description: '目標の年度の前で、現状値から変わっていない。' },
  'further-away': { label: '現状値より後退', description: '目標の年度の前で、現状値より目標から離れた。' },
  'not-yet': { label: '目標値にまだ届かない', description: '目標の年度の前で、目標を満たしていない。途中の目安は計算できない。' },
  'met-so-far': { label: 'これまで守れている', description: '毎年度の目標を、最新の年度まで守っている。' },
  'not-met-so-far': { label: '最新の年度で守れていない', description: '毎年度の目標を、最新の年度で守っていない。' },
} as const satisfies Record<CodeOf<'progress_status'>, CodeMeaning>;

/** Why it cannot be said how much of a promised change was made. */
export const noShareReason = {
  text: { label: '数でない', description: '現状値、目標値、実績値のどれかが数でない。' },
  'direction-unclear': { label: '方向が決められない', description: '増やすのか減らすのか、原資料から決められない。' },
  'no-baseline': { label: '現状値なし', description: '現状値がない。' },
  'bounded-target': { label: '目標が数でない', description: '目標が現状値との大小だけで、どれだけ変えるかを書いていない。' },
  'other-span': { label: '数える期間が違う', description: '値どうしで、数える期間が違う。' },
  break: { label: '数え方が変わった', description: '現状値のあとで、数え方が変わった。' },
  'no-change-promised': {
    label: '変える約束でない',
    description: '保つ目標や、現状値がもう満たしている目標で、変わる量を約束していない。',
  },
} as const satisfies Record<CodeOf<'no_share_reason'>, CodeMeaning>;

/** Every published code list by its name in the table `codes`. */
export const codeLists = {
  change_type: changeType,
  change_basis: changeBasis,
  change_certainty: changeCertainty,
  change_field: changeField,
  value_kind: valueKind,
  value_status: valueStatus,
  aggregation,
  direction,
  qualifier,
  note_kind: noteKind,
  conformity,
  time_kind: timeKind,
  compared_with: comparedWith,
  budget_kind: budgetKind,
  better,
  applies,
  progress_status: progressStatus,
  no_share_reason: noShareReason,
  result_stage: resultStage,
} as const satisfies { readonly [Name in CodeListName]: Record<CodeOf<Name>, CodeMeaning> };

/** What the codes of a plan's own levels are called, and of what every plan has besides. */
export function levelCodes(
  levels: readonly Pick<Level, 'key' | 'name' | 'shortName'>[],
): Record<LevelCodeListName, Record<string, CodeMeaning>> {
  const ofLevels = (description: (name: string) => string): Record<string, CodeMeaning> =>
    Object.fromEntries(levels.map(({ key, name, shortName }) => [key, { label: shortName, description: description(name) }]));
  const kpi = { label: 'KPI', description: 'KPI（数値目標を含む）。' };
  return {
    owner_type: { ...ofLevels((name) => `${name}のKPI。`), plan: { label: '計画', description: '計画全体のKPI。' } },
    target_type: {
      ...ofLevels((name) => `${name}。`),
      kpi,
      value: { label: '値', description: 'KPIの値1つ。' },
      line: { label: '原資料の行', description: '原資料の行。' },
    },
    published_kind: {
      page: { label: 'ページ', description: '説明の文のページ。' },
      ...ofLevels((name) => `${name}。`),
      kpi,
      department: { label: '担当課', description: '担当課。' },
      note: { label: '疑義', description: '原資料の疑わしい点。' },
    },
  };
}
