/** What a published code means, in the words of a language: the label that cells carry, and a sentence. */
export interface CodeMeaning {
  readonly label: string;
  readonly description: string;
}

/** What happened to a thing in the revision that the source shows in red ink. */
export const changeTypes = ['added', 'removed', 'renamed', 'revised', 'possibly-ended'] as const;

/** What in the source a change was read from. */
export const changeBases = ['row-mark', 'measure-mark', 'replaced-text', 'blank-target'] as const;

/** Which wording of a thing a change is about. */
export const changeFields = ['title', 'overview', 'label'] as const;

/** How sure the reading of a change is. */
export const changeCertainties = ['stated', 'inferred', 'unassigned'] as const;

/** Which side of a promise a value stands on. */
export const valueKinds = ['baseline', 'target', 'result'] as const;

/** Why a value is there as a number, or why it is not. A missing value is never blank without a reason. */
export const valueStatuses = ['given', 'not-numeric', 'not-measured', 'not-given', 'withdrawn', 'not-in-source'] as const;

/** Over what span a KPI counts. */
export const aggregations = ['annual', 'cumulative', 'monthly-average', 'annual-maximum', 'not-stated'] as const;

/** Which way a KPI is meant to move. Decided KPI by KPI, since fewer is better for some. */
export const directions = ['increase', 'decrease', 'maintain', 'at-least', 'at-most', 'unclear'] as const;

/** A bound that the source puts on a number, such as 以上 in 「100件以上」. */
export const qualifiers = ['or-more', 'or-less', 'more-than', 'less-than', 'about'] as const;

/** What kind of thing owns a KPI. */
export const ownerTypes = ['goal', 'initiative'] as const;

/** What a note or a change is about. */
export const targetTypes = ['goal', 'measure', 'initiative', 'kpi', 'value', 'line'] as const;

/** What kind of doubt a note raises. */
export const noteKinds = ['suspected-misreading', 'contradiction', 'mixed-wording', 'omission', 'layout', 'conversion'] as const;

/** A kind of thing whose id is published, and so never used for another. */
export const publishedKinds = ['page', 'goal', 'policy', 'measure', 'initiative', 'kpi', 'department', 'note'] as const;

/** Whether the published files keep a rule. */
export const conformities = ['conforms', 'not-applicable', 'violates'] as const;

/** Every published code list: its codes in the order in which they are listed. What they mean stands in the words of a language. */
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
  owner_type: ownerTypes,
  target_type: targetTypes,
  note_kind: noteKinds,
  published_kind: publishedKinds,
  conformity: conformities,
} as const;

export type CodeListName = keyof typeof codes;

/** A code of a list. */
export type CodeOf<Name extends CodeListName> = (typeof codes)[Name][number];
