import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checksumsAddress } from '../src/addresses/fileAddress.ts';
import { killBuilds } from './bench/killedBuilds.ts';
import { runBuild } from './bench/runBuild.ts';
import { guardCommand } from './command.ts';
import { commandOptions } from './commandOptions.ts';
import { contentFolder } from './settings.ts';

guardCommand();
const { values } = commandOptions({ times: { type: 'string', default: '20' } });
const folder = await mkdtemp(path.join(tmpdir(), 'hiraku-kill-'));
try {
  process.exitCode = await killMany(Number(values.times));
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Kills builds at random moments and prints what stood there after each; 1 where a site was not whole. */
async function killMany(times: number): Promise<number> {
  const output = path.join(folder, 'public', 'site');
  const changed = path.join(folder, 'changed');
  await cp(contentFolder(), changed, { recursive: true });
  const notes = path.join(changed, 'pages', 'about.mdx');
  await writeFile(notes, `${await readFile(notes, 'utf8')}\n変えた文です。\n`);
  const second = await published(changed, path.join(folder, 'second'));
  const started = performance.now();
  const first = await published(contentFolder(), output);
  const duration = performance.now() - started;
  const moments = Array.from({ length: times }, () => Math.round(Math.random() * duration));
  const builds = await killBuilds(output, [first, second], moments);
  for (const { after, killed, restored, state } of builds)
    process.stdout.write(`${after} ms: ${killed ? 'killed' : 'ended'}, ${state}${restored ? ', restored' : ''}\n`);
  const whole = builds.filter(({ state }) => state !== 'neither').length;
  const last = runBuild(contentFolder(), output);
  const beside = (await readdir(path.dirname(output))).filter((name) => name !== 'site');
  process.stdout.write(
    `whole: ${whole}/${times}\nnext build: ${last.status === 0 ? 'sound' : last.stderr}\nleft beside the site: ${beside.join(' ') || 'nothing'}\n`,
  );
  return whole === times && last.status === 0 && beside.length === 0 ? 0 : 1;
}

async function published(content: string, output: string): Promise<{ content: string; checksums: string }> {
  const { status, stderr } = runBuild(content, output);
  if (status !== 0) throw new Error(stderr);
  return { content, checksums: await readFile(path.join(output, checksumsAddress), 'utf8') };
}
