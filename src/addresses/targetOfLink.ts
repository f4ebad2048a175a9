import { fileOfLink } from './fileOfLink.ts';

/** Where a link within the site leads. */
export interface LinkTarget {
  /** The file from the site's root. */
  readonly file: string;
  /** The place on its page; empty where the link names none. */
  readonly fragment: string;
}

/**
 * Where a link leads from a page, whose address is from the site's root; nothing for a link that leads out of the site's
 * folder or whose percent signs are broken.
 */
export function targetOfLink(page: string, link: string): LinkTarget | undefined {
  // A browser stops at the root of the host, so the site is thought to lie in a folder, which the link cannot name.
  const root = `/${'-'.repeat(link.length + 1)}/`;
  const target = new URL(link, `http://site.invalid${root}${page}`);
  if (target.host !== 'site.invalid' || !target.pathname.startsWith(root)) return undefined;
  const path = decoded(target.pathname.slice(root.length));
  const fragment = decoded(target.hash.slice(1));
  return path === undefined || fragment === undefined ? undefined : { file: fileOfLink(path), fragment };
}

/** Undoes percent signs; nothing where they are broken. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
