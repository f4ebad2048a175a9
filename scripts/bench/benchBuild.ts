import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { measureCommand } from './measureCommand.ts';
import type { ProcessUse } from './processTable.ts';
import { stageUses, type StageUse } from './stageUse.ts';

/** What a build took and made. */
export interface BuildFigures {
  /** Seconds. */
  readonly wall: number;
  readonly cpu: number;
  /** The most memory of one process, in bytes. */
  readonly peak: number;
  readonly processes: readonly ProcessUse[];
  readonly stages: readonly StageUse[];
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
}

/** Builds a plan as `npm run build` does, with nothing left of a build before. Throws where it fails. */
export async function benchBuild(project: string, content: string, output: string): Promise<BuildFigures> {
  const marks = `${output}-stages.jsonl`;
  rmSync(marks, { force: true });
  for (const cache of ['.astro', 'dist']) rmSync(path.join(project, cache), { recursive: true, force: true });
  const measure = await measureCommand(process.execPath, ['scripts/build.ts'], {
    folder: project,
    environment: { HIRAKU_CONTENT: content, HIRAKU_OUTPUT: output, HIRAKU_STAGES: marks, NODE_ENV: 'production' },
  });
  if (measure.status !== 0) throw new Error(measure.words);
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    wall: measure.wall,
    cpu: measure.cpu,
    peak: Math.max(...measure.processes.map(({ peak }) => peak)),
    processes: measure.processes,
    stages: stageUses(readFileSync(marks, 'utf8'), measure),
    files: files.length,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0),
  };
}
