import { departmentAddress, measureAddress, policyAddress } from '../../../addresses/pageAddress.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { Department } from '../../../schema/entity/department.ts';
import type { Measure } from '../../../schema/entity/measure.ts';
import type { Policy } from '../../../schema/entity/policy.ts';
import type { FileFacts } from '../../../tables/dataFile.ts';
import { publishedFile } from '../../files/publishedFile.ts';

/** A link with its words; the address is from the site's root. */
export interface PageLink {
  readonly label: string;
  readonly address: string;
}

/** The link to a department's page. */
export function departmentLink({ id, name }: Department): PageLink {
  return { label: name, address: departmentAddress(id) };
}

/** The link to a policy's place on its goal's page. */
export function policyLink({ id, goalId, label, title }: Policy): PageLink {
  return { label: `${label} ${title}`, address: policyAddress(goalId, id) };
}

/** The link to a measure's place on its goal's page. */
export function measureLink(goalId: string, { id, label, title }: Measure): PageLink {
  return { label: `${label} ${title}`, address: measureAddress(goalId, id) };
}

/** A file of what a page shows, and what it holds. */
export interface DataLinkData {
  readonly label: string;
  readonly file: Pick<FileFacts, 'address' | 'format' | 'bytes'>;
}

/** Looks up a file of what a page shows. */
export async function dataLink(plan: Plan, address: string, label: string): Promise<DataLinkData> {
  return { label, file: await publishedFile(plan, address) };
}
