import type { levelItemFields } from '../../../schema/entity/rows/levelItem.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';

export const levelItem = {
  directions: { label: '基本的方向', description: '基本的方向。いくつかあるときは「;」で区切る。' },
  directionSourceLines: { label: '基本的方向_原資料_行', description: '基本的方向の文がある原資料の行。基本的方向と同じ順。' },
  changeTypes: {
    label: '改定区分',
    description:
      'この改定で起きたこと。いくつかあるときは「;」で区切る。空は、この行に印も、新旧に分けた文もないこと。変更がないとは限らない。',
  },
  changeCertainties: { label: '改定の確かさ', description: '改定区分と同じ順。' },
  shortTitle: { label: '短い名前', description: '絞り込みや図で使う短い名前。このサイトで付けた。' },
  previousTitle: { label: '改定前の名称', description: '改定前の名称。改称していなければ空。' },
  previousOverview: { label: '改定前の概要', description: '改定前の概要。改定していなければ空。' },
  department: { label: '担当課', description: '担当課の名前。原資料に記載がないときは空で、理由は備考にある。' },
  departmentNote: { label: '担当課の備考', description: '担当課がない理由。なければ空。' },
} as const satisfies EntityTexts<typeof levelItemFields>;
