/** What was found of the levels of a plan. */
export const levelFoundText = {
  sameList: '同じ一覧',
} as const;

/** What the levels of a plan and its own fields may be. */
export const levelAllowedText = {
  free: (reserved: readonly string[]) => `このサイトが使う語（${reserved.join('、')}）のほかの語`,
  otherWord: 'ほかの階層の key とも plural とも違う語',
  notBegunWith: (key: string) => `「${key}-」で始まらない語`,
  ofLevelAbove: (names: string) => `上の階層（${names}）の項目のID`,
  otherPlace: '元の場所より上にない、まだ書いていない項目のID',
  noOwnFields: '（plan.yaml の fields に、ここに書ける項目はありません）',
  ownField: {
    text: '文字（数字だけのときは "…" で囲む）',
    number: '数だけ（コンマや単位は付けない）',
    url: 'https:// か http:// で始まる住所（URL）',
    codes: '語の一覧（[ 防災, 福祉 ] の形）',
  },
  /** Those by which a name ends. */
  namedKinds: ['市', '町', '村'],
  municipalityKinds: ['市', '町', '村', '特別区', '都', '道', '府', '県', '広域連合', '一部事務組合'],
} as const;
