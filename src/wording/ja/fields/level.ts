import type { levelFields } from '../../../schema/entity/level.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';
import { planIdText } from './cited.ts';

export const level = {
  key: { label: 'キー', description: '階層のキー。列の名前やJSONの区分に使う。' },
  plural: { label: '複数のキー', description: 'ページの住所と、表の名前に使うキー。' },
  id: { label: 'ID', description: '階層のキー。' },
  position: { label: '順', description: '上から何番目の階層か。1から数える。' },
  name: { label: '階層名', description: '計画での階層の名前。' },
  shortName: { label: '短い名前', description: '文や見出しで使う名前。' },
  hasPage: { label: 'ページの有無', description: '1件ごとにページがあるか。' },
  formerNames: { label: '前の名前', description: '前に使っていた名前。' },
  ...planIdText,
} as const satisfies EntityTexts<typeof levelFields>;
