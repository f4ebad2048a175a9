import { createHash } from 'node:crypto';
import { smallSite } from '../../setup/smallSite.ts';
import type { Place } from './attack.ts';

/** The SHA-256 of a text. */
export const checksum = (text: string) => createHash('sha256').update(text).digest('hex');

/** A site as a build leaves it, then something done to it. */
export const siteWith =
  (spoil: (site: string, place: Place) => void) =>
  async (place: Place): Promise<void> => {
    await smallSite(place.at('site'));
    spoil(place.at('site'), place);
  };
