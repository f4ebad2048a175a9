import { z } from 'zod';
import { code } from '../code.ts';
import { leadingColumns } from './leading.ts';

/** A row of the table `tombstones`: something that was published and is gone. */
export const tombstoneRow = z.strictObject({
  ...leadingColumns,
  id: z.string().meta({ title: 'ID', description: '種別のコードと、なくなったもののIDをつないだもの。' }),
  type: code('published_kind').meta({ title: '種別', description: '何がなくなったか。' }),
  target_id: z.string().meta({ title: 'なくなったID', description: '公開していたときのID。ほかのものに使われることはない。' }),
  title: z.string().meta({ title: '名称', description: '最後に公開したときの名称。' }),
  date: z.string().meta({ title: '日付', description: 'なくなった日。', format: 'date' }),
  reason: z.string().meta({ title: '理由', description: 'なくなった理由。' }),
  successor_id: z.string().nullable().meta({ title: '後をつぐID', description: '後をつぐ、同じ種別のもののID。なければ空。' }),
  url: z.string().nullable().meta({ title: 'URL', description: 'なくなったことを示すページか、ページのなかの場所の住所（URL）。場所が台帳にないときは空。', format: 'uri' }),
});

export type TombstoneRow = z.output<typeof tombstoneRow>;
