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
