import { type AddressFault, mailAddressFault, relativeAddressFault, telephoneFault, webAddressFault } from '../schema/webAddress.ts';
import type { ProblemCode } from '#words/problems.ts';

/** What is wrong with where a link in prose leads, and where in its address that stands, counted from 0. */
export interface ProseLinkFault {
  readonly code: Extract<ProblemCode, 'prose-link'> | Exclude<AddressFault['code'], 'form-wrong'>;
  readonly index: number;
}

/**
 * What is wrong with an address in prose, which leads a reader to a page, to a mail or to a telephone, and nowhere else.
 *
 * `https://www.city.example/`, `../goals/`, `#L20`, `mailto:…` and `tel:…` do; `javascript:` and other schemes do not,
 * nor does what a browser would take for another host (`//…`, `\\…`), nor an address from the root of the host, which
 * breaks when the site moves to another folder. Browsers drop control characters and spaces, so none may stand in it.
 */
export function proseLinkFault(address: string): ProseLinkFault | undefined {
  const scheme = /^([^/?#]*?):/.exec(address)?.[1]?.toLowerCase();
  const fault = schemeFault(scheme, address);
  return fault && { code: fault.code === 'form-wrong' ? 'prose-link' : fault.code, index: fault.index };
}

function schemeFault(scheme: string | undefined, address: string): AddressFault | undefined {
  if (scheme === undefined)
    return address === '' || address.startsWith('/') ? { code: 'form-wrong', index: 0 } : relativeAddressFault(address);
  if (scheme === 'http' || scheme === 'https') return webAddressFault(address);
  const rest = address.slice(scheme.length + 1);
  const fault =
    scheme === 'mailto' ? mailAddressFault(rest) : scheme === 'tel' ? telephoneFault(rest) : { code: 'form-wrong' as const, index: 0 };
  return fault && { code: fault.code, index: fault.code === 'form-wrong' ? 0 : scheme.length + 1 + fault.index };
}
