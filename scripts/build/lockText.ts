import { hostname } from 'node:os';
import { reportText } from '#words/commands/report.ts';
import { shownText } from '../../src/schema/characters.ts';
import { shownPath } from '../settings.ts';
import type { LockHolder } from './buildLock.ts';

/** Says which build holds a lock; of one on another computer, which cannot be seen from here, how old it is and how to take it over. */
export function lockText({ pid, host, since }: LockHolder, file: string, now = Date.now()): string {
  const taken = Date.parse(since);
  const shownSince = Number.isNaN(taken) ? shownText(since) : new Date(taken).toLocaleString('ja-JP');
  if (host === hostname()) return reportText.buildRunning(pid, host, shownSince, shownPath(file));
  const age = Number.isNaN(taken) ? reportText.lockAgeUnknown : reportText.lockAge(Math.floor((now - taken) / 60_000));
  return reportText.buildElsewhere(pid, shownText(host), age, shownSince, shownPath(file));
}
