/** What a check of revisions found. */
export const revisionFoundText = {
  what: '改定の決定（revisions.yaml）',
  target: (since: string) => `今の目標値が2つ（あとの1つは since: ${since}）`,
} as const;

/** A value as it was published beside that of today. */
export const publishedValueText = {
  changed: (before: PublishedCells, now: Omit<PublishedCells, 'id'> | undefined) =>
    `${before.id}：公開した値 ${cellText(before)}、今の値 ${now ? cellText(now) : '（ない）'}`,
} as const;

interface PublishedCells {
  readonly id: string;
  readonly value: string;
  readonly text: string;
  readonly status: string;
  readonly unit: string;
}

function cellText({ value, text, status, unit }: Omit<PublishedCells, 'id'>): string {
  if (value !== '') return `${value}${unit}`;
  return text === '' ? status : `「${text}」`;
}

/** What may be written of revisions. */
export const revisionAllowedText = {
  after: (other: string) => `${other} より後のもの`,
  end: (ids: readonly string[]) => `2027-03-31 の形の日${ids.length === 0 ? '' : `、または改定の決定のID（${ids.join('、')}）`}`,
  successor: 'successor は、type: replaced（指標の置きかえ）だけに書く',
  ofItems: '項目に書ける改定の種類。replaced（指標の置きかえ）と target-revised（目標値の変更）は、KPIに書く',
} as const;
