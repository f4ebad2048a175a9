import type { machineReadabilityFields } from '../../../schema/entity/rows/machineReadabilityRule.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';
import { planIdText } from './cited.ts';

export const machineReadabilityRule = {
  id: { label: 'ID', description: '規則の番号を小文字にしたもの。' },
  rule: { label: '規則', description: '「行政データにおける機械可読性に関するルール」（令和8年3月31日）の番号。' },
  level: { label: 'レベル', description: '規則のレベル。1から3。' },
  title: { label: '内容', description: '規則の内容。短く言いかえたもの。' },
  result: { label: '結果', description: '公開するファイルを調べた結果。' },
  check: { label: '調べ方', description: '結果を決めた検査。' },
  evidence: { label: '根拠', description: '調べたものの数と、見つかったもの。' },
  checkedCount: { label: '調べた数', description: '調べたものの数。対象外では0。', unit: '件' },
  faultCount: { label: '違反の数', description: '規則に合わないものの数。', unit: '件' },
  url: { label: 'URL', description: 'この行の内容が載っているページの住所（URL）。' },
  ...planIdText,
} as const satisfies EntityTexts<typeof machineReadabilityFields>;
