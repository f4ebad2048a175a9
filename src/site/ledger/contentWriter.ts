import type { Stats } from 'node:fs';
import { lstat, mkdir, open, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { placeInFolder } from '../../plan/read/fileNames.ts';
import { lookBelow } from '../../plan/read/plainFile.ts';
import { ContentError, problem } from '../../plan/problem/problem.ts';
import { writingText } from '#words/commands/report.ts';

/**
 * Where what is not finished yet lies: hidden, so that nobody reads it as content, and in the content folder, so that a
 * rename brings it to its place.
 */
const unfinished = '.hiraku-unfinished';

/** The file in it that says what it is: what does not hold it is not ours. */
const marker = 'README.txt';

/** What else lies in it: a file, or a folder of files, that waits to be renamed to its place. */
const drafts = { file: 'file', folder: 'folder' } as const;

/** A new file of a folder. */
export interface NewFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Files that lie on the disk whole and can be brought to their place. */
export interface DraftFolder {
  /** Brings the folder to its place, where nothing may stand yet. */
  readonly moveTo: (relative: string) => Promise<void>;
}

/** A content folder as its commands see it. */
export interface WrittenFolder {
  readonly folder: string;
  /** Its name in messages. */
  readonly shownAs: string;
}

/** What writes into a content folder: each thing comes to its place at once and whole, or not at all. */
export interface ContentWriter {
  readonly writeFile: (relative: string, content: string | Uint8Array) => Promise<void>;
  /** Makes a folder where there is none, and gives its place. */
  readonly ensureFolder: (relative: string) => Promise<string>;
  readonly draftFolder: (files: readonly NewFile[]) => Promise<DraftFolder>;
}

/**
 * Writes into a content folder, and leaves nothing of it behind but what has come to its place.
 *
 * What a killed command left is cleared away first. Two commands must not write at once; whoever calls holds a lock.
 *
 * @throws {ContentError} where a link or something that is not ours is in the way; nothing is written then.
 */
export async function writeIntoContent<Result>(content: WrittenFolder, write: (writer: ContentWriter) => Promise<Result>): Promise<Result> {
  await clearUnfinished(content);
  const work = path.join(content.folder, unfinished);
  try {
    await mkdir(work);
    await put(path.join(work, marker), writingText.unfinished);
    return await write({
      writeFile: (relative, bytes) => replaceFile(content, work, relative, bytes),
      ensureFolder: (relative) => ensureFolder(content, relative),
      draftFolder: async (files) => {
        const draft = path.join(work, drafts.folder);
        await mkdir(draft, { mode: 0o755 });
        for (const { name, content: bytes } of files) await put(placeInFolder(draft, name), bytes);
        await syncFolder(draft);
        return { moveTo: (relative) => moveFolder(content, draft, relative) };
      },
    });
  } finally {
    await clearUnfinished(content);
  }
}

/** Clears away what a killed command left in a content folder. */
export async function clearUnfinished(content: WrittenFolder): Promise<void> {
  const work = path.join(content.folder, unfinished);
  const information = await informationOf(work);
  if (!information) return;
  if (!information.isDirectory() || !(await isOurs(work))) refuse('write-foreign', content, unfinished, unfinished);
  // The marker goes last, so that what is left of clearing up is known for ours too.
  for (const name of Object.values(drafts)) await rm(path.join(work, name), { recursive: true, force: true });
  await rm(path.join(work, marker), { force: true });
  await rmdir(work);
}

/**
 * Whether a folder is one that this program began: it is empty, or holds the marker, which may be all there is and
 * empty, and nothing but drafts.
 */
async function isOurs(work: string): Promise<boolean> {
  const names = await readdir(work);
  if (names.length === 0) return true;
  if (names.some((name) => name !== marker && !Object.values<string>(drafts).includes(name))) return false;
  const information = await informationOf(path.join(work, marker));
  if (!information?.isFile() || information.size > 2 * Buffer.byteLength(writingText.unfinished)) return false;
  const text = await readFile(path.join(work, marker), 'utf8');
  return text === writingText.unfinished || (names.length === 1 && writingText.unfinished.startsWith(text));
}

async function replaceFile(content: WrittenFolder, work: string, relative: string, bytes: string | Uint8Array): Promise<void> {
  const place = placeInFolder(content.folder, relative);
  const before = standing(content, relative);
  if (before && !before.isFile()) refuse('write-foreign', content, relative, relative);
  const draft = path.join(work, drafts.file);
  await put(draft, bytes, before);
  standing(content, relative);
  await rename(draft, place);
  await syncFolder(path.dirname(place));
}

async function ensureFolder(content: WrittenFolder, relative: string): Promise<string> {
  const place = placeInFolder(content.folder, relative);
  const isThere = standing(content, relative);
  if (isThere && !isThere.isDirectory()) refuse('write-foreign', content, relative, relative);
  await mkdir(place, { recursive: true });
  return place;
}

async function moveFolder(content: WrittenFolder, draft: string, relative: string): Promise<void> {
  const place = placeInFolder(content.folder, relative);
  const isThere = standing(content, relative);
  if (isThere) refuse('write-foreign', content, relative, relative);
  await mkdir(path.dirname(place), { recursive: true });
  await rename(draft, place);
  await syncFolder(path.dirname(place));
}

/** What stands at a place in a content folder; refuses where any step to it is a link, though it lead to where it should, or no folder. */
function standing(content: WrittenFolder, relative: string): Stats | undefined {
  const { link, information } = lookBelow(content.folder, relative);
  if (link !== undefined) refuse('write-link', content, link, writingText.link);
  const above = path.posix.dirname(relative);
  if (above !== '.' && standing(content, above)?.isDirectory() === false) refuse('write-foreign', content, above, above);
  return information;
}

/** Writes a new file down to the disk, with the mode and the owner of one that it will replace. */
async function put(place: string, bytes: string | Uint8Array, like?: Stats): Promise<void> {
  const file = await open(place, 'wx');
  try {
    await file.writeFile(bytes);
    if (like) {
      await file.chmod(like.mode & 0o7777);
      const { uid, gid } = await file.stat();
      // Only the administrator may give files away, and only then is there anything to give back.
      if (uid !== like.uid || gid !== like.gid) await file.chown(like.uid, like.gid).catch(() => undefined);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Brings the names in a folder down to the disk, where the system knows such a thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().catch(() => undefined);
  await handle.close();
}

async function informationOf(place: string): Promise<Stats | undefined> {
  return lstat(place).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

function refuse(code: 'write-link' | 'write-foreign', { shownAs }: WrittenFolder, relative: string, found: string): never {
  throw new ContentError([problem(code, { file: `${shownAs}/${relative}`, line: 1, column: 1 }, found)]);
}
