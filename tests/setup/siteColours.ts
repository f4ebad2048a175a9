import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { projectFolder } from '../../scripts/settings.ts';

/** The ground on which pages stand. */
export type Scheme = 'light' | 'dark';

const styleOf = (name: string) => readFileSync(path.join(projectFolder, 'src', 'styles', name), 'utf8');
const tokens = readFileSync(createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css'), 'utf8');
const light = [styleOf('roles.css'), tokens];
const sheets: Readonly<Record<Scheme, readonly string[]>> = { light, dark: [styleOf('dark.css'), ...light] };

/** The value of a custom property of the stylesheet, through the tokens it is made of. */
export function valueOf(property: string, scheme: Scheme = 'light'): string {
  const value =
    sheets[scheme].map((sheet) => new RegExp(`${property}: ([^;]+);`).exec(sheet)?.[1]).find((each) => each !== undefined) ?? '';
  const token = /^var\((.+)\)$/.exec(value)?.[1];
  return token === undefined ? value : valueOf(token, scheme);
}
