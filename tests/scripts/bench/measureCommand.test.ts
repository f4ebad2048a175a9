import { describe, expect, it } from 'vitest';
import { measureCommand } from '../../../scripts/bench/measureCommand.ts';
import { temporaryFolder } from '../../setup/temporaryFolder.ts';

const measure = (program: string, environment: Readonly<Record<string, string>> = {}) =>
  measureCommand(process.execPath, ['--eval', program], { folder: temporaryFolder(), environment });

describe(measureCommand, () => {
  it('tells the exit code and the words of both streams', async () => {
    const { status, words } = await measure("console.log(process.env.NAME); console.error('b'); process.exitCode = 3;", { NAME: 'a' });
    expect({ status, words: words.split('\n').sort().join('') }).toEqual({ status: 3, words: 'ab' });
  });

  it('counts the processor time and memory of a process that a process starts', async () => {
    const busy = 'const room = Buffer.alloc(200e6, 1); while (process.cpuUsage().user < 1e6) room[0] += 1;';
    const { cpu, wall, processes, samples } = await measure(
      `require('node:child_process').spawnSync(process.execPath, ['--eval', ${JSON.stringify(busy)}]);`,
    );
    expect(processes).toHaveLength(2);
    expect(cpu).toBeGreaterThan(0.5);
    expect(wall).toBeGreaterThan(0.5);
    expect(Math.max(...processes.map(({ peak }) => peak))).toBeGreaterThan(200e6);
    expect(samples.length).toBeGreaterThan(3);
    expect(samples.map(({ at }) => at)).toEqual(samples.map(({ at }) => at).sort((a, b) => a - b));
  });

  it('fails where there is no such command', async () => {
    await expect(measureCommand('no-such-command', [], { folder: temporaryFolder(), environment: {} })).rejects.toThrow('ENOENT');
  });
});
