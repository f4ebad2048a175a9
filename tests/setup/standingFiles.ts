import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';

/** Everything that stands in a folder, sorted: files with their checksums, links with where they lead, folders by their names, also empty ones. */
export function standingFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const full = path.join(entry.parentPath, entry.name);
      const name = path.relative(folder, full).split(path.sep).join('/');
      if (entry.isSymbolicLink()) return `${name} -> ${readlinkSync(full)}`;
      return entry.isFile() ? `${name} ${createHash('sha256').update(readFileSync(full)).digest('hex')}` : `${name}/`;
    })
    .sort();
}
