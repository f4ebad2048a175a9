import type { tombstoneFields } from '../../../schema/entity/tombstone.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';
import { planIdText } from './cited.ts';

export const tombstone = {
  id: { label: 'ID', description: '種別のコードと、なくなったもののIDをつないだもの。' },
  type: { label: '種別', description: '何がなくなったか。' },
  targetId: { label: 'なくなったID', description: '公開していたときのID。ほかのものに使われることはない。' },
  title: { label: '名称', description: '最後に公開したときの名称。' },
  date: { label: '日付', description: 'なくなった日。' },
  reason: { label: '理由', description: 'なくなった理由。' },
  successorId: { label: '後をつぐID', description: '後をつぐもののID。いくつかあるときは「;」で区切る。なければ空。' },
  url: { label: 'URL', description: 'なくなったことを示すページか、ページのなかの場所の住所（URL）。場所が台帳にないときは空。' },
  ...planIdText,
} as const satisfies EntityTexts<typeof tombstoneFields>;
