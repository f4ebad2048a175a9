import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { processTree } from '../../../scripts/bench/processTable.ts';

describe.skipIf(!existsSync('/proc/self/stat'))('the table of processes (skipped: this system has no /proc)', () => {
  it('has a process and those that it started, with their time and memory', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'ignore' });
    try {
      await expect
        .poll(() => processTree(process.pid).find(({ pid }) => pid === child.pid)?.peak ?? 0, { timeout: 20_000 })
        .toBeGreaterThan(1e6);
      const own = processTree(process.pid);
      expect(own.find(({ pid }) => pid === process.pid)?.cpu).toBeGreaterThan(0);
      expect(own.find(({ pid }) => pid === child.pid)?.parent).toBe(process.pid);
    } finally {
      child.kill('SIGKILL');
    }
  });

  it('has nothing of a process that is not there', () => {
    expect(processTree(-1)).toEqual([]);
  });
});
