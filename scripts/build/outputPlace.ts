import { accessSync, constants, lstatSync, readlinkSync, type Stats, statSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import path from 'node:path';
import { foundText } from '#words/commands/refusal.ts';
import { Refusal } from '../refusal.ts';
import { shownPath } from '../settings.ts';
import { gitIgnores } from './gitIgnores.ts';
import { isMountPoint } from './mountPoints.ts';
import { isWithin, realPlace } from './placeIdentity.ts';

/** What a build must never replace. */
export interface GuardedFolders {
  readonly project: string;
  readonly content: string;
}

/**
 * The folder that a build replaces where it is asked to write to `asked`: that folder, or the one that a link there leads to.
 *
 * Nothing is written; whether what stands there may go is for `standingSite.ts` to say.
 *
 * @throws {Refusal} where no site may stand, or none can be put.
 */
export function outputPlace(asked: string, guarded: GuardedFolders): string {
  const place = followedOnce(asked);
  refuseGuarded(asked, place, guarded);
  const standing = entryAt(place);
  if (standing && !standing.isDirectory())
    throw new Refusal('output-file', shownPath(asked), [standing.isFile() ? foundText.file : foundText.other]);
  if (standing && isMountPoint(place))
    throw new Refusal('output-mount', shownPath(asked), [shownPath(place)], example(path.join(place, 'site')));
  refuseUnwritable(asked, place);
  return place;
}

/** The real path of a place; where a link stands at it, that of what the link leads to, which must be no other link. */
function followedOnce(asked: string): string {
  const at = realLeaf(asked);
  if (!entryAt(at)?.isSymbolicLink()) return at;
  const target = realLeaf(path.resolve(path.dirname(at), readlinkSync(at)));
  const found = [foundText.link(shownPath(target))];
  const standing = entryAt(target);
  if (!standing) throw new Refusal('output-link-lost', shownPath(asked), found);
  if (standing.isSymbolicLink()) throw new Refusal('output-link-chain', shownPath(asked), found);
  return target;
}

/** A path with every link followed but one that stands at its end. */
function realLeaf(place: string): string {
  return path.join(realPlace(path.dirname(place)), path.basename(place));
}

function refuseGuarded(asked: string, place: string, guarded: GuardedFolders): void {
  const [project, content] = [realPlace(guarded.project), realPlace(guarded.content)];
  const shown = shownPath(asked);
  if (path.dirname(place) === place)
    throw new Refusal('output-root', shown, [place], example(path.join(path.dirname(project), 'my-city', 'dist')));
  if (isWithin(project, place)) throw new Refusal('output-project', shown, [shownPath(project)], example(path.join(project, 'dist')));
  if (isWithin(content, place))
    throw new Refusal(
      'output-content',
      shown,
      [shownPath(content)],
      example(path.join(isWithin(place, content) ? path.dirname(place) : place, 'dist')),
    );
  if (isWithin(place, content)) throw new Refusal('output-in-content', shown, [shownPath(content)]);
  const home = homeFolders(place).find((each) => isWithin(each, place));
  if (home !== undefined) throw new Refusal('output-home', shown, [home], example(path.join(home, 'my-city', 'dist')));
  if (isWithin(place, project) && place !== path.join(project, 'dist') && !gitIgnores(project, place))
    throw new Refusal('output-in-project', shown, [shownPath(place)]);
}

/** The home folders that are known: that of whoever runs this, those of others where systems keep them, and where they are kept. */
function homeFolders(place: string): string[] {
  const own = [homedir(), process.env['HOME'], process.env['USERPROFILE'], accountHome()]
    .filter((each) => each !== undefined)
    .filter((each) => path.isAbsolute(each));
  const keepers = [path.resolve(place, '/home'), path.resolve(place, '/Users')];
  const others = keepers.some((keeper) => isWithin(path.dirname(place), keeper) && isWithin(keeper, path.dirname(place))) ? [place] : [];
  return [...own, ...keepers, path.resolve(place, '/root'), ...others].map(realPlace);
}

/** A container can run as a user whom its system does not know. */
function accountHome(): string | undefined {
  try {
    return userInfo().homedir;
  } catch {
    return undefined;
  }
}

/** Whatever is missing on the way is made by the build; the last that is there must be a folder in which it may. */
function refuseUnwritable(asked: string, place: string): void {
  let parent = path.dirname(place);
  while (!entryAt(parent) && path.dirname(parent) !== parent) parent = path.dirname(parent);
  const isFolder = statSync(parent, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder) throw new Refusal('output-parent', shownPath(asked), [shownPath(parent)]);
  accessSync(parent, constants.W_OK | constants.X_OK);
}

/** What stands at a place itself, links not followed; nothing where there is none, or where a file stands on the way. */
function entryAt(place: string): Stats | undefined {
  try {
    return lstatSync(place);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined;
    throw error;
  }
}

/** A place to propose, as it is set. */
function example(folder: string): { readonly example: string } {
  return { example: `HIRAKU_OUTPUT=${shownPath(folder)}` };
}
