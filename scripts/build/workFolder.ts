import { lstatSync, mkdirSync, renameSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { checksumFaults } from '../../src/site/verify/checksumFaults.ts';
import { Refusal } from '../refusal.ts';
import { projectFolder, shownPath } from '../settings.ts';
import { buildParts, makeBuildFolder, removeBuildFolder } from './buildFolder.ts';
import { makeReadable } from './makeReadable.ts';
import { isOneMount } from './mountPoints.ts';
import { realPlace } from './placeIdentity.ts';
import { changesSince, removeStandingSite, type StandingSite } from './standingSite.ts';

/** Where the parts of a build lie in the checkout, whatever its output; a name as of an output, which `.astro` has none of. */
export const farFolder = path.join(projectFolder, '.astro');
export const farName = 'far';

/**
 * Where a build works before its site takes its place: a folder beside that place.
 *
 * Astro moves files from the checkout, which no system does from one drive to another, so that a site for another drive
 * is made in the checkout and copied when it is whole. So is one whose path only begins as the checkout's does
 * (`…/hiraku` and `…/hiraku-site`): Astro takes it to lie inside, and finds no packages there.
 */
export class WorkFolder {
  readonly #place: string;
  readonly #standing: StandingSite;
  readonly #beside: string;
  #far: string | undefined;
  #isSwapped = false;

  /** Makes the folders; `place` is what the site will replace, `standing` what was found there. */
  constructor(place: string, standing: StandingSite) {
    this.#place = place;
    this.#standing = standing;
    this.#beside = makeBuildFolder(path.dirname(place), path.basename(place));
    try {
      const checkout = realPlace(projectFolder);
      const isMistaken = this.#beside.startsWith(projectFolder) && !this.#beside.startsWith(`${projectFolder}${path.sep}`);
      if (isMistaken || !isOneMount(this.#beside, checkout)) {
        mkdirSync(farFolder, { recursive: true });
        this.#far = makeBuildFolder(farFolder, farName);
      }
      mkdirSync(this.cache, { mode: 0o700 });
      mkdirSync(this.site);
    } catch (error) {
      this.remove();
      throw error;
    }
  }

  /** Where the site is made. */
  get site(): string {
    return path.join(this.#far ?? this.#beside, buildParts.site);
  }

  /** Where Astro keeps what it knows of this build. */
  get cache(): string {
    return path.join(this.#beside, buildParts.cache);
  }

  /**
   * Puts the finished site in the place of the last one, which is away only for the moment between two renames, after
   * which the next build would bring it back. No signal is heard in that moment.
   *
   * @throws {Refusal} where the last site has changed since it was looked at.
   */
  async publish(): Promise<void> {
    const finished = await this.#brought();
    const changes = changesSince(this.#place, this.#standing);
    if (changes.length > 0) throw new Refusal('output-changed', shownPath(this.#place), changes);
    const isThere = lstatSync(this.#place, { throwIfNoEntry: false }) !== undefined;
    if (isThere) renameSync(this.#place, this.#old);
    try {
      renameSync(finished, this.#place);
    } catch (error) {
      if (isThere) renameSync(this.#old, this.#place);
      throw error;
    }
    this.#isSwapped = true;
  }

  /** Removes the folders, and of the last site what a build made; returns the folder in which anything else stays. */
  remove(): string[] {
    if (!this.#isSwapped && lstatSync(this.#old, { throwIfNoEntry: false })) {
      // The last site could not be put back at once; if not now either, the next build does it.
      renameSync(this.#old, this.#place);
    }
    const stays = removeStandingSite(this.#old, this.#standing);
    for (const folder of [this.#far, this.#beside]) if (folder !== undefined) removeBuildFolder(folder);
    return stays ? [this.#old] : [];
  }

  get #old(): string {
    return path.join(this.#beside, buildParts.old);
  }

  /** Brings a site that was made in the checkout to where it must lie, and compares every file with its checksum there. */
  async #brought(): Promise<string> {
    if (this.#far === undefined) return this.site;
    const brought = path.join(this.#beside, buildParts.site);
    await cp(this.site, brought, { recursive: true });
    makeReadable(brought);
    const [fault] = await checksumFaults(brought);
    if (fault) throw new Error(`${fault.file}: ${fault.fault}`);
    return brought;
  }
}
