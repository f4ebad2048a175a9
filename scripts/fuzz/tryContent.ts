import { readSitePlan } from '../../src/site/check/readSitePlan.ts';
import { countDifferences } from './countDifferences.ts';
import type { ContentFiles } from './contentFiles.ts';
import type { FuzzResult } from './fuzzResult.ts';
import { problemFaults } from './problemFaults.ts';
import { sourceCounts } from './sourceCounts.ts';

/** The content folder's name in messages. */
const shownAs = 'content';

/** Reads a folder with changed content, makes its open data where it is sound, and says what came of it. */
export async function tryContent(folder: string, files: ContentFiles): Promise<FuzzResult['outcome']> {
  try {
    const { plan, problems } = await readSitePlan(folder, { shownAs });
    if (plan) return { kind: 'sound', differences: await countDifferences(sourceCounts(files), plan) };
    const faults = problems.length === 0 ? ['refused without a problem'] : problems.flatMap((each) => problemFaults(each, files, shownAs));
    return { kind: 'refused', codes: [...new Set(problems.map(({ code }) => code))], faults };
  } catch (error) {
    return { kind: 'crash', words: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
