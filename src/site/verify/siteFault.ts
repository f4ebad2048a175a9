/** Something that a built site must not have. */
export interface SiteFault {
  readonly file: string;
  readonly fault: string;
}
