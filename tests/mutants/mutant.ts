/** A small mistake that is put into one file, to see whether a test notices it. */
export interface Mutant {
  /** From the project's folder, with slashes. */
  readonly file: string;
  /** The text of the file that is replaced, and where it begins. */
  readonly from: string;
  readonly at: number;
  readonly to: string;
  /** What the mistake does, in one line. */
  readonly breaks: string;
  /** Why no test can notice it, where that is so. */
  readonly equivalent?: string | undefined;
}

/** A mistake as somebody wrote it down: a text that occurs once in its file, what stands there instead, and what that breaks. */
export type WrittenMutant = readonly [from: string, to: string, breaks: string, equivalent?: string];

/** Mistakes by the file that they are put into. */
export type WrittenMutants = Readonly<Record<string, readonly WrittenMutant[]>>;
