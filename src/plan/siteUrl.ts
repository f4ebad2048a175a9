/** Joins the host's address and the folder on it, with one slash at the end: `https://example.org/plan/`. */
export function siteUrl(address: string, base: string): string {
  const folder = base.split('/').filter((part) => part !== '');
  return `${address.replace(/\/+$/, '')}/${folder.map((part) => `${part}/`).join('')}`;
}
