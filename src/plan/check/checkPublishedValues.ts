import type { KpiContent } from '../../schema/entity/kpi.ts';
import type { ValueContent } from '../../schema/entity/kpiValue.ts';
import { contentValueId, writtenStatus } from '../kpiValues.ts';
import { eachKpi } from '../link/walkPlan.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { Content, ResultRow } from '../read/content.ts';
import { resultStatus } from '../results/linkResults.ts';
import { isReported, resultValueId } from '../results/resultTime.ts';
import type { PublishedValue } from '../read/readPublishedValues.ts';
import type { ProblemCode } from '#words/problems.ts';
import { publishedValueText } from '#words/problems/revisions.ts';

/** A value of today, as the ledger would have it, and where it says what it was before. */
interface Standing {
  readonly now: Omit<PublishedValue, 'id'>;
  readonly corrected: ValueContent['correctedFrom'];
  /** The unit may differ, since the KPI says that it was changed. */
  readonly hasOtherUnit: boolean;
}

/**
 * Finds values that were published and are otherwise now, or gone, without a word of it.
 *
 * A target that was moved stays beside the new one, with the revision that ended it; a mistake that was mended says what
 * stood there before; a result that was published again stays as its earlier publication.
 */
export function checkPublishedValues(content: Content): Problem[] {
  const { publishedValues, incomplete } = content;
  if (!publishedValues || incomplete.has('items') || incomplete.has('kpis') || incomplete.has('results')) return [];
  const kpis = eachKpi(content).map(({ kpi }) => kpi);
  const values = [...kpis.flatMap(standingValues), ...content.results.flatMap((row) => standingResult(row, kpis))];
  const standing = Map.groupBy(values, ([id]) => id);
  const ids = kpis.map(({ id }) => id);
  return publishedValues.flatMap(({ value: published, place }) => {
    const today = (standing.get(published.id) ?? []).map(([, each]) => each);
    const kind = kindOf(published.id, ids);
    if (kind === undefined) return [problem('kpi-has-values', place, published.id)];
    if (today.some((each) => isSame(published, each) || isMended(published, each))) return [];
    return [problem(codes[kind], place, publishedValueText.changed(published, today[0]?.now))];
  });
}

type Kind = 'target' | 'result' | 'other';

const codes: Readonly<Record<Kind, ProblemCode>> = {
  target: 'target-overwritten',
  result: 'result-changed-silently',
  other: 'value-overwritten',
};

/** What kind of value an id is of; nothing where its KPI is gone. */
function kindOf(id: string, kpis: readonly string[]): Kind | undefined {
  const rests = kpis.filter((kpi) => id.startsWith(`${kpi}-`)).map((kpi) => id.slice(kpi.length + 1));
  const rest = rests.sort((a, b) => a.length - b.length)[0];
  if (rest === undefined) return undefined;
  return rest.startsWith('target-') ? 'target' : rest.startsWith('result-') ? 'result' : 'other';
}

function standingValues(kpi: KpiContent): [string, Standing][] {
  const hasOtherUnit = kpi.history?.some(({ field }) => field === 'unit') ?? false;
  return (kpi.values ?? []).flatMap((value): [string, Standing][] => {
    const id = contentValueId(kpi.id, value);
    return id === undefined ? [] : [[id, { now: publishedCells(value, kpi.unit ?? ''), corrected: value.correctedFrom, hasOtherUnit }]];
  });
}

/**
 * What a row of results says: what was published before stands too, so that any of the rows of one time may be the one
 * that the ledger knows.
 */
function standingResult(row: ResultRow, kpis: readonly KpiContent[]): [string, Standing][] {
  const { value } = row;
  const id = resultValueId(row);
  const kpi = kpis.find((each) => each.id === value.kpi_id);
  if (id === undefined || !kpi || !isReported(value)) return [];
  const unit = value.value === '' ? '' : (kpi.unit ?? '');
  const number = value.value === '' ? '' : String(Number(value.value));
  return [[id, { now: { value: number, text: value.text, status: resultStatus(value), unit }, corrected: undefined, hasOtherUnit: true }]];
}

/** A value of a KPI's file as the ledger has it. */
function publishedCells(written: ValueContent, unit: string): Standing['now'] {
  const { value, text = '' } = written;
  const status = writtenStatus(written);
  return value === undefined ? { value: '', text, status, unit: '' } : { value: String(value), text: '', status, unit };
}

function isSame(published: PublishedValue, { now, hasOtherUnit }: Standing): boolean {
  return (
    published.value === now.value &&
    published.text === now.text &&
    published.status === now.status &&
    (published.unit === now.unit || hasOtherUnit)
  );
}

/** Whether it is said what was published by mistake in place of the value of today. */
function isMended({ value, text, unit }: PublishedValue, { now, corrected }: Standing): boolean {
  if (corrected === undefined) return false;
  const wrong = typeof corrected.value === 'number' ? String(corrected.value) : corrected.value;
  return wrong === (value === '' ? text : value) && (corrected.unit ?? now.unit) === unit;
}
