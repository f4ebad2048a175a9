import { pageAddress } from '../../addresses/pageAddress.ts';
import { relativeAddress } from '../../addresses/relativeAddress.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { escapeAttribute, escapeXml } from '../../wording/text.ts';
import { folderText } from '#words/pages/gone.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import type { HostFile } from './hostFiles.ts';

/** Every folder that some files of a site stand in, with a slash at its end, sorted; the root is the empty text. */
export function foldersOf(files: readonly string[]): string[] {
  const folders = new Set(['']);
  for (const file of files)
    for (let end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1)) folders.add(file.slice(0, end + 1));
  return [...folders].sort((a, b) => (a < b ? -1 : 1));
}

/**
 * A page for each folder that has none, since a host may show what it likes there: an error, or a list of its own.
 *
 * The pages name what stands in the folder and are kept from search engines.
 */
export function folderPages(files: readonly string[], plan: PlanModel): readonly HostFile[] {
  const known = new Set(files);
  const folders = foldersOf(files);
  const inside = Map.groupBy([...folders.filter((folder) => folder !== ''), ...files], parentOf);
  const stylesheet = files.find((file) => /^assets\/.*\.css$/.test(file));
  return folders
    .filter((folder) => !known.has(`${folder}index.html`))
    .map((folder) => ({ address: `${folder}index.html`, content: page(folder, inside.get(folder) ?? [], stylesheet, plan) }));
}

/** The folder that a file or folder stands in. */
function parentOf(address: string): string {
  return address.slice(0, address.lastIndexOf('/', address.length - 2) + 1);
}

function page(folder: string, inside: readonly string[], stylesheet: string | undefined, plan: PlanModel): string {
  const link = (to: string, text: string) => `<li><a href="${escapeAttribute(relativeAddress(folder, to))}">${escapeXml(text)}</a></li>`;
  return [
    `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${escapeXml(`${folderText.title(folder)}｜${plan.information.title}`)}</title>`,
    ...(stylesheet === undefined ? [] : [`<link rel="stylesheet" href="${escapeAttribute(relativeAddress(folder, stylesheet))}">`]),
    `<link rel="icon" href="${escapeAttribute(relativeAddress(folder, 'icon.svg'))}" type="image/svg+xml"></head>`,
    `<body><main class="wrap prose" data-folder="${escapeAttribute(folder)}"><h1>${escapeXml(folderText.title(folder))}</h1><p>${folderText.lead}</p>`,
    `<ul>${link(pageAddress.home, folderText.home)}${link(pageAddress.data, folderText.data)}</ul>`,
    '<ul>',
    ...inside.map((address) => link(address, address.slice(folder.length))),
    '</ul></main></body></html>',
    '',
  ].join('\n');
}
