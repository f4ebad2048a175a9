import { z } from 'zod';
import { code } from '../code.ts';
import { leadingColumns, url } from './leading.ts';

/** A row of the table `machine_readability`: one rule on machine-readable data, and whether the published files keep it. */
export const machineReadabilityRow = z.strictObject({
  ...leadingColumns,
  id: z.string().meta({ title: 'ID', description: '規則の番号を小文字にしたもの。' }),
  rule: z.string().meta({ title: '規則', description: '「行政データにおける機械可読性に関するルール」（令和8年3月31日）の番号。' }),
  level: z.int().meta({ title: 'レベル', description: '規則のレベル。1から3。' }),
  title: z.string().meta({ title: '内容', description: '規則の内容。短く言いかえたもの。' }),
  result: code('conformity').meta({ title: '結果', description: '公開するファイルを調べた結果。' }),
  check: z.string().meta({ title: '調べ方', description: '結果を決めた検査。' }),
  evidence: z.string().meta({ title: '根拠', description: '調べたものの数と、見つかったもの。' }),
  checked_count: z.int().meta({ title: '調べた数', description: '調べたものの数。対象外では0。', unit: '件' }),
  fault_count: z.int().meta({ title: '違反の数', description: '規則に合わないものの数。', unit: '件' }),
  url,
});

export type MachineReadabilityRow = z.output<typeof machineReadabilityRow>;
