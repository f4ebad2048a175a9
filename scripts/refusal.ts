import { type RefusalCode, refusalText } from '#words/commands/refusal.ts';

/** Thrown where a command cannot do as it was asked; its message is for the person who runs it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;

  /** `place` is where it is, as the person sees it; `details` fill the blanks `{…}` of the text. */
  constructor(code: RefusalCode, place: string, found: readonly string[], details: Readonly<Record<string, string>> = {}) {
    super(refusalText(code, place, found, details));
    this.code = code;
  }
}
