import type { Plan } from '../../../plan/plan.ts';
import type { FileFacts } from '../../../tables/dataFile.ts';
import { publishedFile } from '../../files/publishedFile.ts';

/** A file of what a page shows, and what it holds. */
export interface DataLinkData {
  readonly label: string;
  readonly file: Pick<FileFacts, 'address' | 'format' | 'bytes'>;
}

/** Looks up a file of what a page shows. */
export async function dataLink(plan: Plan, address: string, label: string): Promise<DataLinkData> {
  return { label, file: await publishedFile(plan, address) };
}
