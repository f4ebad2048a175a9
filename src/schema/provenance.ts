import { z } from 'zod';

/** The number of a commit, whole or shortened, as version control prints it. */
export const commitNumber = /^[0-9a-f]{7,64}$/;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const folder = z.strictObject({
  /** SHA-256 over the lines of `sha256sum` for every file, by its name from the folder, sorted. */
  sha256,
  files: z.int(),
});

/** `provenance.json` of a site: what it was made from and with. It names no folder, no person and no computer. */
export const provenance = z.strictObject({
  /** The day of the plan's edition, YYYY-MM-DD. */
  edition: z.iso.date(),
  /** Every file of the content that was read, as it was read. */
  content: folder,
  /** `src`, `scripts`, `public`, `astro.config.mjs` and `package.json`. */
  program: folder,
  /** `package-lock.json`. */
  lock: z.strictObject({ sha256 }),
  versions: z.strictObject({ hiraku: z.string(), node: z.string(), astro: z.string(), pagefind: z.string() }),
  /** The commit, where whoever built it said so by HIRAKU_COMMIT. */
  commit: z.string().regex(commitNumber).nullable(),
});

export type Provenance = z.output<typeof provenance>;
