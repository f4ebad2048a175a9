import { change, changeRecord } from './fields/change.ts';
import { codeEntry } from './fields/codeEntry.ts';
import { department } from './fields/department.ts';
import { dictionaryEntry } from './fields/dictionaryEntry.ts';
import { budget, direction, history, item, ownField, period, rating, responsible } from './fields/item.ts';
import { kpi, statistic } from './fields/kpi.ts';
import { kpiValue } from './fields/kpiValue.ts';
import { leading, place } from './fields/leading.ts';
import { level } from './fields/level.ts';
import { levelItem } from './fields/levelItem.ts';
import { itemDepartment, itemDirection, itemField, itemParent, kpiDepartment, kpiItem } from './fields/link.ts';
import { machineReadabilityRule } from './fields/machineReadabilityRule.ts';
import { target, note } from './fields/note.ts';
import { openDataFile } from './fields/openDataFile.ts';
import { ownerValue } from './fields/ownerValue.ts';
import { kpiKind, planInformation } from './fields/plan.ts';
import { grade, ratingScale } from './fields/ratingScale.ts';
import { result } from './fields/result.ts';
import { source, document } from './fields/source.ts';
import { tombstone } from './fields/tombstone.ts';

/** What the fields of every entity are called, by the entity's name. */
export const fieldTexts = {
  budget,
  change,
  changeRecord,
  codeEntry,
  department,
  dictionaryEntry,
  direction,
  document,
  grade,
  history,
  item,
  itemDepartment,
  itemDirection,
  itemField,
  itemParent,
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
  rating,
  ratingScale,
  responsible,
  result,
  source,
  statistic,
  target,
  tombstone,
};
