import { existsSync, readFileSync } from 'node:fs';
import { readPlan } from '../../src/plan/readPlan.ts';

/** The most memory that this process has had, in megabytes. Linux counts for `resourceUsage` what the parent had at the start, but not here. */
function peak(): number {
  const known = existsSync('/proc/self/status') ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] : undefined;
  return (known === undefined ? process.resourceUsage().maxRSS : Number(known)) / 1024;
}

const started = performance.now();
const cpuBefore = process.cpuUsage();
const megabytesBefore = peak();
const { problems } = await readPlan(process.argv[2] ?? '');
const milliseconds = performance.now() - started;
const { user, system } = process.cpuUsage(cpuBefore);
process.stdout.write(
  JSON.stringify({
    milliseconds,
    cpu: (user + system) / 1000,
    megabytes: peak(),
    megabytesBefore,
    problems: problems.length,
    codes: [...new Set(problems.map(({ code }) => code))],
  }),
);
