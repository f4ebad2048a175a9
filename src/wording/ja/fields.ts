import { assessment } from './fields/assessment.ts';
import { change, changeRecord } from './fields/change.ts';
import { codeEntry } from './fields/codeEntry.ts';
import { department, formerName } from './fields/department.ts';
import { dictionaryEntry } from './fields/dictionaryEntry.ts';
import { budget, direction, history, item, ownField, period, rating, responsible } from './fields/item.ts';
import { kpi, statistic } from './fields/kpi.ts';
import { correction, kpiValue } from './fields/kpiValue.ts';
import { leading, place } from './fields/leading.ts';
import { level } from './fields/level.ts';
import { levelItem } from './fields/levelItem.ts';
import { itemDepartment, itemDirection, itemField, itemParent, kpiDepartment, kpiItem } from './fields/link.ts';
import { machineReadabilityRule } from './fields/machineReadabilityRule.ts';
import { target, note } from './fields/note.ts';
import { openDataFile } from './fields/openDataFile.ts';
import { ownerValue } from './fields/ownerValue.ts';
import { kpiKind, planInformation } from './fields/plan.ts';
import { revision, targetRow, wording } from './fields/revision.ts';
import { due, judged, kpiBreak, plausible } from './fields/progressFacts.ts';
import { grade, ratingScale } from './fields/ratingScale.ts';
import { result } from './fields/result.ts';
import { source, document } from './fields/source.ts';
import { tombstone } from './fields/tombstone.ts';

/** What the fields of every entity are called, by the entity's name. */
export const fieldTexts = {
  assessment,
  break: kpiBreak,
  budget,
  change,
  changeRecord,
  codeEntry,
  correction,
  department,
  dictionaryEntry,
  direction,
  document,
  formerName,
  due,
  grade,
  history,
  item,
  itemDepartment,
  itemDirection,
  itemField,
  itemParent,
  judged,
  kpi,
  kpiDepartment,
  kpiItem,
  kpiKind,
  kpiValue,
  leading,
  level,
  levelItem,
  machineReadabilityRule,
  note,
  openDataFile,
  ownerValue,
  ownField,
  period,
  place,
  planInformation,
  plausible,
  rating,
  ratingScale,
  responsible,
  revision,
  result,
  source,
  statistic,
  target,
  targetRow,
  tombstone,
  wording,
};
