/** What a worked case of the rules of judging is called, and what its numbers count. */
export interface RuleCaseText {
  readonly name: string;
  readonly unit: string | null;
}

/** The worked cases by their ids. */
export const ruleCaseTexts = {
  '1': { name: '増やす・年度末に届かない', unit: '件' },
  '2': { name: '増やす・途中、目安ちょうど', unit: '人' },
  '3': { name: '増やす・途中、目安より少し下', unit: '件' },
  '4': { name: '増やす・途中で届いた', unit: '件' },
  '5': { name: '増やす・届いた後に下がり、目標の年度で未達', unit: '件' },
  '6': { name: '増やす・目標を大きく超える', unit: '件' },
  '7': { name: '増やす・現状値より減った', unit: '件' },
  '8': { name: '増やす・実績÷目標は高いが後退', unit: '人' },
  '9': { name: '増やす・あとわずか', unit: '%' },
  '10': { name: '増やす・現状値が0', unit: '件' },
  '11': { name: '増やす・現状値が0、途中', unit: '件' },
  '12': { name: '増やす・変わらない', unit: 'ha' },
  '13': { name: '減らす・目標が0、途中で半分', unit: '件' },
  '14': { name: '減らす・100から10へ、途中で半分', unit: '件' },
  '15': { name: '減らす・増えてしまった', unit: '件' },
  '16': { name: '減らす・目標より下（届いた）', unit: '件' },
  '17': { name: '減らす・負の目標', unit: '人' },
  '18': { name: '増やす・負から0へ', unit: '人' },
  '19': { name: '以上・現状値なし', unit: '人' },
  '20': { name: '以上・現状値なし、途中', unit: '人' },
  '21': { name: '以上・現状値なし、目標の年度の実績なし', unit: '人' },
  '22': { name: '以下・毎年度、0を0に', unit: '人' },
  '23': { name: '以下・途中の年度に超えた', unit: '人' },
  '24': { name: '保つ・同じ', unit: 'か所' },
  '25': { name: '保つ・増えた（多いほうがよいと書いてある）', unit: '社' },
  '26': { name: '保つ・増えた（どちらがよいか書いていない）', unit: '社' },
  '27': { name: '保つ・3つの年度で減った', unit: '回' },
  '28': { name: '増やす・目標が現状と同じ', unit: '件' },
  '29': { name: '方向が決められない', unit: '人' },
  '30': { name: '目標値なし（空欄）', unit: '人' },
  '31': { name: '文字・同じ', unit: null },
  '32': { name: '文字・違う', unit: null },
  '33': { name: '現状は数、目標は文字', unit: '%' },
  '34': { name: '実績が1つもない', unit: '件' },
  '35': { name: '測定なしだけ', unit: '件' },
  '36': { name: '速報値', unit: '人' },
  '37': { name: '途中の目標つき（折れ線の目安）', unit: '件' },
  '38': { name: '目標を下げた：今の目標', unit: '件' },
  '39': { name: '目標を下げた：当初の目標', unit: '件' },
  '40': { name: '目標の年度を延ばした：当初の目標', unit: '件' },
  '41': { name: '目標の年度を延ばした：今の目標', unit: '件' },
  '42': { name: '「未満」の目標', unit: '%' },
  '43': { name: '数え方が変わった後に決めた目標', unit: '件' },
  '43b': { name: '数え方が変わる前に決めた目標', unit: '件' },
  '44': { name: '切り上げても100にしない', unit: '%' },
  '45': { name: '途中で削除', unit: '組' },
} as const satisfies Record<string, RuleCaseText>;

export type RuleCaseId = keyof typeof ruleCaseTexts;

/** The texts that stand for values in the worked cases. */
export const ruleCaseWords = {
  now: '中3まで',
  further: '高3まで',
  wish: '希望者の100%',
  indicator: '例の指標',
  break: '調べ方を変えた。',
} as const;
