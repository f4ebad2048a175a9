import { z } from 'zod';
import { faultyCharacter } from './characters.ts';

/** What is wrong with an address; a fault of form is told by what its field may hold. */
export type AddressFaultCode = 'form-wrong' | 'address-character' | 'address-user' | 'address-host' | 'address-dots' | 'address-percent';

/** A fault of an address and where in it that stands, counted from 0. */
export interface AddressFault {
  readonly code: AddressFaultCode;
  readonly index: number;
}

/** What RFC 3986 lets into no address; browsers drop, change or break off at some of it, and RDF cannot hold it. */
const refused = /[\s"<>\\^`{|}]/u;

/** An address of the web up to the end of its host. */
const start = /^https?:\/\/(?<authority>[^/?#]*)/i;

/**
 * What is wrong with an address of a page on the web, as an officer writes it; undefined where nothing is.
 *
 * It must lead where it seems to lead: no user before the host (`https://www.city.example@evil.example/`), no host that
 * a browser would read as another one, no dot segments, nothing encoded that nobody may write. Hosts that look alike in
 * letters of another script are not told apart; published they stand in ASCII (`xn--…`).
 */
export function webAddressFault(text: string): AddressFault | undefined {
  const character = characterFault(text);
  if (character) return character;
  const authority = start.exec(text)?.groups?.['authority'];
  if (authority === undefined || authority === '') return { code: 'form-wrong', index: 0 };
  const hostStart = text.indexOf(authority);
  const user = authority.indexOf('@');
  if (user >= 0) return { code: 'address-user', index: hostStart + user };
  if (hasOtherHost(text, authority.replace(/:\d*$/, ''))) return { code: 'address-host', index: hostStart };
  if (!URL.canParse(text)) return { code: 'form-wrong', index: 0 };
  return percentFault(text) ?? dotsFault(text, hostStart + authority.length);
}

/** A sound address in the form that every browser gives it: host in lower case and ASCII, other letters encoded. */
export function normalAddress(text: string): string {
  return webAddressFault(text) ? text : new URL(text).href;
}

/** The first character that no address may hold, whether it is seen or not. */
export function characterFault(text: string): AddressFault | undefined {
  const index = faultyCharacter(text)?.index ?? refused.exec(text)?.index;
  return index === undefined ? undefined : { code: 'address-character', index };
}

/** Whether a browser would go to another host than the one that is written: `0x7f.1`, `city。example`, `%65vil.example`. */
function hasOtherHost(text: string, host: string): boolean {
  if (!URL.canParse(text)) return host.includes('%');
  if (/^\[.*\]$/.test(host)) return false;
  const { hostname } = new URL(text);
  if (hostname.split('.').includes('')) return true;
  const written = host.toLowerCase();
  if (/^[\x00-\x7F]*$/.test(host)) return hostname !== written;
  return (
    !/^[\p{L}\p{M}\p{N}ー・.-]+$/u.test(host) || /\p{Default_Ignorable_Code_Point}/u.test(host) || written.normalize('NFKC') !== written
  );
}

/**
 * The first `%` that no two digits follow, or that stands for what nobody may write: a line break, a NUL, a character
 * that is not seen. Old addresses encode in Shift_JIS, so bytes that are no UTF-8 are let alone.
 */
export function percentFault(text: string): AddressFault | undefined {
  const index =
    /%(?![0-9a-f]{2})|%(?:[01][0-9a-f]|7f)/i.exec(text)?.index ??
    [...text.matchAll(/(?:%[0-9a-f]{2})+/gi)].find(({ 0: written }) => standsForFault(written))?.index;
  return index === undefined ? undefined : { code: 'address-percent', index };
}

function standsForFault(encoded: string): boolean {
  try {
    return faultyCharacter(decodeURIComponent(encoded)) !== undefined;
  } catch {
    return false;
  }
}

/** The first part of a path from `from` on that is `.` or `..`, written plainly or with `%2e`, `%2f` and `%5c`. */
export function dotsFault(text: string, from = 0): AddressFault | undefined {
  const [path = ''] = text.slice(from).split(/[?#]/, 1);
  const found = /(?<=\/|%2f|%5c|^)(?:\.|%2e){1,2}(?=\/|%2f|%5c|$)/i.exec(path);
  return found ? { code: 'address-dots', index: from + found.index } : undefined;
}

/** What is wrong with the path of an address within this site, in which `..` leads up and may only be written as such. */
export function relativeAddressFault(text: string): AddressFault | undefined {
  const hidden = /%(?:2e|2f|5c)/i.exec(text.split(/[?#]/, 1)[0] ?? '');
  return characterFault(text) ?? percentFault(text) ?? (hidden ? { code: 'address-dots', index: hidden.index } : undefined);
}

/** What is wrong with an address of mail behind `mailto:`; it names one receiver and nothing else, so no `?bcc=`. */
export function mailAddressFault(text: string): AddressFault | undefined {
  return characterFault(text) ?? percentFault(text) ?? (z.email().safeParse(text).success ? undefined : { code: 'form-wrong', index: 0 });
}

/** What is wrong with a number behind `tel:`: digits, and + - ( ) between them. */
export function telephoneFault(text: string): AddressFault | undefined {
  return characterFault(text) ?? (/^\+?[\d()-]*\d[\d()-]*$/.test(text) ? undefined : { code: 'form-wrong', index: 0 });
}

/** An address of a page on the web, published in the form that every browser gives it. */
export const webAddress = z
  .string()
  .superRefine((text, context) => {
    reportAddressFault(webAddressFault(text), context);
  })
  .overwrite(normalAddress);

/** Tells a fault of an address with its place in the text. */
export function reportAddressFault(fault: AddressFault | undefined, context: z.core.$RefinementCtx): void {
  if (fault) context.addIssue({ code: 'custom', params: { problem: fault.code, index: fault.index }, message: fault.code });
}
