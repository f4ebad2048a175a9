import { departmentAddress, itemAddress } from '../../../addresses/pageAddress.ts';
import type { Plan } from '../../../plan/plan.ts';
import { planIndex } from '../../../plan/planIndex.ts';
import type { Item } from '../../../schema/entity/item.ts';
import type { PlanModel } from '../../../schema/entity/plan.ts';
import type { Responsible } from '../../../schema/entity/responsible.ts';
import type { FileFacts } from '../../../tables/dataFile.ts';
import { itemName } from '#words/nouns.ts';
import { formerNamesText } from '#words/sentences/formerNames.ts';
import { publishedFile } from '../../files/publishedFile.ts';

/** A link with its words; the address is from the site's root. */
export interface PageLink {
  readonly label: string;
  readonly address: string;
}

/** The link to an item's page or place, by its name with the plan's own mark. */
export function itemLink(plan: PlanModel, item: Item): PageLink {
  return { label: itemName(plan, item), address: itemAddress(plan, item.id) };
}

/** The link to a department's page, and what the department does. */
export interface DepartmentLink extends PageLink {
  readonly role: string | null;
  /** What it was called before, in brackets; empty where it never had another name. */
  readonly formerNames: string;
}

/** The links to the pages of departments. */
export function departmentLinks(plan: PlanModel, departments: readonly Responsible[]): DepartmentLink[] {
  return departments.map(({ departmentId, role }) => {
    const department = planIndex(plan).department(departmentId);
    return {
      label: department.name,
      address: departmentAddress(departmentId),
      role,
      formerNames: formerNamesText(department.formerNames, plan.revisions),
    };
  });
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
