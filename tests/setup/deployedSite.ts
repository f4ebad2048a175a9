import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { mediaTypes } from '../../src/site/files/mediaTypes.ts';

/** A host on which one site takes the place of another while people read. */
export interface DeployedSite {
  readonly home: string;
  /** Says in which folder each file lies from now on, by its address; several are tried one after the other. */
  deploy(foldersOf: (address: string) => readonly string[]): void;
  readonly close: () => Promise<void>;
}

/**
 * Serves a site that can be replaced; browsers may keep every file for an hour, and pages too where it says so.
 *
 * @param refused Files that the host does not give out, as IIS does with extensions that it does not know.
 */
export async function serveDeployments(
  folder: string,
  { keepsPages = false, refused = /^$/ }: { readonly keepsPages?: boolean; readonly refused?: RegExp } = {},
): Promise<DeployedSite> {
  let foldersOf: (address: string) => readonly string[] = () => [folder];
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://site.invalid').pathname).slice(1);
    const address = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
    const extension = path.extname(address).slice(1);
    void firstOf(refused.test(address) ? [] : foldersOf(address), address).then((body) => {
      const kept = extension === 'html' && !keepsPages ? 'no-cache' : 'max-age=3600';
      response.writeHead(body ? 200 : 404, {
        'Content-Type': mediaTypes[extension]?.mediaType ?? 'text/plain',
        'Cache-Control': body ? kept : 'no-store',
      });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  return {
    home: `http://127.0.0.1:${bound.port}/`,
    deploy: (next) => {
      foldersOf = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function firstOf(folders: readonly string[], address: string): Promise<Buffer | undefined> {
  for (const folder of folders) {
    const body = await readFile(path.join(folder, address)).catch(() => undefined);
    if (body) return body;
  }
  return undefined;
}
