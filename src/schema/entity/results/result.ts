import { z } from 'zod';
import { code } from '../../code.ts';
import { contentSchema, modelSchema, rowSchema, type Entity } from '../../entity.ts';
import { isExactNumber, isPublishedDate } from '../../valueForms.ts';
import { webAddressFault } from '../../webAddress.ts';
import { leadingColumns, remark, url } from '../leading.ts';
import { planId } from '../planId.ts';

const anyCell = z.string();
const numberCell = z.string().refine((text) => text === '' || (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) && isExactNumber(text)));
const dayCell = z.union([z.literal(''), z.iso.date().refine(isPublishedDate)]);
const addressCell = z.string().refine((text) => text === '' || webAddressFault(text) === undefined);
const nullableText = z.string().nullable();
const nullableNumber = z.number().nullable();
const nullableDay = z.string().nullable().meta({ format: 'date' });

/**
 * One publication of one result: a row of a file of results.
 *
 * A cell is a text, and an empty cell an empty one, never 0. The forms in content are those of the cells.
 */
export const resultFields = {
  id: { row: z.string() },
  kpiId: { content: anyCell.min(1), key: 'kpi_id', row: z.string() },
  kpiLabel: { row: z.string() },
  fiscalYear: { row: z.int().nullable() },
  fiscalYearJapanese: { row: nullableText },
  startDate: { row: nullableDay },
  endDate: { row: nullableDay },
  /** The number, in the KPI's unit. */
  value: { content: numberCell, model: nullableNumber, row: nullableNumber.meta({ unitColumn: 'unit' }) },
  unit: { row: nullableText },
  /** A bound that the municipality puts on the number. */
  qualifier: {
    content: z.union([z.literal(''), code('qualifier')]),
    model: code('qualifier').nullable(),
    row: code('qualifier').nullable(),
  },
  /** A result that is no number. */
  text: { content: anyCell, model: nullableText, row: nullableText },
  /** Why there is no value. */
  status: {
    content: z.union([z.literal(''), code('value_status').exclude(['given', 'not-numeric', 'compared'])]),
    model: code('value_status'),
    row: code('value_status'),
  },
  note: { content: anyCell, model: nullableText, row: remark },
  /** The day on which the municipality published it. */
  publishedOn: { content: dayCell, key: 'published_on', model: nullableDay, row: nullableDay },
  /** The time, where that is not the fiscal year of the file. */
  time: { content: anyCell },
  /** How final it is. */
  stage: { content: z.union([z.literal(''), code('result_stage')]), model: code('result_stage'), row: code('result_stage') },
  isLatest: { row: z.boolean() },
  numerator: { content: numberCell, model: nullableNumber, row: nullableNumber },
  denominator: { content: numberCell, model: nullableNumber, row: nullableNumber },
  /** The day on which it was measured. */
  asOf: { content: dayCell, key: 'as_of', model: nullableDay, row: nullableDay },
  /** The publication that it stands in, as the municipality calls it. */
  source: { content: anyCell, model: nullableText, row: nullableText },
  sourceUrl: {
    content: addressCell,
    key: 'source_url',
    model: nullableText.meta({ format: 'uri' }),
    row: nullableText.meta({ format: 'uri' }),
  },
  sourcePlace: { content: anyCell, key: 'source_place', model: nullableText, row: nullableText },
  /** The municipality's own grade, word by word, and the scale that it is of. */
  rating: { content: anyCell, model: nullableText, row: nullableText },
  ratingScale: {
    content: anyCell,
    key: 'rating_scale',
    model: nullableText,
    row: nullableText,
  },
  /** What the municipality says of the result. */
  comment: { content: anyCell, model: nullableText, row: nullableText },
  /** What only the officer who fills the file in reads: it is compared with the plan and not published. */
  checkedLabel: { content: anyCell, key: 'kpi_label' },
  checkedDepartment: { content: anyCell, key: 'department' },
  checkedUnit: { content: anyCell, key: 'unit' },
  checkedTarget: { content: anyCell, key: 'target' },
  url: { row: url },
  timeKind: { row: code('time_kind') },
  year: { row: z.int().nullable() },
  planId,
} as const satisfies Entity;

export const resultContent = contentSchema(resultFields);
export const publication = modelSchema('result', resultFields);
export const resultRow = rowSchema('result', resultFields, leadingColumns, [
  'id',
  'kpi_id',
  'kpi_label',
  'fiscal_year',
  'fiscal_year_japanese',
  'start_date',
  'end_date',
  'value',
  'unit',
  'qualifier',
  'text',
  'status',
  'stage',
  'is_latest',
  'numerator',
  'denominator',
  'as_of',
  'published_on',
  'source',
  'source_url',
  'source_place',
  'rating',
  'rating_scale',
  'comment',
  'url',
  'note',
  'time_kind',
  'year',
  'plan_id',
]);

export type ResultContent = z.output<typeof resultContent>;
/** A column of a file of results. */
export type ResultColumn = keyof ResultContent;
export type Publication = z.output<typeof publication>;

/** The columns that every file of results had at first. A file with these alone, or some of them, is a whole one. */
export const resultColumns = ['kpi_id', 'value', 'text', 'status', 'note', 'published_on'] as const satisfies readonly ResultColumn[];

/** Every column whose cells are published, in the order of the published file of a year. */
export const publishedResultColumns = [
  ...resultColumns,
  'time',
  'stage',
  'qualifier',
  'numerator',
  'denominator',
  'as_of',
  'source',
  'source_url',
  'source_place',
  'comment',
  'rating',
  'rating_scale',
] as const satisfies readonly ResultColumn[];

/** The columns that are compared with the plan and not published. */
export const checkedResultColumns = ['kpi_label', 'department', 'unit', 'target'] as const satisfies readonly ResultColumn[];

/** Every column that a file of results may have. */
export const allResultColumns: readonly ResultColumn[] = [...publishedResultColumns, ...checkedResultColumns];
