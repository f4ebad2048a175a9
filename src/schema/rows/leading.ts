import { z } from 'zod';

/** The columns that every published table begins with, as Japanese municipal open data does. */
export const leadingColumns = {
  municipal_code: z.string().regex(/^\d{6}$/).meta({ title: '全国地方公共団体コード', description: '6桁のコード。先頭の0を落とさないよう文字列。' }),
  area_code: z.string().regex(/^\d{5}$/).meta({ title: '標準地域コード', description: '5桁のコード。e-Statの統計と結ぶときに使う。' }),
  municipality: z.string().meta({ title: '地方公共団体名', description: '市の名前。' }),
};

/** The columns of places in source and site that most tables end with. */
export const sourceLine = z.int().meta({ title: '原資料_行', description: '原資料の行番号。1から数える。' });
export const url = z.string().meta({ title: 'URL', description: 'この行の内容が載っているページの住所（URL）。', format: 'uri' });
export const remark = z.string().nullable().meta({ title: '備考', description: '読むときに注意する点。' });
