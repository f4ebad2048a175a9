import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before a command, kills it right after its change number `KILL_AFTER` to what lies in the folder `KILL_IN`,
 * without a chance to clear up; the file `KILL_LOG` lists the changes that were made.
 */
const { KILL_AFTER = '0', KILL_IN = '', KILL_LOG = '' } = process.env;
let done = 0;

const { promises } = fs;
for (const name of ['mkdir', 'open', 'rename', 'rm', 'rmdir', 'writeFile'] as const) {
  const change = promises[name] as (...parameters: unknown[]) => Promise<unknown>;
  const killing = async (...parameters: unknown[]): Promise<unknown> => {
    const result = await Reflect.apply(change, promises, parameters);
    const isReading = name === 'open' && parameters[1] === 'r';
    if (isReading || !String(parameters[0]).startsWith(KILL_IN)) return result;
    done += 1;
    fs.appendFileSync(KILL_LOG, `${name} ${String(parameters[0]).slice(KILL_IN.length)}\n`);
    if (done === Number(KILL_AFTER)) process.kill(process.pid, 'SIGKILL');
    return result;
  };
  Reflect.set(promises, name, killing);
}
syncBuiltinESMExports();
