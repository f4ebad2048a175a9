import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { pageAddress } from '../../addresses/pageAddress.ts';
import type { Plan } from '../../plan/plan.ts';
import type { MachineReadabilityRow } from '../../schema/entity/rows/machineReadabilityRule.ts';
import { machineReadabilityText, type RuleId } from '#words/files/machineReadability.ts';
import type { DataFile } from '../dataFile.ts';
import { municipality, planCell } from '../definitions/cells/municipality.ts';
import { makeTable, type Table } from '../table.ts';
import type { Finding } from './finding.ts';
import { levelOneRules } from './levelOneRules.ts';
import { levelThreeRules } from './levelThreeRules.ts';
import { levelTwoRules } from './levelTwoRules.ts';
import { machineReadabilityDefinition } from './machineReadabilityDefinition.ts';
import { type Publication, readPublication } from './publication.ts';
import { workbookRules } from './workbookRules.ts';

const checks: Readonly<Record<RuleId, (publication: Publication) => Finding>> = {
  ...levelOneRules,
  ...levelTwoRules,
  ...levelThreeRules,
  ...workbookRules,
};

/** The self-check: each rule on machine-readable data, held against the published files. */
export function machineReadabilityTable(plan: Plan, files: readonly DataFile[]): Table {
  return makeTable({ ...machineReadabilityDefinition, rows: () => machineReadabilityRows(plan, files) }, plan);
}

/** What each rule finds in some files, in the order of the rules. */
export function machineReadabilityRows(plan: Plan, files: readonly DataFile[]): MachineReadabilityRow[] {
  const publication = readPublication(plan, files);
  const rules = Object.entries(machineReadabilityText.rules) as [RuleId, { title: string; check: string }][];
  return rules.map(([rule, { title, check }]) => {
    const finding = checks[rule](publication);
    const absent = 'absent' in finding;
    return {
      ...municipality(plan),
      id: rule.toLowerCase(),
      rule,
      level: Number(rule.slice(1, 2)),
      title,
      result: absent ? 'not-applicable' : finding.faults.length === 0 ? 'conforms' : 'violates',
      check,
      evidence: absent ? machineReadabilityText.absent[finding.absent] : machineReadabilityText.evidence(finding),
      checked_count: absent ? 0 : finding.checked,
      fault_count: absent ? 0 : finding.faults.length,
      url: `${absoluteAddress(plan, pageAddress.machineReadability)}#${rule}`,
      ...planCell(plan),
    };
  });
}
