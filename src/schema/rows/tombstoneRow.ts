import { z } from 'zod';
import { leadingColumns } from './leading.ts';

/** A row of the table `tombstones`: something that was published and is gone. */
export const tombstoneRow = z.strictObject({
  ...leadingColumns,
  id: z.string().meta({ title: 'ID', description: '種別の記号と、なくなったもののIDをつないだもの。' }),
  type: z.string().meta({ title: '種別の記号', description: 'page、goal、policy、measure、initiative、kpi、departmentのどれか。' }),
  kind: z.string().meta({ title: '種別', description: '種別の名前。' }),
  target_id: z.string().meta({ title: 'なくなったID', description: '公開していたときのID。ほかのものに使われることはない。' }),
  title: z.string().meta({ title: '名称', description: '最後に公開したときの名称。' }),
  date: z.string().meta({ title: '日付', description: 'なくなった日。', format: 'date' }),
  reason: z.string().meta({ title: '理由', description: 'なくなった理由。' }),
  successor_id: z.string().nullable().meta({ title: '後をつぐID', description: '後をつぐ、同じ種別のもののID。なければ空。' }),
  url: z.string().nullable().meta({ title: 'URL', description: 'なくなったことを示すページの住所（URL）。自分のページを持たない種別では空。', format: 'uri' }),
});

export type TombstoneRow = z.output<typeof tombstoneRow>;
