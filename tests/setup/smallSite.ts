import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { siteFiles, writeChecksums } from '../../src/site/files/siteFiles.ts';

/** Writes a site of three files and its checksums as a build would leave it, with a provenance that names Hiraku. */
export async function smallSite(folder: string, home = 'home'): Promise<void> {
  mkdirSync(path.join(folder, 'goals', 'goal-1'), { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), home);
  writeFileSync(path.join(folder, 'goals', 'goal-1', 'index.html'), 'goal');
  writeFileSync(
    path.join(folder, 'provenance.json'),
    JSON.stringify({ edition: '2026-11-22', versions: { hiraku: '0.1.0', node: '24.21.0' } }),
  );
  writeChecksums(folder, await siteFiles(folder));
}
