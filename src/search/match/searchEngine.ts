import type { PageTextPart } from './pageText.ts';

/** What finds exact places in texts: the large index, or the small one that needs no server. Pages are positions in the register. */
export interface SearchEngine {
  /** The pages whose text contains a search form without a gap. */
  pagesWith(form: string): Promise<ReadonlySet<number>>;
  /** A page's text. */
  textOf(page: number): Promise<readonly PageTextPart[]>;
}
