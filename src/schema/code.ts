import { z } from 'zod';
import { codes, type CodeListName } from './codes.ts';

/** A zod enum over one published code list, which remembers the list's name for tables and dictionary. */
export function code<Name extends CodeListName>(name: Name) {
  return z.enum<(typeof codes)[Name]>(codes[name]).meta({ codeList: name });
}
