import { type Dirent, lstatSync, readdirSync, readFileSync, rmdirSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { checksumsAddress, provenanceAddress } from '../../src/addresses/fileAddress.ts';
import { sha256 } from '../../src/site/files/siteFiles.ts';
import { foundText } from '#words/commands/refusal.ts';
import { Refusal } from '../refusal.ts';
import { shownPath } from '../settings.ts';

/** What stands in a folder, by what its own list of checksums vouches for. */
export interface StandingSite {
  /** Whether its provenance names Hiraku; the list vouches for the provenance too, unless that was altered. */
  readonly isOurs: boolean;
  /** Files that are as the list says, with what tells whether they change later; the list itself is among them. */
  readonly files: ReadonlyMap<string, string>;
  /** Folders that hold such files, or held some. */
  readonly folders: readonly string[];
  /** What is listed and not there. */
  readonly missing: readonly string[];
  readonly altered: readonly string[];
  /** Files and folders that the list does not know, also empty ones, links and devices; folders end with a slash. */
  readonly foreign: readonly string[];
  readonly bytes: number;
}

/** Of any later form of it: an output of an older or a newer version is ours all the same. */
const provenance = z.looseObject({ versions: z.looseObject({ hiraku: z.string() }) });

/** Larger ones are no list and no provenance of ours, and are not read. */
const longestList = 100_000_000;

const nothing: StandingSite = { isOurs: false, files: new Map(), folders: [], missing: [], altered: [], foreign: [], bytes: 0 };

/**
 * Looks through the folder that a build is to replace, every byte of it.
 *
 * @throws {Refusal} where anything stands in it that no build made.
 */
export function judgeStandingSite(folder: string, shown: string): StandingSite {
  const standing = readStandingSite(folder);
  const foreign = standing.foreign.map((name) => (name.endsWith('/') ? foundText.folder(name.slice(0, -1)) : name));
  const example = { example: `HIRAKU_OUTPUT=${shownPath(path.join(folder, 'dist'))}` };
  if (!standing.isOurs && foreign.length > 0) throw new Refusal('output-not-ours', shown, foreign, example);
  if (foreign.length > 0) throw new Refusal('output-foreign', shown, [...foreign, ...standing.altered.map(foundText.altered)]);
  if (standing.altered.length > 0) throw new Refusal('output-altered', shown, standing.altered);
  return standing;
}

/**
 * Reads what stands in a folder; nothing where there is none. Where no provenance names Hiraku the list of checksums is
 * anybody's and vouches for nothing, unless the folder is known to be one that a build `began` to delete.
 */
export function readStandingSite(folder: string, began = false): StandingSite {
  if (!lstatSync(folder, { throwIfNoEntry: false })) return nothing;
  const list = listOf(folder);
  const isOurs = list.has(provenanceAddress) && namesHiraku(folder);
  const listed = isOurs || began ? list : new Map<string, string>();
  const folders = new Set([...listed.keys()].flatMap(foldersAbove));
  const [files, altered] = [new Map<string, string>(), new Set<string>()];
  const [known, foreign]: [string[], string[]] = [[], []];
  let bytes = 0;
  for (const waiting = ['']; ;) {
    const above = waiting.pop();
    if (above === undefined) break;
    for (const entry of sorted(readdirSync(path.join(folder, above), { withFileTypes: true }))) {
      const address = `${above}${entry.name}`;
      if (entry.isDirectory() && folders.has(address)) {
        known.push(address);
        waiting.push(`${address}/`);
      } else if (entry.isFile() && (listed.has(address) || (address === checksumsAddress && listed.size > 0))) {
        const state = stateOf(path.join(folder, address));
        if (address !== checksumsAddress && sha256(readFileSync(path.join(folder, address))) !== listed.get(address)) altered.add(address);
        else files.set(address, state.text);
        bytes += state.bytes;
      } else foreign.push(entry.isDirectory() ? `${address}/` : address);
    }
  }
  const missing = [...listed.keys()].filter((address) => !files.has(address) && !altered.has(address));
  return { isOurs, files, folders: known, missing, altered: [...altered].sort(), foreign: foreign.sort(), bytes };
}

/** The files of a standing site that are no longer as they were read, or are there besides. */
export function changesSince(folder: string, { files, folders }: StandingSite): string[] {
  const known = new Set(folders);
  const changed: string[] = [];
  for (const above of ['', ...folders.map((each) => `${each}/`)]) {
    for (const entry of entriesOf(path.join(folder, above))) {
      const address = `${above}${entry.name}`;
      if (entry.isDirectory() ? !known.has(address) : !entry.isFile() || files.get(address) !== stateOf(path.join(folder, address)).text)
        changed.push(address);
    }
  }
  return changed.sort();
}

/**
 * Deletes the files of a standing site that are still as they were read, and the folders that they leave empty; the list
 * of checksums goes last, so that a later build can end what was begun. Returns whether anything stays.
 */
export function removeStandingSite(folder: string, { files, folders }: StandingSite): boolean {
  const remove = (address: string) => {
    if (files.has(address) && stateOf(path.join(folder, address)).text === files.get(address))
      attempt(() => unlinkSync(path.join(folder, address)));
  };
  for (const address of files.keys()) if (address !== checksumsAddress && address !== provenanceAddress) remove(address);
  for (const each of [...folders].sort().reverse()) attempt(() => rmdirSync(path.join(folder, each)));
  for (const last of [provenanceAddress, checksumsAddress])
    if (entriesOf(folder).every(({ name }) => name === checksumsAddress || name === provenanceAddress)) remove(last);
  attempt(() => rmdirSync(folder));
  return lstatSync(folder, { throwIfNoEntry: false }) !== undefined;
}

/** Each file that a folder's list of checksums names, with its checksum; none where the folder has no list. */
function listOf(folder: string): Map<string, string> {
  const list = new Map<string, string>();
  for (const line of shortText(path.join(folder, checksumsAddress)).split('\n')) {
    const [, sum, address] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (sum !== undefined && address !== undefined) list.set(address, sum);
  }
  return list;
}

function namesHiraku(folder: string): boolean {
  try {
    return provenance.safeParse(JSON.parse(shortText(path.join(folder, provenanceAddress)))).success;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** The text of a plain file of no great size; empty for anything else, such as a pipe, which may never end. */
function shortText(file: string): string {
  const entry = lstatSync(file, { throwIfNoEntry: false });
  return entry?.isFile() && entry.size <= longestList ? readFileSync(file, 'utf8') : '';
}

function foldersAbove(address: string): string[] {
  const names = address.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

/** What changes with a file: its size, when it or what is told of it was last changed, and its number. */
function stateOf(file: string): { readonly text: string; readonly bytes: number } {
  const entry = lstatSync(file, { bigint: true, throwIfNoEntry: false });
  if (!entry) return { text: '', bytes: 0 };
  return { text: `${entry.size} ${entry.mtimeNs} ${entry.ctimeNs} ${entry.ino}`, bytes: Number(entry.size) };
}

function entriesOf(folder: string): Dirent[] {
  return lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder, { withFileTypes: true }) : [];
}

function sorted(entries: readonly Dirent[]): Dirent[] {
  return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** What cannot be deleted stays, and is told. */
function attempt(remove: () => void): void {
  try {
    remove();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}
