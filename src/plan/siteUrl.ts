/**
 * Joins the host's address and the folder on it, with one slash at the end and in the form that every browser gives it:
 * `https://example.org/plan/`.
 */
export function siteUrl(address: string, base: string): string {
  const folder = base.split('/').filter((part) => part !== '');
  return new URL(`${address.replace(/\/+$/, '')}/${folder.map((part) => `${part}/`).join('')}`).href;
}
