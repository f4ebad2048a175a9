/** A full link to a page or file of the site itself as an address from its root; nothing for a link that leads elsewhere. */
export function ownAddress(link: string, siteUrl: string): string | undefined {
  return siteUrl !== '' && link.startsWith(siteUrl) ? link.slice(siteUrl.length) : undefined;
}
