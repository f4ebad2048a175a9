/** What came of reading content that was changed by lot. */
export interface FuzzResult {
  readonly seed: number;
  /** What was done to which files. */
  readonly changes: readonly string[];
  readonly outcome:
    | { readonly kind: 'refused'; readonly codes: readonly string[]; readonly faults: readonly string[] }
    | { readonly kind: 'sound'; readonly differences: readonly string[] }
    | { readonly kind: 'crash'; readonly words: string }
    | { readonly kind: 'hang' };
}

/** Says what is wrong with a result: a crash, a hang, a problem without its place, or a count that differs. */
export function resultFaults({ outcome }: FuzzResult): readonly string[] {
  if (outcome.kind === 'crash') return [`crash: ${outcome.words}`];
  if (outcome.kind === 'hang') return ['hang'];
  return outcome.kind === 'refused' ? outcome.faults : outcome.differences;
}
