import type { leadingFields, placeFields } from '../../../schema/entity/leading.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';

export const leading = {
  municipalCode: { label: '全国地方公共団体コード', description: '6桁のコード。先頭の0を落とさないよう文字列。' },
  areaCode: { label: '標準地域コード', description: '5桁のコード。e-Statの統計と結ぶときに使う。' },
  municipality: { label: '地方公共団体名', description: '地方公共団体の名前。' },
} as const satisfies EntityTexts<typeof leadingFields>;

export const place = {
  sourceLine: { label: '原資料_行', description: '原資料の行番号。1から数える。行で示さない資料では空。' },
} as const satisfies EntityTexts<typeof placeFields>;
