import { oncePer } from '../plan/oncePer.ts';
import type { Plan } from '../plan/plan.ts';
import type { DataFile, DataFileMaker } from './dataFile.ts';
import { catalogFiles } from './files/catalogFiles.ts';
import { machineReadabilityFiles } from './files/machineReadabilityFiles.ts';
import { openDataListFiles } from './files/openDataListFiles.ts';
import { archiveFiles } from './files/archiveFiles.ts';
import { csvwFiles } from './files/csvwFiles.ts';
import { dataPackageFiles } from './files/dataPackageFiles.ts';
import { ownerFiles } from './files/ownerFiles.ts';
import { planFiles } from './files/planFiles.ts';
import { resultsFiles } from './files/resultsFiles.ts';
import { sourceFiles } from './files/sourceFiles.ts';
import { stratMlFile } from './files/stratMlFile.ts';
import { tableFiles } from './files/tableFiles.ts';
import { workbookFiles } from './files/workbookFiles.ts';

/** What makes the files of single tables, goals and initiatives, in the order in which they are listed. */
const partMakers: readonly DataFileMaker[] = [tableFiles, csvwFiles, planFiles, ownerFiles, resultsFiles, sourceFiles];

/** What makes the files that gather or describe those, in the order in which they are listed; the archive of all comes last. */
const wholeMakers: readonly DataFileMaker[] = [
  workbookFiles,
  stratMlFile,
  machineReadabilityFiles,
  catalogFiles,
  openDataListFiles,
  dataPackageFiles,
  archiveFiles,
];

/** Makes the files of single tables, goals and initiatives, a kind at a time. */
export function partFiles(plan: Plan): AsyncGenerator<readonly DataFile[]> {
  return makeInTurn(plan, partMakers, []);
}

/** Makes the files that gather or describe the files of parts, a kind at a time; most of the time goes into these. */
export function wholeFiles(plan: Plan, parts: readonly DataFile[]): AsyncGenerator<readonly DataFile[]> {
  return makeInTurn(plan, wholeMakers, parts);
}

async function* makeInTurn(plan: Plan, makers: readonly DataFileMaker[], before: readonly DataFile[]): AsyncGenerator<readonly DataFile[]> {
  const made = [...before];
  const addresses = new Set(made.map(({ address }) => address));
  for (const maker of makers) {
    const files = await maker(plan, made);
    for (const file of files) {
      if (addresses.has(file.address)) throw new Error(`Two data files would be published at ${file.address}`);
      addresses.add(file.address);
      made.push(file);
    }
    yield files;
  }
}

/** Every file of open data of a plan, made once and kept as long as the plan is. */
export async function dataFiles(plan: Plan): Promise<readonly DataFile[]> {
  return [...(await filesByAddress(plan)).values()];
}

/** The published file at an address; asking for one that is not published is a fault of ours. */
export async function dataFileAt(plan: Plan, address: string): Promise<DataFile> {
  const file = (await filesByAddress(plan)).get(address);
  if (!file) throw new Error(`No data file is published at ${address}`);
  return file;
}

const filesByAddress = oncePer(async (plan: Plan): Promise<ReadonlyMap<string, DataFile>> => {
  const parts = (await Array.fromAsync(partFiles(plan))).flat();
  const whole = (await Array.fromAsync(wholeFiles(plan, parts))).flat();
  return new Map([...parts, ...whole].map((file) => [file.address, file]));
});
