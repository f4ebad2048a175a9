/** What a problem of one code allows and how it is mended; `{…}` is filled in from the case at hand. */
export interface ProblemText {
  readonly title: string;
  readonly allowed: string;
  readonly mend: string;
}
