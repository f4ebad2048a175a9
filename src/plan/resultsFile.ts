import type { SourceReference } from '../schema/entity/source.ts';

/** The document that a year's results stand in, beside the transcription: `results-2021`. */
export function resultsDocument(fiscalYear: number): string {
  return `results-${fiscalYear}`;
}

/** The file of results that a value was read from, `results/2021.csv`; undefined where it stands in the transcription. */
export function resultsFile({ document }: SourceReference): string | undefined {
  const year = /^results-(\d{4})$/.exec(document)?.[1];
  return year === undefined ? undefined : `results/${year}.csv`;
}
