import { machineReadabilityAddress } from '../../addresses/catalogAddress.ts';
import type { Plan } from '../../plan/plan.ts';
import type { MachineReadabilityRow } from '../../schema/entity/rows/machineReadabilityRule.ts';
import { machineReadabilityText } from '#words/files/machineReadability.ts';
import { publishedText } from '../files/publishedFile.ts';
import type { PageLink } from './parts/links.ts';

/** The rules of one level with what was found. */
export interface ReadabilityLevel {
  readonly level: number;
  readonly rows: readonly MachineReadabilityRow[];
}

/** What the page of the self-check shows. */
export interface MachineReadabilityPage {
  readonly description: string;
  readonly lead: readonly string[];
  /** How many rules are kept. */
  readonly summary: string;
  readonly files: readonly PageLink[];
  readonly levels: readonly ReadabilityLevel[];
}

/** Computes what the page of the self-check shows from the self-check as it is published. */
export async function machineReadabilityPage(plan: Plan): Promise<MachineReadabilityPage> {
  const json = machineReadabilityAddress(plan, 'json');
  const rows = JSON.parse(await publishedText(plan, json)) as readonly MachineReadabilityRow[];
  const count = (result: MachineReadabilityRow['result']) => rows.filter((row) => row.result === result).length;
  return {
    description: machineReadabilityText.description(plan.information),
    lead: machineReadabilityText.lead(plan),
    summary: machineReadabilityText.summary({
      conforms: count('conforms'),
      notApplicable: count('not-applicable'),
      violates: count('violates'),
    }),
    files: [
      { label: 'CSV', address: machineReadabilityAddress(plan, 'csv') },
      { label: 'JSON', address: json },
    ],
    levels: [...Map.groupBy(rows, ({ level }) => level)].map(([level, own]) => ({ level, rows: own })),
  };
}
