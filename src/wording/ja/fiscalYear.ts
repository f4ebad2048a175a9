import { type FiscalYear, japaneseFiscalYear, shortFiscalYear } from '../../plan/fiscalYear.ts';

/** A fiscal year in full: 「2024年度（令和6年度）」. */
export function fiscalYearText(year: FiscalYear): string {
  return `${year}年度（${japaneseFiscalYear(year)}）`;
}

/** A fiscal year for tables: 「2024年度（R6）」. */
export function fiscalYearShortText(year: FiscalYear): string {
  return `${year}年度（${shortFiscalYear(year)}）`;
}
