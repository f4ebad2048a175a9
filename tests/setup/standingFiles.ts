import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';

/** Everything that stands in a folder, sorted: files with their checksums, links with where they lead, folders by their names, also empty ones. */
export function standingFiles(folder: string): string[] {
  return standingBelow(folder, '').sort();
}

/** Node's own recursion would follow links to folders. */
function standingBelow(folder: string, above: string): string[] {
  return readdirSync(path.join(folder, above), { withFileTypes: true }).flatMap((entry) => {
    const name = `${above}${entry.name}`;
    const full = path.join(folder, name);
    if (entry.isSymbolicLink()) return [`${name} -> ${readlinkSync(full)}`];
    if (entry.isDirectory()) return [`${name}/`, ...standingBelow(folder, `${name}/`)];
    return [entry.isFile() ? `${name} ${createHash('sha256').update(readFileSync(full)).digest('hex')}` : `${name} (no file)`];
  });
}
