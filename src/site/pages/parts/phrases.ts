import type { Plan } from '../../../plan/plan.ts';
import { phraseBreaks } from '#words/phraseBreaks.ts';

/** A title in the pieces between which a line may break; no name that the plan keeps together is cut. */
export function phrasesOf({ keepTogether }: Pick<Plan, 'keepTogether'>, text: string): readonly string[] {
  return phraseBreaks(text, keepTogether);
}
