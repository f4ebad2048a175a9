import { z } from 'zod';
import { code } from '../code.ts';
import { contentSchema, modelSchema, rowSchema, type Entity } from '../entity.ts';
import { id, kpiId, lineNumber, plainText } from '../text.ts';
import { webAddress } from '../webAddress.ts';
import { change, changeContent } from './change.ts';
import { citedFields } from './cited.ts';
import { historyContent, historyEntry } from './history.ts';
import { kpiValue, valueContent } from './kpiValue.ts';
import { leadingColumns, remark, sourceLine, url } from './leading.ts';
import { ownFieldModel, ownFieldValues } from './ownField.ts';
import { progressFactFields } from './progress/progressFacts.ts';
import { responsible, responsibleContent } from './responsible.ts';
import { sourceContent, sourceReference } from './source.ts';

/** A statistic that a KPI is taken from. */
export const statisticFields = {
  name: { content: plainText, model: z.string() },
  url: { content: webAddress.optional(), model: z.string().nullable().meta({ format: 'uri' }) },
} as const satisfies Entity;

/** An indicator of an item of any level, or of the whole plan. */
export const kpiFields = {
  id: { content: kpiId, model: kpiId, row: z.string() },
  /** The key of the owner's level, or `plan`. */
  ownerType: { model: z.string(), row: z.string().meta({ codeList: 'owner_type' }) },
  /** The owner's id; that of the plan, which may be empty, for its own. */
  ownerId: { model: z.string(), row: z.string().nullable() },
  goalId: { row: z.string().nullable() },
  owner: { row: z.string() },
  /** The name without its aggregation, as the source has it. */
  label: { content: plainText, model: z.string(), row: z.string() },
  /** The latest earlier name. */
  previousLabel: { model: z.string().nullable(), row: z.string().nullable() },
  aggregation: { content: code('aggregation').optional(), model: code('aggregation'), row: code('aggregation') },
  /** The unit of all its numbers; null where they have none, or where no value is a number. */
  unit: { content: plainText.nullable().optional(), model: z.string().nullable(), row: z.string().nullable() },
  direction: { content: code('direction').optional(), model: code('direction'), row: code('direction') },
  /** Why the direction was read so, where the numbers alone do not say it. */
  directionNote: { content: plainText.optional(), model: z.string().nullable(), row: z.string().nullable() },
  /** The numbers lead the other way than the direction, on purpose, and why. */
  directionDiffers: { content: z.strictObject({ note: plainText }).optional() },
  /** A sentence in place of the generated one. */
  promise: { content: plainText.optional(), model: z.string().nullable(), row: z.string() },
  values: { content: z.array(valueContent).optional(), model: z.array(kpiValue) },
  changes: { content: z.array(changeContent).optional(), model: z.array(change) },
  line: { content: lineNumber.optional() },
  /** Where it stands; written where that is not where its owner does. */
  source: { content: sourceContent.optional(), model: sourceReference.nullable() },
  /** Which kind of indicator it is, by the key of one of the plan's kinds. */
  kind: { content: z.string().optional(), model: z.string() },
  /** Other items under which it stands too. */
  alsoUnder: { content: z.array(id).optional(), model: z.array(id) },
  /** Who reports it, where that is not its owner's. */
  departments: { content: z.array(responsibleContent).optional(), model: z.array(responsible) },
  departmentsNote: { content: plainText.optional(), model: z.string().nullable() },
  definition: { content: plainText.optional(), model: z.string().nullable(), row: z.string().nullable() },
  /** How it is measured. */
  method: { content: plainText.optional(), model: z.string().nullable(), row: z.string().nullable() },
  statistic: { content: contentSchema(statisticFields).optional(), model: modelSchema('statistic', statisticFields).nullable() },
  /** How many decimals its numbers are shown with. */
  decimals: { content: z.int().min(0).max(10).optional(), model: z.int().nullable(), row: z.int().nullable() },
  fields: { content: ownFieldValues.optional(), model: ownFieldModel },
  history: { content: z.array(historyContent).optional(), model: z.array(historyEntry) },
  departmentId: { row: z.string().nullable() },
  department: { row: z.string().nullable() },
  changeTypes: { row: z.array(code('change_type')) },
  changeCertainties: { row: z.array(code('change_certainty')) },
  sourceLine: { row: sourceLine },
  url: { row: url },
  note: { row: remark },
  topId: { row: z.string().nullable() },
  kpiKind: { row: z.string().meta({ codeList: 'kpi_kind' }) },
  statisticName: { row: z.string().nullable() },
  statisticUrl: { row: z.string().nullable().meta({ format: 'uri' }) },
  departmentNote: { row: z.string().nullable() },
  promiseAuthored: { row: z.boolean() },
  ...citedFields,
  ...progressFactFields,
  /** The latest result that is a number, whatever its target; its year stands for a text too. */
  latestResult: { row: z.number().nullable().meta({ unitColumn: 'unit' }) },
  latestResultYear: { row: z.int().nullable() },
  /** What is to be said of it by the target that is in force; null where its kind promises nothing. */
  status: { row: code('progress_status').nullable() },
  originalStatus: { row: code('progress_status').nullable() },
} as const satisfies Entity;

export const kpiContent = contentSchema(kpiFields);
export const kpi = modelSchema('kpi', kpiFields);
export const kpiRow = rowSchema('kpi', kpiFields, leadingColumns, [
  'id',
  'owner_type',
  'owner_id',
  'goal_id',
  'owner',
  'label',
  'previous_label',
  'aggregation',
  'unit',
  'direction',
  'promise',
  'department_id',
  'department',
  'change_types',
  'change_certainties',
  'source_line',
  'url',
  'note',
  'top_id',
  'kpi_kind',
  'definition',
  'method',
  'statistic_name',
  'statistic_url',
  'direction_note',
  'department_note',
  'promise_authored',
  'decimals',
  'source_document',
  'source_page',
  'source_place',
  'plan_id',
]);

export type KpiContent = z.output<typeof kpiContent>;
export type Kpi = z.output<typeof kpi>;
export type KpiRow = z.output<typeof kpiRow>;
