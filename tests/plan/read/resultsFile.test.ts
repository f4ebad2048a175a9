import { describe, expect, it } from 'vitest';
import { resultsDocument, resultsFile } from '../../../src/plan/read/readResults.ts';

describe(resultsFile, () => {
  it('gives the file of a yearly result', () => {
    expect(resultsFile({ document: resultsDocument(2021), line: 2 })).toBe('results/2021.csv');
  });

  it.each(['asakuchi-strategy', 'results', 'results-21', 'old-results-2021'])('gives no file for the transcription %s', (document) => {
    expect(resultsFile({ document, line: 2 })).toBeUndefined();
  });
});
