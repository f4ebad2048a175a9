import { machineReadabilityAddress } from '../../addresses/catalogAddress.ts';
import type { Plan } from '../../plan/plan.ts';
import type { MachineReadabilityRow } from '../../schema/entity/machineReadabilityRule.ts';
import { publishedText } from '../files/publishedFile.ts';

/** The rules of one level with what was found. */
export interface ReadabilityLevel {
  readonly level: number;
  readonly rows: readonly MachineReadabilityRow[];
}

/** The self-check as it is published, level by level, and how many rules are kept. */
export async function machineReadabilityEntries(
  plan: Plan,
): Promise<{ levels: ReadabilityLevel[]; counts: Record<'conforms' | 'notApplicable' | 'violates', number> }> {
  const rows = JSON.parse(await publishedText(plan, machineReadabilityAddress(plan, 'json'))) as readonly MachineReadabilityRow[];
  const count = (result: MachineReadabilityRow['result']) => rows.filter((row) => row.result === result).length;
  return {
    levels: [...Map.groupBy(rows, ({ level }) => level)].map(([level, own]) => ({ level, rows: own })),
    counts: { conforms: count('conforms'), notApplicable: count('not-applicable'), violates: count('violates') },
  };
}
