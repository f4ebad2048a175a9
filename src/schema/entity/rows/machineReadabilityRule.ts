import { z } from 'zod';
import { code } from '../../code.ts';
import { rowSchema, type Entity } from '../../entity.ts';
import { leadingColumns, url } from '../leading.ts';
import { planId } from '../planId.ts';

/** A rule on machine-readable data, and whether the published files keep it. */
export const machineReadabilityFields = {
  id: { row: z.string() },
  rule: { row: z.string() },
  level: { row: z.int() },
  title: { row: z.string() },
  result: { row: code('conformity') },
  check: { row: z.string() },
  evidence: { row: z.string() },
  checkedCount: { row: z.int() },
  faultCount: { row: z.int() },
  url: { row: url },
  planId,
} as const satisfies Entity;

export const machineReadabilityRow = rowSchema('machineReadabilityRule', machineReadabilityFields, leadingColumns, []);

export type MachineReadabilityRow = z.output<typeof machineReadabilityRow>;
