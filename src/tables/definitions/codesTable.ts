import { codeLists } from '#words/codes.ts';
import type { CodeMeaning } from '../../schema/codes.ts';
import { codeRow } from '../../schema/entity/codeEntry.ts';
import { tableTexts } from '#words/tables.ts';
import { municipality } from './municipality.ts';
import { defineTable } from '../table.ts';

/** コード. */
export const codesTable = defineTable({
  name: 'codes',
  ...tableTexts.codes,
  schema: codeRow,
  rows: (plan) =>
    Object.entries<Record<string, CodeMeaning>>(codeLists).flatMap(([list, meanings]) =>
      Object.entries(meanings).map(([code, { label, description }]) => ({
        ...municipality(plan),
        id: `${list}-${code}`,
        list,
        code,
        label,
        description,
      })),
    ),
});
