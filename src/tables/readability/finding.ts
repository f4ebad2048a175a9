/** A place where a published file breaks a rule. */
export interface ReadabilityFault {
  /** The file's name. */
  readonly file: string;
  /** The record, counted from 1 with the headers; nothing for a fault of the whole file. */
  readonly record?: number | undefined;
  readonly column?: string | undefined;
  readonly found?: string | undefined;
}

/** What is counted when a rule is checked. */
export type CheckedThing = 'files' | 'rows' | 'columns' | 'cells' | 'codeLists' | 'sheets' | 'years';

/** What checking a rule found. */
export type Finding =
  | { readonly checked: number; readonly what: CheckedThing; readonly faults: readonly ReadabilityFault[] }
  /** The rule is about something that the files have none of. */
  | { readonly absent: 'xlsx' | 'other' | 'symbols' };
