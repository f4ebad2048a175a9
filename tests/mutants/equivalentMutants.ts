/** A slip that was drawn and that no test can notice. */
interface EquivalentMutant {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The line of the file in which it stands. */
  readonly line: string;
  readonly reason: string;
}

/** Slips that change the text of a program and not what it does. */
export const equivalentMutants: readonly EquivalentMutant[] = [];
