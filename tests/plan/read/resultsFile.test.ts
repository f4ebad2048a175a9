import { describe, expect, it } from 'vitest';
import { lineOf } from '../../setup/samplePlan.ts';
import { resultsDocument, resultsFile } from '../../../src/plan/read/readResults.ts';

describe(resultsFile, () => {
  it('gives the file of a yearly result', () => {
    expect(resultsFile(lineOf(resultsDocument(2021), 2))).toBe('results/2021.csv');
  });

  it.each(['asakuchi-strategy', 'results', 'results-21', 'old-results-2021'])('gives no file for the transcription %s', (document) => {
    expect(resultsFile(lineOf(document, 2))).toBeUndefined();
  });
});
