import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import { siteFiles } from '../src/site/files/siteFiles.ts';

/** A built site on a web server of its own. */
export interface SiteServer {
  /** The address of the site's home page, with the folder it is mounted in. */
  readonly home: string;
  /** Scheme, host and port. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '': 'text/plain; charset=utf-8',
};

/** What a browser shows or runs in a page, and so what even a host that knows little must name. */
const displayed = new Set(['.css', '.html', '.js', '.svg']);

/** What a server does otherwise than a plain web server. */
export interface ServerOptions {
  /** Whether files with an extension that it does not know are not given out, as IIS does. */
  readonly refusesUnknown?: boolean;
  /** Whether a folder is not answered by its index.html but as if nothing stood there, as by a bucket of S3 behind CloudFront. */
  readonly opensNoFolders?: boolean;
  /** Whether whatever is no page, style, script or picture is sent as bytes that a browser must not look into. */
  readonly knowsFewTypes?: boolean;
  /** Whether capitals and small letters are the same, as on Windows. */
  readonly ignoresCase?: boolean;
  /** Texts that stand beside the site's files, by their addresses. */
  readonly beside?: ReadonlyMap<string, string>;
  /** Addresses that begin so are answered as if nothing stood there. */
  readonly missing?: string;
  /** What it sends besides with an address, which begins with a slash, as a file of settings in the site says; a type replaces its own. */
  readonly headers?: (address: string) => Readonly<Record<string, string>>;
  /** Hears of every file that was sent: its address and the bytes of its body. */
  readonly onSent?: (address: string, bytes: number) => void;
}

/**
 * Serves a built site as a plain web server does: a folder by its index.html, a folder without its slash by a redirect,
 * anything else by the site's own 404.html. `mount` is the folder that the site stands in, such as `/まちづくり/x y/`.
 */
export async function serveSite(
  folder: string,
  mount = '/',
  {
    refusesUnknown = false,
    opensNoFolders = false,
    knowsFewTypes = false,
    ignoresCase = false,
    beside,
    missing,
    headers,
    onSent,
  }: ServerOptions = {},
): Promise<SiteServer> {
  const files = new Set((await siteFiles(folder)).filter((file) => missing === undefined || !file.startsWith(missing)));
  const send = async (response: ServerResponse, status: number, file: string) => {
    const known = knowsFewTypes && !displayed.has(path.extname(file)) ? undefined : mediaTypes[path.extname(file)];
    response.writeHead(status, {
      'Content-Type': known ?? 'application/octet-stream',
      ...(knowsFewTypes ? { 'X-Content-Type-Options': 'nosniff' } : {}),
      'Cache-Control': file.endsWith('.html') ? 'no-cache' : 'max-age=3600',
      ...(status === 200 ? headers?.(response.req.url ?? '') : {}),
    });
    const body = beside?.get(file) ?? (status === 404 && !files.has(file) ? '' : await readFile(path.join(folder, file)));
    response.end(body);
    if (status === 200 && response.req.method !== 'HEAD') onSent?.(file, Buffer.byteLength(body));
  };
  const byLowerCase = new Map([...files].map((file) => [file.toLowerCase(), file]));
  if (ignoresCase && byLowerCase.size < files.size) throw new Error('Two files differ in capitals only');
  const written = (address: string) => (ignoresCase ? (byLowerCase.get(address.toLowerCase()) ?? address.toLowerCase()) : address);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.invalid');
    const asked = decodeURIComponent(pathname);
    const address = asked.startsWith(mount) ? written(asked.slice(mount.length)) : undefined;
    if (address === undefined || (refusesUnknown && files.has(address) && !(path.extname(address) in mediaTypes)))
      void send(response, 404, '404.html');
    else if (files.has(address) || beside?.has(address)) void send(response, 200, address);
    else if (opensNoFolders) void send(response, 404, '404.html');
    else if ((address === '' || address.endsWith('/')) && files.has(`${address}index.html`))
      void send(response, 200, `${address}index.html`);
    else if (files.has(`${address}/index.html`)) response.writeHead(301, { Location: `${pathname}/` }).end();
    else void send(response, 404, '404.html');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  const origin = `http://127.0.0.1:${bound.port}`;
  return {
    home: `${origin}${encodeURI(mount)}`,
    origin,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
