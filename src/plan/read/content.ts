import type { DepartmentsContent } from '../../schema/entity/department.ts';
import type { ItemContent } from '../../schema/entity/item.ts';
import type { LevelContent } from '../../schema/entity/level.ts';
import type { NotesContent } from '../../schema/entity/note.ts';
import type { PageContent } from '../../schema/entity/page.ts';
import type { PlanContent } from '../../schema/entity/plan.ts';
import type { PublishedContent } from '../../schema/entity/published.ts';
import type { ResultColumn, ResultContent } from '../../schema/entity/results/result.ts';
import type { RevisionContent } from '../../schema/entity/revision.ts';
import type { SynonymsContent } from '../../schema/entity/synonyms.ts';
import type { TombstonesContent } from '../../schema/entity/tombstone.ts';
import type { Edition } from '../plan.ts';
import type { LocatedContent } from '../yaml/parseYaml.ts';
import type { LedgerValue } from './readPublishedValues.ts';
import type { Place } from '../problem/problem.ts';

/** One valid file of content, still knowing its places. */
export interface Entry<Value> {
  readonly id: string;
  readonly value: Value;
  readonly located: LocatedContent;
}

/** The prose under a front matter. */
export interface Prose {
  /** The folder: the plural of a level with pages, or `pages`. */
  readonly collection: string;
  readonly id: string;
  /** The file, from the content folder. */
  readonly file: string;
  readonly format: 'md' | 'mdx';
  readonly body: string;
  /** Where the body begins, the file named as in messages. */
  readonly place: Place;
}

/** One row of a results file, with its place. */
export interface ResultRow {
  readonly fiscalYear: number;
  readonly value: ResultContent;
  readonly place: Place;
  /** The columns of its file, in their order. */
  readonly columns: readonly ResultColumn[];
}

/** The lines of the transcription; line 1 is `lines[0]`. */
export interface SourceText {
  readonly document: string;
  readonly file: string;
  /** The whole file as it is, so that it can be published byte for byte. */
  readonly text: string;
  readonly lines: readonly string[];
}

/** A kind of thing that references lead to; `kpis` are those of the whole plan, which stand in plan.yaml. */
export type IncompleteKind =
  'plan' | 'kpis' | 'items' | 'departments' | 'notes' | 'revisions' | 'results' | 'source' | 'published' | 'tombstones';

/** An item that has a file of its own, and the level whose folder it stands in. */
export interface ItemEntry extends Entry<ItemContent> {
  readonly level: LevelContent;
}

/** Everything under `content/` that could be read, before it is linked. */
export interface Content {
  readonly plan: Entry<PlanContent> | undefined;
  /** The levels of plan.yaml, also where something else in it is wrong; empty where they are. */
  readonly levels: readonly LevelContent[];
  readonly items: readonly ItemEntry[];
  readonly departments: Entry<DepartmentsContent> | undefined;
  readonly notes: Entry<NotesContent> | undefined;
  readonly revisions: Entry<RevisionContent[]> | undefined;
  readonly synonyms: Entry<SynonymsContent> | undefined;
  /** What was published of every value; nothing where the ledger of values was never written. */
  readonly publishedValues: readonly LedgerValue[] | undefined;
  readonly published: Entry<PublishedContent> | undefined;
  readonly tombstones: Entry<TombstonesContent> | undefined;
  readonly pages: readonly Entry<PageContent>[];
  readonly results: readonly ResultRow[];
  /** The transcriptions that could be read, in the order of plan.yaml. */
  readonly sourceTexts: readonly SourceText[];
  readonly prose: readonly Prose[];
  /** What was published on earlier days, the latest first. */
  readonly editions: readonly Edition[];
  /** Left-overs of editors and desktops that nobody read, as they are shown in messages. */
  readonly passedOver: readonly string[];
  /** Kinds of which a file could not be read: references to them cannot be judged. */
  readonly incomplete: ReadonlySet<IncompleteKind>;
}
