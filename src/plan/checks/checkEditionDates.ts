import { isPublishedDate } from '../../schema/publishedDate.ts';
import type { Content } from '../content.ts';
import { problem, type Problem } from '../problem.ts';

/** Finds editions of a day that no day of publication can have been. */
export function checkEditionDates({ plan, editions }: Content): Problem[] {
  const folder = plan?.located.file.replace(/plan\.yaml$/, '') ?? '';
  return editions.filter(({ date }) => !isPublishedDate(date)).map(({ date }) => problem('date-range', { file: `${folder}editions/${date}`, line: 1, column: 1 }, date));
}
