import type { Finding } from './finding.ts';
import type { Publication } from './publication.ts';
import type { ReadSheet } from './readXlsx.ts';

/** The rules on workbooks; they apply where a workbook is published. */
export const workbookRules = {
  'L1-10': inSheets(({ objects }) => objects),
  'L1-11': inSheets(({ formats }) => formats),
  'L1-12': inSheets(({ merged }) => merged),
  'L1-13': inSheets(({ hidden }) => hidden),
  'L2-06': inSheets(({ formulas }) => formulas),
} as const;

function inSheets(faultsOf: (sheet: ReadSheet) => readonly string[]): (publication: Publication) => Finding {
  return ({ xlsxs }) => {
    if (xlsxs.length === 0) return { absent: 'xlsx' };
    const sheets = xlsxs.flatMap(({ name, sheets: all }) => all.map((sheet) => ({ name, sheet })));
    return {
      checked: sheets.length,
      what: 'sheets',
      faults: sheets.flatMap(({ name, sheet }) => faultsOf(sheet).map((found) => ({ file: name, column: sheet.name, found }))),
    };
  };
}
