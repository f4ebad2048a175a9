import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** What changes with anything in a folder: each name in it, with the size, time and number of what stands there. */
export function folderSignature(folder: string): string {
  const partOf = (file: string) => {
    const information = statSync(file, { throwIfNoEntry: false });
    return information && [information.size, information.mtimeMs, information.ctimeMs, information.ino].join(' ');
  };
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    return names.map((name) => `${name} ${partOf(path.join(folder, name)) ?? ''}`).join('\n');
  } catch (error) {
    // A folder that is gone, or goes while it is looked through, is another state too.
    return String(error);
  }
}
