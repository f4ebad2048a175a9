import type { PublishedContent } from '../schema/entity/published.ts';
import type { Tombstone } from '../schema/entity/tombstone.ts';
import type { PlanModel } from '../schema/entity/plan.ts';
import type { SourceText } from './content.ts';
import type { Edition } from './edition.ts';

/** A prose page by its address and head. */
export interface PlanPage {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** A whole plan, validated and linked: the published model and what only the site needs. */
export interface Plan extends PlanModel {
  readonly sourceText: SourceText;
  readonly pages: readonly PlanPage[];
  readonly synonyms: readonly (readonly string[])[];
  readonly keepTogether: readonly string[];
  /** What was published on earlier days, the latest first. */
  readonly editions: readonly Edition[];
  /** Every address and id that was ever published, as far as the ledger was written. */
  readonly published: PublishedContent | undefined;
  /** What was published and is gone. */
  readonly tombstones: readonly Tombstone[];
  readonly searchExamples: readonly string[];
}
