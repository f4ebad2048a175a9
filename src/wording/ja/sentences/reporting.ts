import type { Reporting } from '../../../plan/reporting/reporting.ts';
import { reportingState, valueStatus } from '../codes.ts';
import { dayText } from './day.ts';
import { numberText } from './number.ts';

/** Why a year has no result: the status of its value, and what is told of it. */
export function reasonText(status: string, note: string | null): string {
  return note === null ? status : `${status}：${note}`;
}

/** The fiscal years of a run: 「2019〜2023年度」. */
export function runText(first: number, last: number): string {
  return first === last ? `${first}年度` : `${first}〜${last}年度`;
}

/**
 * The state of a run of years in words: 「公表済み（2024年10月2日、期限から2日）」, 「期限を過ぎた（274日）」,
 * 「公表済み（うち期限の後1年度）」.
 */
export function stateText(run: readonly Reporting[]): string {
  const [first] = run;
  if (!first) return '';
  const { label } = reportingState[first.state];
  if (first.state === 'overdue') return first.daysLate === null ? label : `${label}（${numberText(first.daysLate)}日）`;
  if (first.state === 'not-measured' && first.result) return reasonText(valueStatus[first.result.status].label, first.result.note);
  if (first.state !== 'published') return label;
  const late = run.filter(({ daysLate }) => (daysLate ?? 0) > 0);
  if (run.length > 1) return late.length === 0 ? label : `${label}（うち期限の後${late.length}年度）`;
  if (first.publishedOn === null) return label;
  return `${label}（${dayText(first.publishedOn)}${late.length === 0 ? '' : `、期限から${numberText(first.daysLate ?? 0)}日`}）`;
}
