import type { Plan } from '../../src/plan/plan.ts';
import { dataFileText, type DataFile } from '../../src/tables/dataFile.ts';
import { dataFiles } from '../../src/tables/dataFiles.ts';
import { minamoPlan, realPlan } from './samplePlan.ts';
import { deepPlan, pillarsPlan } from './shapedPlans.ts';

/** The data files of a plan as a reader finds them: by their address under `data/`. */
export interface PublishedFiles {
  readonly name: string;
  readonly plan: Plan;
  readonly code: string;
  readonly addresses: readonly string[];
  readonly file: (name: string) => DataFile;
  readonly text: (name: string) => string;
  readonly json: (name: string) => unknown;
}

/** The data files of the real and of the invented plan. */
export async function publishedFiles(): Promise<PublishedFiles[]> {
  return Promise.all([filesOf('the real plan', await realPlan()), filesOf('the invented plan', await minamoPlan())]);
}

/** The same, and those of plans of other shapes: one level and little besides, and six levels with all that a plan may have. */
export async function filesOfEveryShape(): Promise<PublishedFiles[]> {
  return [
    ...(await publishedFiles()),
    ...(await Promise.all([filesOf('the plan of one level', pillarsPlan()), filesOf('the plan of six levels', deepPlan())])),
  ];
}

async function filesOf(name: string, plan: Plan): Promise<PublishedFiles> {
  const files = new Map((await dataFiles(plan)).map((file) => [file.address.slice('data/'.length), file]));
  const file = (address: string): DataFile => {
    const found = files.get(address);
    if (!found) throw new Error(`No file is published at ${address}`);
    return found;
  };
  const text = (address: string) => dataFileText(file(address));
  return {
    name,
    plan,
    code: plan.information.cityCode,
    addresses: [...files.keys()],
    file,
    text,
    json: (address) => JSON.parse(text(address)) as unknown,
  };
}
