import { dataNames } from '../schema/dataName.ts';
import type { PlanModel, PlanWords } from '../schema/entity/plan.ts';
import type { PublishedContent } from '../schema/entity/published.ts';
import type { Tombstone } from '../schema/entity/tombstone.ts';
import type { PublishedValue } from './read/readPublishedValues.ts';
import type { ResultFile } from './results/resultFiles.ts';
import type { SourceText } from './read/content.ts';

/** A prose page by its address and head. */
export interface PlanPage {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** A whole plan, validated and linked: the published model and what only the site needs. */
export interface Plan extends PlanModel {
  /** The transcriptions, in the order of plan.yaml; empty where the plan has none. */
  readonly sourceTexts: readonly SourceText[];
  /** The yearly results as they were read. */
  readonly resultFiles: readonly ResultFile[];
  /** The plan's own words in place of the usual ones. */
  readonly words: PlanWords;
  readonly pages: readonly PlanPage[];
  readonly synonyms: readonly (readonly string[])[];
  readonly keepTogether: readonly string[];
  /** What was published on earlier days, the latest first. */
  readonly editions: readonly Edition[];
  /** Every address and id that was ever published, as far as the ledger was written. */
  readonly published: PublishedContent | undefined;
  /** What was ever published of every value, as far as the ledger of values was written. */
  readonly publishedValues: readonly PublishedValue[];
  /** What was published and is gone. */
  readonly tombstones: readonly Tombstone[];
  readonly searchExamples: readonly string[];
}

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
