import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { listAddress, pageAddress } from '../src/addresses/pageAddress.ts';
import { readPlan } from '../src/plan/readPlan.ts';
import { guardCommand } from './command.ts';
import { commandOptions } from './commandOptions.ts';
import { browserFlags, browserPath } from './launchBrowser.ts';
import { contentFolder, outputFolder } from './settings.ts';
import { serveSite } from './siteServer.ts';

/** Fetched by npx when it is asked for: as a dependency it would bring 130 MB to everyone who installs. */
const lighthouse = 'lighthouse@13.5.0';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const score = z.number().nullable();
const reportSchema = z.object({
  categories: z.record(z.enum(categories), z.object({ score, auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) })),
  audits: z.record(z.string(), z.object({ score, title: z.string(), displayValue: z.string().optional() })),
});
type Report = z.infer<typeof reportSchema>;

guardCommand();
const { positionals } = commandOptions({}, ['folder']);
const folder = path.resolve(positionals[0] ?? outputFolder());
const { plan } = await readPlan(contentFolder());
const levels = (plan?.levels ?? []).filter(({ hasPage }) => hasPage).map(listAddress);
const server = await serveSite(folder);
try {
  process.stdout.write(`${lighthouse}, uncompressed, load of this computer ${loadavg()[0]?.toFixed(1) ?? ''} on ${cpus().length} cores\n`);
  const pages = [pageAddress.home, ...(await Promise.all(levels.map(firstPage))), pageAddress.data];
  for (const preset of ['mobile', 'desktop'] as const) {
    process.stdout.write(`\n${preset.padEnd(40)} ${categories.map((category) => category.padStart(14)).join(' ')}\n`);
    for (const page of pages) print(page, await audit(`${server.home}${page}`, preset));
  }
} finally {
  await server.close();
}

/** The first page of a thing in a folder such as `goals/`, by its address. */
async function firstPage(parent: string): Promise<string> {
  const [first] = (await readdir(path.join(folder, parent), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  if (first === undefined) throw new Error(`${parent} has no page in it`);
  return `${parent}${first}/`;
}

/** Lets Lighthouse load a page as on a telephone or a desk. */
async function audit(url: string, preset: 'mobile' | 'desktop'): Promise<Report> {
  const flags = `--chrome-flags=--headless ${browserFlags.join(' ')}`;
  const options = [
    '--output=json',
    '--output-path=stdout',
    '--quiet',
    '--no-enable-error-reporting',
    `--only-categories=${categories.join()}`,
    ...(preset === 'desktop' ? ['--preset=desktop'] : []),
  ];
  const child = spawn('npx', ['--yes', lighthouse, url, ...options, flags], {
    env: { ...process.env, CHROME_PATH: await browserPath() },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (status !== 0) throw new Error(`Lighthouse ended with ${String(status)} for ${url}:\n${errors}`);
  return reportSchema.parse(JSON.parse(output));
}

/** Prints the four figures of a page, and below them whatever costs points. */
function print(page: string, { categories: found, audits }: Report): void {
  const points = categories.map((category) => String(Math.round((found[category].score ?? 0) * 100)).padStart(14));
  process.stdout.write(`${`/${page}`.padEnd(40)} ${points.join(' ')}\n`);
  for (const category of categories) {
    for (const { id, weight } of found[category].auditRefs) {
      const result = audits[id];
      if (result?.score !== undefined && result.score !== null && result.score < 1)
        process.stdout.write(
          `  ${category}, weight ${weight}: ${id} ${result.score.toFixed(2)} ${result.title} ${result.displayValue ?? ''}\n`,
        );
    }
  }
}
