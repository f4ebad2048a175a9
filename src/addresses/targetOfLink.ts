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

/**
 * A link within the site as one to a file: `../goals/?q=a#b` is `../goals/index.html?q=a#b`.
 *
 * A host without directory index, and a folder that was opened from a disk, answer to nothing less. Links to a place on
 * the same page, to another host and to mail stay as they are.
 */
export function fileOfLink(link: string): string {
  if (link.startsWith('#') || link.startsWith('//') || /^[a-z][a-z0-9+.-]*:/i.test(link)) return link;
  const path = link.replace(/[?#].*$/s, '');
  const folder = /(^|\/)\.{1,2}$/.test(path) ? `${path}/` : path;
  return folder === '' || folder.endsWith('/') ? `${folder}index.html${link.slice(path.length)}` : link;
}

/** A full link to a page or file of the site itself as an address from its root; nothing for a link that leads elsewhere. */
export function ownAddress(link: string, siteUrl: string): string | undefined {
  return siteUrl !== '' && link.startsWith(siteUrl) ? link.slice(siteUrl.length) : undefined;
}

/** The address of the page that an HTML file holds: `goals/index.html` is `goals/`. */
export function pageOfFile(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}
