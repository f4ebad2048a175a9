import { declaredGaiji, type SourceDeclaration } from '../../schema/entity/plan.ts';
import { fileBudget } from '../budgets.ts';
import { problem } from '../problem/problem.ts';
import type { ResultRow, SourceText } from './content.ts';
import type { ContentFolder } from './contentFolder.ts';
import { hasMoreLines } from './decodeText.ts';
import { looksLikeMarkup } from './frozenForm.ts';
import { readResults } from './readResults.ts';
import { fileAllowedText } from '#words/problems/reading.ts';
import { sizeText } from '#words/problems/sizes.ts';

/** Reads the files of yearly results; `failed` where one of them could not be read as a whole. */
export function readResultsFiles(folder: ContentFolder): { rows: ResultRow[]; failed: boolean } {
  const rows: ResultRow[] = [];
  let failed = false;
  for (const { relative, year } of resultsFiles(folder)) {
    if (year === undefined) {
      const allowed = relative.split('/').length > 2 ? fileAllowedText.resultsOfYear : fileAllowedText.results;
      folder.problems.push(problem('file-unexpected', folder.start(relative), relative.replace(/^.*\//, ''), { allowed }));
      failed = true;
      continue;
    }
    const text = folder.text(relative);
    const read = text === undefined ? undefined : readResults(text, folder.shown(relative), year);
    folder.report(read?.problems ?? []);
    for (const row of read?.rows ?? []) rows.push(row);
    failed ||= read === undefined || read.problems.length > 0;
  }
  return { rows, failed };
}

/**
 * Whatever stands in the folder of results, with the fiscal year that it is of: `2024.csv`, or a file in the folder
 * `2024`; no year where it is no file of results.
 */
function resultsFiles(folder: ContentFolder): { relative: string; year: number | undefined }[] {
  return folder.list('results').flatMap((name) => {
    const relative = `results/${name}`;
    if (!isYearFolder(folder, name)) return [{ relative, year: yearOfName(/^(\d{4})\.csv$/, name) }];
    const year = Number(name);
    return folder.list(relative).map((file) => ({ relative: `${relative}/${file}`, year: file.endsWith('.csv') ? year : undefined }));
  });
}

/** Whether a name in the folder of results is the folder of a year, whose files are read too. */
export function isYearFolder(folder: ContentFolder, name: string): boolean {
  return /^\d{4}$/.test(name) && folder.isFolder(`results/${name}`);
}

function yearOfName(form: RegExp, name: string): number | undefined {
  const year = form.exec(name)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** Reads a transcription; nothing for a source that has no file, or whose file cannot be read. */
export function readSource(folder: ContentFolder, document: SourceDeclaration): SourceText | undefined {
  if (document.file === undefined) return undefined;
  const relative = `sources/${document.file}`;
  const read = folder.texts(relative, declaredGaiji(document.gaiji));
  if (!read) return undefined;
  const { text: checked, exact } = read;
  if (looksLikeMarkup(checked)) {
    folder.problems.push(problem('file-markup', folder.start(relative), checked));
    return undefined;
  }
  if (hasMoreLines(checked, fileBudget.sourceLines)) {
    folder.problems.push(
      problem('list-length', folder.start(relative), sizeText.moreLines(fileBudget.sourceLines), {
        allowed: sizeText.maximumLines(fileBudget.sourceLines),
      }),
    );
    return undefined;
  }
  return { document: document.id, file: document.file, text: exact, lines: checked.replace(/\n$/, '').split('\n') };
}
