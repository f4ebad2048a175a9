import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../settings.ts';
import type { BenchFolder } from './benchFolder.ts';
import { measureCommand } from './measureCommand.ts';

/** What the peer took. */
export interface PeerFigures {
  readonly pages: number;
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
  readonly parts: string;
}

/** A page as the peer writes it: what stands between head and body comes ready made. */
const layout =
  '<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>{{ page_.title }}</title>{{ page_.head | safe }}</head><body>{{ page_.body | safe }}</body></html>';

/**
 * Makes the pages of a built site again with Eleventy and indexes them with Pagefind's command.
 *
 * The generator gets the text of every page ready made, its drawings included, and makes no data files: it does less.
 */
export async function benchPeer({ folder }: BenchFolder, site: string): Promise<PeerFigures> {
  const project = path.join(folder, 'peer');
  const output = path.join(folder, 'peer-site');
  for (const each of [project, output]) rmSync(each, { recursive: true, force: true });
  mkdirSync(path.join(project, '_data'), { recursive: true });
  symlinkSync(path.join(projectFolder, 'node_modules'), path.join(project, 'node_modules'));
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .sort()
    .flatMap((file) => {
      const html = readFileSync(path.join(site, file), 'utf8');
      if (html.includes('data-folder=')) return [];
      const [, head = '', body = ''] = /<head>(.*?)<\/head><body[^>]*>(.*)<\/body>/s.exec(html) ?? [];
      return [
        {
          file: file.split(path.sep).join('/'),
          title: /<title>(.*?)<\/title>/s.exec(head)?.[1] ?? '',
          head: head.replace(/<meta charset[^>]*>|<title>.*?<\/title>/gs, ''),
          body,
        },
      ];
    });
  writeFileSync(path.join(project, '_data', 'pages.json'), JSON.stringify(pages));
  writeFileSync(
    path.join(project, 'page.njk'),
    `---\npagination:\n  data: pages\n  size: 1\n  alias: page_\npermalink: "{{ page_.file }}"\n---\n${layout}`,
  );
  const environment = { NODE_ENV: 'production' };
  const eleventy = await measureCommand(
    process.execPath,
    ['node_modules/@11ty/eleventy/cmd.cjs', `--output=${path.relative(project, output)}`, '--quiet'],
    { folder: project, environment },
  );
  if (eleventy.status !== 0) throw new Error(eleventy.words);
  cpSync(path.join(site, 'assets'), path.join(output, 'assets'), { recursive: true });
  const pagefind = await measureCommand(process.execPath, ['node_modules/pagefind/lib/runner/bin.cjs', '--site', output], {
    folder: project,
    environment,
  });
  if (pagefind.status !== 0) throw new Error(pagefind.words);
  return {
    pages: pages.length,
    wall: eleventy.wall + pagefind.wall,
    cpu: eleventy.cpu + pagefind.cpu,
    peak: Math.max(...[...eleventy.processes, ...pagefind.processes].map(({ peak }) => peak)),
    parts: `Eleventy ${eleventy.wall.toFixed(1)} s, Pagefind ${pagefind.wall.toFixed(1)} s`,
  };
}
