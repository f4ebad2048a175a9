/** What a published code means, in the words of a language: the label that cells carry, and a sentence. */
export interface CodeMeaning {
  readonly label: string;
  readonly description: string;
}

/** What happened to a thing in a revision, or to what was published of it. */
export const changeTypes = [
  'added',
  'removed',
  'renamed',
  'revised',
  'possibly-ended',
  'target-revised',
  'department-changed',
  'replaced',
  'moved',
  'definition-changed',
  'corrected',
] as const;

/** What in the source a change was read from. */
export const changeBases = ['row-mark', 'measure-mark', 'replaced-text', 'blank-target', 'decision', 'erratum'] as const;

/** What of a thing a change is about. */
export const changeFields = ['title', 'overview', 'label', 'target', 'department', 'parent', 'definition', 'unit', 'value'] as const;

/** How sure the reading of a change is. */
export const changeCertainties = ['stated', 'inferred', 'unassigned'] as const;

/** Which side of a promise a value stands on. */
export const valueKinds = ['baseline', 'target', 'result', 'forecast', 'reference'] as const;

/** Why a value is there as a number, or why it is not. A missing value is never blank without a reason. */
export const valueStatuses = ['given', 'not-numeric', 'not-measured', 'not-given', 'withdrawn', 'not-in-source', 'compared'] as const;

/** Over what span a KPI counts. */
export const aggregations = [
  'annual',
  'cumulative',
  'monthly-average',
  'annual-maximum',
  'not-stated',
  'period-total',
  'period-average',
  'rate',
] as const;

/** Which way a KPI is meant to move. Decided KPI by KPI, since fewer is better for some. */
export const directions = ['increase', 'decrease', 'maintain', 'at-least', 'at-most', 'unclear', 'not-stated'] as const;

/** A bound that the source puts on a number, such as 以上 in 「100件以上」. */
export const qualifiers = ['or-more', 'or-less', 'more-than', 'less-than', 'about'] as const;

/** What kind of time a value has. */
export const timeKinds = ['fiscal-year', 'year', 'as-of', 'period', 'years', 'not-stated'] as const;

/** What a bound without a number of its own is measured by. */
export const comparisons = ['baseline'] as const;

/** What an amount of money is: budgeted, settled, or planned. */
export const budgetKinds = ['budget', 'settlement', 'planned'] as const;

/** What kind of doubt a note raises. */
export const noteKinds = ['suspected-misreading', 'contradiction', 'mixed-wording', 'omission', 'layout', 'conversion'] as const;

/** How final a published result is. */
export const resultStages = ['provisional', 'final', 'corrected'] as const;

/** Whether the published files keep a rule. */
export const conformities = ['conforms', 'not-applicable', 'violates'] as const;

/** Which values of a KPI are better than its target, where its direction does not say it. */
export const betterValues = ['more', 'less', 'exact'] as const;

/** Whether a target is for its own year, or to be kept in every year up to it. */
export const targetSpans = ['by-year', 'every-year'] as const;

/** What is to be said of a KPI and its target, in the order in which it is tried. */
export const progressStatuses = [
  'withdrawn',
  'no-target',
  'no-result',
  'by-hand',
  'not-judged',
  'met',
  'not-met',
  'target-year-missing',
  'reached-early',
  'on-path',
  'below-path',
  'unchanged',
  'further-away',
  'not-yet',
  'met-so-far',
  'not-met-so-far',
] as const;

/** Why it cannot be said how much of a promised change was made. */
export const noShareReasons = [
  'text',
  'direction-unclear',
  'no-baseline',
  'bounded-target',
  'other-span',
  'break',
  'no-change-promised',
] as const;

/**
 * Every published code list that is the same for all plans: its codes in the order in which they are listed. What they mean
 * stands in the words of a language.
 */
export const codes = {
  change_type: changeTypes,
  change_basis: changeBases,
  change_certainty: changeCertainties,
  change_field: changeFields,
  value_kind: valueKinds,
  value_status: valueStatuses,
  aggregation: aggregations,
  direction: directions,
  qualifier: qualifiers,
  note_kind: noteKinds,
  conformity: conformities,
  time_kind: timeKinds,
  compared_with: comparisons,
  budget_kind: budgetKinds,
  better: betterValues,
  applies: targetSpans,
  progress_status: progressStatuses,
  no_share_reason: noShareReasons,
  result_stage: resultStages,
} as const;

export type CodeListName = keyof typeof codes;

/** The code lists whose codes are the levels of a plan and what every plan has besides. */
export const levelCodeLists = ['owner_type', 'target_type', 'published_kind'] as const;

export type LevelCodeListName = (typeof levelCodeLists)[number];

/** A code of a list. */
export type CodeOf<Name extends CodeListName> = (typeof codes)[Name][number];
