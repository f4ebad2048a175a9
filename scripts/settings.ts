import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { visibleText } from '../src/plan/visibleText.ts';

/** The project's own folder, wherever a script is called from. */
export const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The content folder: `HIRAKU_CONTENT`, or `content/` of the project. */
export function contentFolder(): string {
  return path.resolve(process.env['HIRAKU_CONTENT'] ?? path.join(projectFolder, 'content'));
}

/** The commit the program is of: `HIRAKU_COMMIT`, or nothing where it is not set or empty. */
export function builtCommit(): string | undefined {
  const commit = process.env['HIRAKU_COMMIT'];
  return commit === '' ? undefined : commit;
}

/** The output folder: `HIRAKU_OUTPUT`, or `dist/` of the project. */
export function outputFolder(): string {
  return path.resolve(process.env['HIRAKU_OUTPUT'] ?? path.join(projectFolder, 'dist'));
}

/** A path as the person who runs a command sees it. */
export function shownPath(file: string): string {
  return visibleText(path.relative(process.cwd(), file).split(path.sep).join('/')) || '.';
}
