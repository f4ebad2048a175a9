import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { projectFolder } from '../../scripts/settings.ts';

const tokens = readFileSync(createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css'), 'utf8');
const roles = readFileSync(path.join(projectFolder, 'src', 'styles', 'roles.css'), 'utf8');

/** The value of a custom property of the stylesheet, through the tokens it is made of. */
export function valueOf(property: string): string {
  const value = new RegExp(`${property}: ([^;]+);`).exec(roles)?.[1] ?? new RegExp(`${property}: ([^;]+);`).exec(tokens)?.[1] ?? '';
  const token = /^var\((.+)\)$/.exec(value)?.[1];
  return token === undefined ? value : valueOf(token);
}
