import { change, changeRecord } from './fields/change.ts';
import { codeEntry } from './fields/codeEntry.ts';
import { department } from './fields/department.ts';
import { dictionaryEntry } from './fields/dictionaryEntry.ts';
import { direction, goal } from './fields/goal.ts';
import { initiative } from './fields/initiative.ts';
import { kpi } from './fields/kpi.ts';
import { kpiValue } from './fields/kpiValue.ts';
import { leading, place } from './fields/leading.ts';
import { machineReadabilityRule } from './fields/machineReadabilityRule.ts';
import { measure } from './fields/measure.ts';
import { target, note } from './fields/note.ts';
import { openDataFile } from './fields/openDataFile.ts';
import { ownerValue } from './fields/ownerValue.ts';
import { planInformation } from './fields/plan.ts';
import { policy } from './fields/policy.ts';
import { source, document } from './fields/source.ts';
import { tombstone } from './fields/tombstone.ts';

/** What the fields of every entity are called, by the entity's name. */
export const fieldTexts = {
  change,
  changeRecord,
  codeEntry,
  department,
  dictionaryEntry,
  direction,
  document,
  goal,
  initiative,
  kpi,
  kpiValue,
  leading,
  machineReadabilityRule,
  measure,
  note,
  openDataFile,
  ownerValue,
  place,
  planInformation,
  policy,
  source,
  target,
  tombstone,
};
