import type { Change, ChangeRecord } from '../../schema/entity/change.ts';
import type { HistoryEntry } from '../../schema/entity/history.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import { targetsRevised } from '../targetHistory.ts';

/** What stood before a change and stands after it. */
export type ChangedPart = Pick<
  ChangeRecord,
  'field' | 'before' | 'after' | 'beforeValue' | 'afterValue' | 'fiscalYear' | 'unit' | 'successorId'
> & {
  /** What is to be said of it; nothing where that is the remark of the change. */
  readonly note?: string | null;
  /** Where the change itself stands; nothing where that is where its thing does. */
  readonly source?: ChangeRecord['source'];
};

/** A change that says nothing but that something happened; its remark is that of the change. */
export const nothingQuoted = {
  field: null,
  before: null,
  after: null,
  beforeValue: null,
  afterValue: null,
  fiscalYear: null,
  unit: null,
  successorId: null,
} as const;

/** An earlier wording, or the name of what a thing belonged to earlier. */
export type PastOf = Pick<HistoryEntry, 'field' | 'text' | 'until' | 'source'>;

/**
 * How a field was worded before a revision and after it; `now` is how it is today.
 *
 * Several entries that ended with one revision, as of two departments, are told together. An entry without an end is of
 * the only revision that there is.
 */
export function wordingAround(past: readonly PastOf[], field: PastOf['field'], now: string | null, change: Change): ChangedPart {
  const own = past.filter((entry) => entry.field === field);
  const ends = [...new Set(own.map(({ until }) => until))];
  const textUntil = (end: string | null | undefined) =>
    end === undefined
      ? null
      : own
          .filter(({ until }) => until === end)
          .map(({ text }) => text)
          .join('、');
  const dated = ends.indexOf(change.revisionId);
  const place = dated >= 0 ? dated : ends.lastIndexOf(null);
  if (place < 0) return nothingQuoted;
  const isLast = place === ends.length - 1;
  return { ...nothingQuoted, field, before: textUntil(ends[place]), after: isLast ? now : textUntil(ends[place + 1]) };
}

/** The targets that a revision ended or set, in pairs. */
export function changedTargets(kpi: Kpi, { revisionId }: Change): readonly ChangedPart[] {
  const pairs = revisionId === null ? [] : targetsRevised(kpi, revisionId);
  return pairs.length === 0 ? [nothingQuoted] : pairs.map(([before, after]) => valuePart('target', before, after, kpi.unit));
}

/** The values whose publication was mended. */
export function correctedValues({ values, unit }: Kpi): readonly ChangedPart[] {
  return values.flatMap((value) => {
    const { correctedFrom } = value;
    if (!correctedFrom) return [];
    const { unit: wrongUnit, on, note } = correctedFrom;
    const before = { ...value, value: correctedFrom.value, text: correctedFrom.text, raw: null };
    const field = value.kind === 'target' ? 'target' : 'value';
    return [{ ...valuePart(field, before, value, wrongUnit ?? unit), unit, note: `${note}（${on}）` }];
  });
}

function valuePart(field: 'target' | 'value', before: KpiValue | undefined, after: KpiValue | undefined, unit: string | null): ChangedPart {
  const year = (after ?? before)?.fiscalYear ?? null;
  return {
    ...nothingQuoted,
    field,
    unit,
    before: before ? writtenValue(before, unit) : null,
    after: after ? writtenValue(after, after.unit ?? unit) : null,
    beforeValue: before?.value ?? null,
    afterValue: after?.value ?? null,
    fiscalYear: year,
    ...(after?.source || before?.source ? { source: after?.source ?? before?.source ?? null } : {}),
  };
}

/** A value as its source has it, or its number with the unit. */
function writtenValue({ raw, value, text }: KpiValue, unit: string | null): string | null {
  if (raw !== null && raw !== '') return raw;
  return value === null ? text : `${value}${unit ?? ''}`;
}
