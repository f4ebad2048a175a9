import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nginxLocation } from '../../src/site/files/hostFiles.ts';

/** A web server that a city may really have, publishing a copy of a site in several folders. */
export interface RealServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** How a web server is set: as Debian delivers it, or with what the site brings for it. */
export type ServerSetting = 'plain' | 'prepared';

const programs = { nginx: '/usr/sbin/nginx', apache: '/usr/sbin/apache2' } as const;

/** The web servers that tests can start. */
export type ServerName = keyof typeof programs;

/** Whether a web server is on this computer. */
export function isInstalled(name: ServerName): boolean {
  return spawnSync(programs[name], ['-v']).status === 0;
}

/** Starts a web server on a free port, with its configuration and a copy of the site in a folder of its own. */
export async function startServer(name: ServerName, setting: ServerSetting, site: string, mounts: readonly string[]): Promise<RealServer> {
  const folder = mkdtempSync(path.join(tmpdir(), `hiraku-${name}-`));
  await chmod(folder, 0o755);
  const copy = path.join(folder, 'site');
  cpSync(site, copy, { recursive: true });
  mkdirSync(path.join(folder, 'logs'));
  const port = await freePort();
  const config = path.join(folder, 'server.conf');
  writeFileSync(
    config,
    name === 'nginx' ? nginxConfig(setting, folder, copy, port, mounts) : apacheConfig(setting, folder, copy, port, mounts),
  );
  const child = spawn(
    programs[name],
    name === 'nginx' ? ['-p', folder, '-e', path.join(folder, 'logs', 'error.log'), '-c', config] : ['-D', 'FOREGROUND', '-f', config],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let words = '';
  child.stderr.on('data', (chunk: Buffer) => (words += chunk.toString('utf8')));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await answers(origin)); tries += 1) {
    if (tries === 100 || child.exitCode !== null) {
      await close();
      throw new Error(`${name} does not answer: ${words}`);
    }
    await wait(100);
  }
  return { origin, close };
}

function nginxConfig(setting: ServerSetting, folder: string, site: string, port: number, mounts: readonly string[]): string {
  const plain = (mount: string) => `location "${mount}" { alias "${site}/"; }`;
  return [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    `pid ${folder}/pid;`,
    'events {}',
    'http {',
    'include /etc/nginx/mime.types;',
    'default_type application/octet-stream;',
    'access_log off;',
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path ${folder}/${each};`),
    `server { listen 127.0.0.1:${port};`,
    ...mounts.map((mount) => (setting === 'plain' ? plain(mount) : nginxLocation(mount, `${site}/`))),
    '} }',
  ].join('\n');
}

function apacheConfig(setting: ServerSetting, folder: string, site: string, port: number, mounts: readonly string[]): string {
  const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'alias', 'autoindex', 'headers'];
  return [
    `ServerRoot ${folder}`,
    'ServerName localhost',
    `Listen 127.0.0.1:${port}`,
    `PidFile ${folder}/pid`,
    `ErrorLog ${folder}/logs/error.log`,
    ...modules.map((each) => `LoadModule ${each}_module /usr/lib/apache2/modules/mod_${each}.so`),
    ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
    'TypesConfig /etc/mime.types',
    `DocumentRoot "${site}"`,
    ...mounts.filter((mount) => mount !== '/').map((mount) => `Alias "${mount}" "${site}/"`),
    `<Directory "${site}">`,
    'Options Indexes FollowSymLinks',
    `AllowOverride ${setting === 'plain' ? 'None' : 'FileInfo'}`,
    'Require all granted',
    '</Directory>',
    '',
  ].join('\n');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (bound === null || typeof bound === 'string') throw new Error('There is no free port');
  return bound.port;
}

async function answers(origin: string): Promise<boolean> {
  return fetch(origin).then(
    () => true,
    () => false,
  );
}
