import { contentKeys, keySample } from '#words/problems/contentKeys.ts';
import { fieldFoundText } from '#words/problems/fieldForms.ts';
import { type Place, problem, type Problem } from './problem.ts';

/** Says that a key is missing, what it means, and how a right line of it looks. */
export function missingKey(key: string, at: Place): Problem {
  return problem('key-missing', at, fieldFoundText.missing(key), { key, meaning: contentKeys[key] ?? '', sample: keySample(key) });
}
