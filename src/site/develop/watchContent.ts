import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { HookParameters } from 'astro';
import { formatProblems } from '../../plan/problem/problem.ts';
import { faultText } from '#words/commands/fault.ts';
import type { readSitePlan as readSitePlanType } from '../check/readSitePlan.ts';
import { siteOptions } from '../environment.ts';
import { developmentContent, type DevelopmentContent, type DevelopmentReading, offerDevelopmentContent } from './developmentContent.ts';
import { folderSignature } from './folderSignature.ts';

/** The development server of Vite, on which Astro shows pages. */
export type DevelopmentServer = HookParameters<'astro:server:setup'>['server'];

/** How often the content folder is looked through, at least this many milliseconds apart and never more than a tenth of the time. */
const lookPause = 200;

/**
 * Reads the content folder now and after each change, of it or of the program under `source`; then open pages load again.
 *
 * The folder is looked through again and again: what a watcher hears depends on the disk, hears nothing of a folder on a
 * file server, and loses a folder that another takes the place of, as when an older state is checked out.
 */
export function watchContent(server: DevelopmentServer, folder: string, source: string): DevelopmentContent {
  const listeners = developmentContent()?.listeners ?? new Set();
  let isClosed = false;
  let turn = 0;
  let latest = read(server, folder);
  const readAgain = async (own: number): Promise<DevelopmentReading> => {
    await rest(folder);
    if (own !== turn) return latest;
    const reading = await read(server, folder);
    if (own !== turn) return latest;
    if (reading.plan) await Promise.all([...listeners].map((listener) => listener(reading)));
    tell(reading);
    reload(server, folder);
    return reading;
  };
  const change = () => {
    turn += 1;
    latest = readAgain(turn);
  };
  const look = async () => {
    let seen = folderSignature(folder);
    for (let took = 0; !isClosed;) {
      await setTimeout(Math.max(lookPause, took * 10), undefined, { ref: false });
      const start = performance.now();
      const now = folderSignature(folder);
      took = performance.now() - start;
      if (now === seen) continue;
      seen = now;
      change();
    }
  };
  server.httpServer?.once('close', () => {
    isClosed = true;
  });
  void look();
  server.watcher.on('all', (_, changed) => {
    if (liesIn(source, changed) && changed.endsWith('.ts')) change();
  });
  void latest.then(tell);
  const content: DevelopmentContent = { latest: () => latest, listeners };
  offerDevelopmentContent(content);
  return content;
}

/** Waits until nothing changes any more, or two seconds: editors save in several steps, and folders are copied file by file. */
async function rest(folder: string): Promise<void> {
  let before = '';
  let now = folderSignature(folder);
  for (let looks = 0; before !== now && looks < 40; looks += 1) {
    await setTimeout(50);
    before = now;
    now = folderSignature(folder);
  }
}

/** Reads with the program as it is now: a changed check holds at once. */
async function read(server: DevelopmentServer, folder: string): Promise<DevelopmentReading> {
  try {
    const { readSitePlan } = (await server.ssrLoadModule('/src/site/check/readSitePlan.ts')) as {
      readonly readSitePlan: typeof readSitePlanType;
    };
    return await readSitePlan(folder, { ...siteOptions(), shownAs: path.relative(process.cwd(), folder).replaceAll(path.sep, '/') || '.' });
  } catch (error) {
    return { plan: undefined, error: error instanceof Error ? error : new Error(String(error)) };
  }
}

let wasSound = true;

/** Says in the terminal what stands in the way, and when nothing does any more. */
function tell(reading: DevelopmentReading): void {
  if (!reading.plan) process.stderr.write(`${'error' in reading ? String(reading.error.stack) : formatProblems(reading.problems)}\n`);
  else if (!wasSound) process.stdout.write(`${faultText.mended}\n`);
  wasSound = reading.plan !== undefined;
}

/** Lets Astro forget what it made of the former content, and open pages load again. */
function reload(server: DevelopmentServer, folder: string): void {
  for (const [name, { hot, moduleGraph }] of Object.entries(server.environments)) {
    for (const file of moduleGraph.fileToModulesMap.keys()) if (liesIn(folder, file)) moduleGraph.onFileChange(file);
    if (name !== 'client') hot.send('astro:content-changed', {});
  }
  server.environments.client.hot.send({ type: 'full-reload', path: '*' });
}

function liesIn(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
