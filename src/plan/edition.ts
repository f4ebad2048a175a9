import { dataNames } from '../schema/dataName.ts';

/** A file of an edition as its list of checksums has it. */
export interface EditionFile {
  /** The name that the file had under `data/`. */
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
}

/** The data files of one day, frozen so that what was cited then can still be read. */
export interface Edition {
  /** The day, YYYY-MM-DD, which is the folder's name. */
  readonly date: string;
  readonly files: readonly EditionFile[];
  /** SHA-256 of the list of their checksums itself, hexadecimal. */
  readonly checksums: string;
}

/** The list of an edition's files with their checksums, in the form that `sha256sum --check` reads. */
export const editionChecksums: string = dataNames.checksums;
