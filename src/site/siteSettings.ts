import path from 'node:path';
import { environmentValue } from './environment.ts';

/** The content folder that pages are made of: `HIRAKU_CONTENT`, or `content/` of the project. */
export function contentFolder(root: string): string {
  return path.resolve(root, environmentValue('HIRAKU_CONTENT') ?? 'content');
}
