import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { provenanceAddress } from '../../src/addresses/fileAddress.ts';
import { isLeftover, placeInFolder } from '../../src/plan/read/fileNames.ts';
import { contentDigest, type ContentRecord } from '../../src/plan/read/contentRecord.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { provenance, type Provenance } from '../../src/schema/provenance.ts';
import { sha256 } from '../../src/site/files/siteFiles.ts';
import { builtCommit, projectFolder } from '../settings.ts';

const programParts = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json'];
const packageFile = z.object({ version: z.string() });

/** Writes what a site was made from and with into its folder, the same bytes from every copy of the same files. */
export async function writeProvenance(work: string, plan: Plan, record: ContentRecord): Promise<void> {
  const made: Provenance = {
    edition: plan.information.editionDate,
    content: contentDigest(record),
    program: await digestOf(projectFolder, programParts),
    lock: { sha256: sha256(await readFile(path.join(projectFolder, 'package-lock.json'))) },
    versions: {
      hiraku: await versionIn(projectFolder),
      node: process.versions.node,
      astro: await versionIn(path.join(projectFolder, 'node_modules', 'astro')),
      pagefind: await versionIn(path.join(projectFolder, 'node_modules', 'pagefind')),
    },
    commit: builtCommit() ?? null,
  };
  await writeFile(placeInFolder(work, provenanceAddress), `${JSON.stringify(provenance.parse(made), null, 2)}\n`);
}

/** The checksum of some files and folders of a folder, without what editors and desktops leave behind. */
export async function digestOf(folder: string, parts: readonly string[]): Promise<{ sha256: string; files: number }> {
  const names: string[] = [];
  for (const part of parts) {
    const isFolder = (await stat(path.join(folder, part))).isDirectory();
    const inside = isFolder ? await readdir(path.join(folder, part), { recursive: true, withFileTypes: true }) : [];
    if (!isFolder) names.push(part);
    names.push(
      ...inside
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
    );
  }
  const kept = names.filter((name) => !name.split('/').some(isLeftover)).sort();
  const lines: string[] = [];
  for (const name of kept) lines.push(`${sha256(await readFile(path.join(folder, name)))}  ${name}\n`);
  return { sha256: sha256(lines.join('')), files: kept.length };
}

async function versionIn(folder: string): Promise<string> {
  return packageFile.parse(JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))).version;
}
