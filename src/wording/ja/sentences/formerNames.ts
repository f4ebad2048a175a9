import type { Department } from '../../../schema/entity/department.ts';
import type { Revision } from '../../../schema/entity/revision.ts';
import { dayText } from './day.ts';

/** What a department was called before, and until when: 「（2027年3月31日まで地域創造課）」; empty where it never had another name. */
export function formerNamesText(names: Department['formerNames'], revisions: readonly Revision[]): string {
  if (names.length === 0) return '';
  return `（${names.map(({ name, until }) => `${untilText(until, revisions)}${name}`).join('、')}）`;
}

function untilText(until: string | null, revisions: readonly Revision[]): string {
  if (until === null) return '前の名前は';
  const revision = revisions.find(({ id }) => id === until);
  return revision ? `${revision.title}まで` : `${dayText(until)}まで`;
}
