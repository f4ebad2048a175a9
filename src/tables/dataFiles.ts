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
import { sourceFiles } from './files/sourceFiles.ts';
import { stratMlFile } from './files/stratMlFile.ts';
import { tableFiles } from './files/tableFiles.ts';
import { workbookFiles } from './files/workbookFiles.ts';

/** What makes the files, in the order in which they are listed; what describes files comes after them, the archive of all last. */
const makers: readonly DataFileMaker[] = [
  tableFiles,
  csvwFiles,
  planFiles,
  ownerFiles,
  sourceFiles,
  workbookFiles,
  stratMlFile,
  machineReadabilityFiles,
  catalogFiles,
  openDataListFiles,
  dataPackageFiles,
  archiveFiles,
];

const made = new WeakMap<Plan, Promise<ReadonlyMap<string, DataFile>>>();

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

function filesByAddress(plan: Plan): Promise<ReadonlyMap<string, DataFile>> {
  const known = made.get(plan);
  if (known) return known;
  const files = makeFiles(plan);
  made.set(plan, files);
  return files;
}

async function makeFiles(plan: Plan): Promise<ReadonlyMap<string, DataFile>> {
  const files = new Map<string, DataFile>();
  for (const maker of makers) {
    for (const file of await maker(plan, [...files.values()])) {
      if (files.has(file.address)) throw new Error(`Two data files would be published at ${file.address}`);
      files.set(file.address, file);
    }
  }
  return files;
}
