/** A piece of a sentence; a line must not break inside one that is kept together. */
export interface Phrase {
  readonly text: string;
  readonly together?: boolean;
  readonly strong?: boolean;
}

/** The plain text of a sentence. */
export function phrasesText(phrases: readonly Phrase[]): string {
  return phrases.map(({ text }) => text).join('');
}
