/**
 * How much one content folder may hold in all, about twice a plan of 10,000 initiatives with ten years of results.
 *
 * Measured for such a plan: 10,430 files, 24 MB without editions, 1.7 GB of editions, 111,000 rows of results, 350,000
 * characters of prose. The README has the same table.
 */
export const folderBudget = {
  /** Files of every kind, those of the editions among them. */
  files: 20_000,
  /** What is read as text. */
  bytes: 50_000_000,
  /** Editions, which are only hashed and copied. */
  editionBytes: 4_000_000_000,
  /** Rows of all results files together. */
  resultRows: 220_000,
  /** Lines and commas in the front matter of all Markdown files: what the YAML reader's memory grows with. */
  frontMatterParts: 600_000,
  /** Characters of prose under all front matters; the parser needs a second for a million. */
  proseCharacters: 1_000_000,
  /** Problems that are told: with so many, nobody misses the rest. */
  problems: 5000,
} as const;

/** How much one file may hold. */
export const fileBudget = {
  /** The ledger of published ids of a plan of 10,000 initiatives has 1.5 MB; no other file but the transcription comes near it. */
  bytes: 3_000_000,
  /** The transcription of a plan of 10,000 initiatives has 6 MB. */
  sourceBytes: 20_000_000,
  /** The largest file of an edition of such a plan has 70 MB. */
  editionBytes: 200_000_000,
  /** Twenty times the lines of a plan of 10,000 initiatives. */
  sourceLines: 200_000,
  /** A row for each KPI: a plan of 10,000 initiatives has 11,000. */
  resultRows: 20_000,
  /** Words, signs, spaces and line breaks of YAML; 3,000 notes have as many. */
  yamlMarks: 150_000,
  /** The same for the ledger of published ids, which has 229,000 for 10,000 initiatives. */
  ledgerMarks: 450_000,
  /** How many of them may be brackets and commas, which cost more than others; 1,000 notes about three things each have 12,000. */
  yamlFlowMarks: 40_000,
  /** Prose for readers is a hundredth of this; the parser needs more than a second for some texts that are longer. */
  proseCharacters: 200_000,
  /** Problems that are told: whoever mends so many checks the file again anyway. */
  problems: 1000,
} as const;

/** How often the ids nearest to a wrong one are looked for among the same ids: whoever has more wrong ones has made no slip of the pen. */
export const nearestSearches = 100;
