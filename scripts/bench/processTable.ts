import { readdirSync, readFileSync } from 'node:fs';

/** What Linux knows of one process. */
export interface ProcessUse {
  readonly pid: number;
  readonly parent: number;
  /** The program, such as `node scripts/build.ts`, cut short. */
  readonly command: string;
  /** Seconds of processor time, its own and the system's for it. */
  readonly cpu: number;
  /** The most memory that it had at once, in bytes. */
  readonly peak: number;
}

const ticksPerSecond = 100;

/** Every process that a process has started, and those that they have started, with itself; nothing where there is no `/proc`. */
export function processTree(root: number): ProcessUse[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (readProcess(Number(name)) ?? []) : []));
  const known = new Set([root]);
  for (let before = 0; before !== known.size;) {
    before = known.size;
    for (const { pid, parent } of all) if (known.has(parent)) known.add(pid);
  }
  return all.filter(({ pid }) => known.has(pid));
}

/** A process may end while it is looked at. */
function readProcess(pid: number): ProcessUse | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const peak = Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      .split('\0')
      .map((word) => word.slice(word.lastIndexOf('/') + 1))
      .filter((word) => word !== '' && !word.startsWith('-'))
      .slice(0, 4)
      .join(' ');
    return { pid, parent: Number(fields[1]), command, cpu: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond, peak };
  } catch {
    return undefined;
  }
}
