import { appendFileSync } from 'node:fs';
import { environmentValue } from '../../src/site/environment.ts';

/** Notes that a stage of the build has ended, in the file that `HIRAKU_STAGES` names, for whoever measures; nothing where it names none. */
export function noteStage(stage: string): void {
  const file = environmentValue('HIRAKU_STAGES');
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ stage, at: Date.now() })}\n`);
}
