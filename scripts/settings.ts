import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { environmentValue } from '../src/site/environment.ts';
import { shownText } from '../src/schema/characters.ts';

/** The project's own folder, wherever a script is called from. */
export const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The content folder: `HIRAKU_CONTENT`, or `content/` of the project. */
export function contentFolder(): string {
  return path.resolve(environmentValue('HIRAKU_CONTENT') ?? path.join(projectFolder, 'content'));
}

/** The commit the program is of: `HIRAKU_COMMIT`, or nothing where it is not set or empty. */
export function builtCommit(): string | undefined {
  return environmentValue('HIRAKU_COMMIT');
}

/** The output folder: `HIRAKU_OUTPUT`, or `dist/` of the project. */
export function outputFolder(): string {
  return path.resolve(environmentValue('HIRAKU_OUTPUT') ?? path.join(projectFolder, 'dist'));
}

/** A path as the person who runs a command sees it: from where that person is, or whole where that is shorter. */
export function shownPath(file: string): string {
  const steps = path.relative(process.cwd(), file) || '.';
  return shownText((steps.length < file.length ? steps : file).split(path.sep).join('/'));
}
