import { resultsFile } from '../../../plan/read/readResults.ts';
import type { PlanInformation } from '../../../schema/entity/plan.ts';
import type { SourceReference } from '../../../schema/entity/source.ts';

/** Where a fact stands: in full, within a sentence, and in a column whose header says what it is. */
export interface SourcePlace {
  readonly text: string;
  readonly cited: string;
  readonly short: string;
  /** What stands around the short form where no header does, as on a phone. */
  readonly before: string;
  readonly after: string;
}

/** Where a fact stands, in words: 「原資料6行」 in a transcription, 「出典：総合計画書 31ページ」 in a document, sheet and cell in a table. */
export function sourcePlace({ sources }: PlanInformation, source: SourceReference): SourcePlace {
  const document = sources.find(({ id }) => id === source.document);
  const where = placeText(source);
  if (!document) {
    const file = resultsFile(source) ?? source.document;
    const text = `${file} ${where}`.trimEnd();
    return { text, cited: text, short: file, before: '', after: '' };
  }
  if (document.kind === 'verbatim' && source.line !== null) {
    const isFirst = sources.find(({ kind }) => kind === 'verbatim') === document;
    const text = isFirst ? `原資料${source.line}行` : `${document.title} ${source.line}行`;
    const short = isFirst ? String(source.line) : `${document.title} ${source.line}`;
    return { text, cited: text, short, before: isFirst ? '原資料' : '', after: '行' };
  }
  const cited = where === '' ? document.title : `${document.title} ${where}`;
  return { text: `出典：${cited}`, cited, short: where === '' ? document.title : where, before: '出典：', after: '' };
}

/** The same within a citation. */
export function citedPlace(information: PlanInformation, source: SourceReference | null): string {
  return source === null ? '' : sourcePlace(information, source).cited;
}

/** The place in its document: 31ページ, 表3, シート「指標」B3. */
function placeText({ line, page, place, sheet, cell }: SourceReference): string {
  const parts = [
    page === null ? '' : /\d$/.test(page) ? `${page}ページ` : page,
    place ?? '',
    sheet === null ? '' : `シート「${sheet}」`,
    cell ?? '',
    line === null ? '' : `${line}行`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** What a plan mainly stands in: a transcription that can be read line by line, documents that are cited, or nothing that is named. */
export function sourcesKind({ sources }: PlanInformation): 'verbatim' | 'cited' | 'none' {
  if (sources.some(({ kind }) => kind === 'verbatim')) return 'verbatim';
  return sources.length > 0 ? 'cited' : 'none';
}
