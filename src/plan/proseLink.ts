const linkedSchemes: ReadonlySet<string> = new Set(['mailto', 'tel']);

/**
 * Whether an address in prose leads a reader to a page, to a mail or to a telephone, and nowhere else.
 *
 * `https://www.city.example/`, `../goals/`, `#L20`, `mailto:…` and `tel:…` do; `javascript:` and other schemes do not,
 * nor does what a browser would take for another host (`//…`, `\\…`), nor an address from the root of the host, which
 * breaks when the site moves to another folder. Browsers drop control characters and spaces, so none may stand in it.
 */
export function isProseLink(address: string): boolean {
  if (/[\s\\\p{C}]/u.test(address)) return false;
  const scheme = /^([^/?#]*?):/.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return address !== '' && !address.startsWith('/');
  if (scheme === 'http' || scheme === 'https') return /^[^/]+:\/\/[^/?#]/.test(address) && URL.canParse(address);
  return linkedSchemes.has(scheme) && address.length > scheme.length + 1;
}
