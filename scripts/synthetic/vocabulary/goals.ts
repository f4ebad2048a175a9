/** A goal of a synthetic plan, with the fields of work that belong to it. */
export interface GoalWords {
  readonly title: string;
  readonly shortTitle: string;
  readonly directions: readonly string[];
  /** Slugs of themes. */
  readonly themes: readonly string[];
  /** Names of numeric targets, with the unit. */
  readonly targets: readonly { readonly label: string; readonly unit: string }[];
}

/** The goals of the largest synthetic plan; a smaller plan puts the last ones together. */
export const goalWords: readonly GoalWords[] = [
  {
    title: '地域の力を生かした安定した雇用をつくる',
    shortTitle: '雇用',
    directions: [
      '商工業の事業承継と創業を支え、市内で働き続けられる場を増やします。',
      '農林水産業の6次産業化と販路の開拓を進め、次の担い手を育てます。',
    ],
    themes: ['business', 'farming'],
    targets: [
      { label: '市内事業所の従業者数', unit: '人' },
      { label: '新規就農者数', unit: '人' },
    ],
  },
  {
    title: '市とつながる新しいひとの流れをつくる',
    shortTitle: 'ひとの流れ',
    directions: [
      '空き家や分譲宅地の情報を市の内外に届け、移住と定住を促します。',
      '観光と関係人口の拡大により、若い世代に選ばれるまちをめざします。',
    ],
    themes: ['tourism', 'settlement'],
    targets: [
      { label: '社会増減数（転入−転出）', unit: '人' },
      { label: '年間観光入込客数', unit: '人' },
    ],
  },
  {
    title: '若い世代の希望をかなえ、学びを支える',
    shortTitle: '子育て・学び',
    directions: [
      '結婚から出産、子育てまで、切れ目のない支援を行います。',
      '学校と家庭と地域が力を合わせ、確かな学力と郷土への愛着を育てます。',
    ],
    themes: ['childcare', 'school', 'culture'],
    targets: [
      { label: '年間出生数', unit: '人' },
      { label: '子育てがしやすいと思う市民の割合', unit: '%' },
    ],
  },
  {
    title: 'いつまでも健やかに支え合って暮らす',
    shortTitle: '健康・福祉',
    directions: ['介護予防と健康づくりを進め、健康寿命を延ばします。', '支え合いの仕組みを地域ごとに整え、孤立を防ぎます。'],
    themes: ['welfare', 'health'],
    targets: [{ label: '要介護認定率', unit: '%' }],
  },
  {
    title: '安全で快適なまちを次の世代へ引きつぐ',
    shortTitle: '安全・環境',
    directions: [
      '自主防災組織を育て、災害の被害を減らします。',
      '脱炭素と循環型社会への移行を、市民や事業者とともに進めます。',
      '公共交通と道路、水道などの都市基盤を計画的に更新します。',
    ],
    themes: ['safety', 'environment', 'transport'],
    targets: [
      { label: '刑法犯認知件数', unit: '件' },
      { label: '1人1日当たりのごみ排出量', unit: 'g' },
    ],
  },
  {
    title: '市民とともに歩む開かれた市政をつくる',
    shortTitle: '市政',
    directions: ['手続のデジタル化とオープンデータの公開により、開かれた市政を進めます。'],
    themes: ['administration'],
    targets: [{ label: '電子申請の利用率', unit: '%' }],
  },
];

/** The goals of a plan of some number of goals: the last takes in the fields of those that are left out. */
export function goalsOfPlan(count: number): readonly GoalWords[] {
  const kept = goalWords.slice(0, count - 1);
  const others = goalWords.slice(count - 1);
  const [last] = others;
  if (!last) throw new RangeError(`There are only ${goalWords.length} goals`);
  return [...kept, { ...last, themes: others.flatMap(({ themes }) => themes) }];
}
