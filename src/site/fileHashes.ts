import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The SHA-256 of each of some files as it lies in a folder, hexadecimal, by address. */
export function fileHashes(folder: string, files: Iterable<string>): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const file of files) hashes.set(file, sha256(readFileSync(path.join(folder, file))));
  return hashes;
}

/** The SHA-256 of a file's content, hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
