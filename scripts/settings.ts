import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder, wherever a script is called from. */
export const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The content folder: `HIRAKU_CONTENT`, or `content/` of the project. */
export function contentFolder(): string {
  return path.resolve(process.env['HIRAKU_CONTENT'] ?? path.join(projectFolder, 'content'));
}

/** The output folder: `HIRAKU_OUTPUT`, or `dist/` of the project. */
export function outputFolder(): string {
  return path.resolve(process.env['HIRAKU_OUTPUT'] ?? path.join(projectFolder, 'dist'));
}
