import { faultyCharacter } from './characters.ts';
import { dotsFault, percentFault, webAddressFault, type AddressFault } from './webAddress.ts';

/** What is wrong with the address of a host and nothing else: `https://www.example.jp`, with or without a slash behind it. */
export function siteAddressFault(text: string): AddressFault | undefined {
  const fault = webAddressFault(text);
  if (fault) return fault;
  return /^[^/]+:\/\/[^/?#]+\/?$/.test(text) ? undefined : { code: 'form-wrong', index: 0 };
}

/**
 * What is wrong with a folder on a host: `/`, or `/plan/` with a slash at both ends.
 *
 * It stands in the settings of hosts, so its parts are letters, numbers and `- . _ ~`; other letters than those of ASCII
 * may be encoded.
 */
export function basePathFault(text: string): AddressFault | undefined {
  const character = faultyCharacter(text);
  if (character) return { code: 'address-character', index: character.index };
  const part = dotsFault(text) ?? percentFault(text) ?? encodedAscii(text);
  if (part) return part;
  return /^\/(?:[\p{L}\p{M}\p{N}\p{Variation_Selector}._~-]+\/)*$/u.test(decodeURI(text)) ? undefined : { code: 'form-wrong', index: 0 };
}

/** The first `%` that stands for a letter of ASCII, such as a slash, or for no letter at all. */
function encodedAscii(text: string): AddressFault | undefined {
  const index =
    /%[0-7]/.exec(text)?.index ?? [...text.matchAll(/(?:%[89a-f][0-9a-f])+/gi)].find(({ 0: written }) => !isEncodedText(written))?.index;
  return index === undefined ? undefined : { code: 'address-percent', index };
}

function isEncodedText(encoded: string): boolean {
  try {
    return decodeURIComponent(encoded) !== '';
  } catch {
    return false;
  }
}
