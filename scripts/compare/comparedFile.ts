/** What became of a published file. */
export type Verdict = 'same' | 'columns added' | 'rows added' | 'columns and rows added' | 'differs' | 'gone' | 'new';

/** A published file of two sites, compared. */
export interface ComparedFile {
  readonly file: string;
  readonly verdict: Verdict;
  /** What was added, or where the first difference is. */
  readonly detail?: string;
}

/** What comparing two contents of one file comes to. */
export type Comparison = Pick<ComparedFile, 'verdict' | 'detail'>;

/** Whether whoever used the old file can use the new one: nothing that stood in it is lost or says something else. */
export function isCompatible({ verdict }: Pick<ComparedFile, 'verdict'>): boolean {
  return verdict !== 'differs' && verdict !== 'gone';
}

/** The verdict on a file in which nothing was lost. */
export function additions(columns: readonly string[], rows: number): Comparison {
  const told = [...(columns.length > 0 ? [`+ ${columns.join(', ')}`] : []), ...(rows > 0 ? [`+ ${rows} rows`] : [])];
  if (columns.length > 0 && rows > 0) return { verdict: 'columns and rows added', detail: told.join('; ') };
  if (columns.length > 0) return { verdict: 'columns added', detail: told.join('; ') };
  return rows > 0 ? { verdict: 'rows added', detail: told.join('; ') } : { verdict: 'same' };
}
