import { z } from 'zod';
import { codeLists, type CodeListName } from './codes.ts';

/** A zod enum over one published code list, which remembers the list's name for tables and dictionary. */
export function code<Name extends CodeListName>(name: Name) {
  const values = Object.keys(codeLists[name]) as [keyof (typeof codeLists)[Name] & string];
  return z.enum(values).meta({ codeList: name });
}
