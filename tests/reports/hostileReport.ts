import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { guardCommand } from '../../scripts/command.ts';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { hostileSite, type HostileSite } from '../setup/hostile/hostileSite.ts';
import { payloads } from '../setup/hostile/payloads.ts';

guardCommand();

/** What is known of one field after all rotations. */
interface FieldRecord {
  readonly built: Set<string>;
  readonly codes: Map<string, number>;
}

const folder = await mkdtemp(path.join(tmpdir(), 'hiraku-hostile-'));
const browser = await launchBrowser();
try {
  process.exitCode = await report();
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}

/** Brings every pair of a place and a payload, one rotation after another, and prints what came of them; 1 where anything is wrong. */
async function report(): Promise<number> {
  const fields = new Map<string, FieldRecord>();
  const sums = {
    pairs: 0,
    refused: 0,
    pages: 0,
    compared: 0,
    queries: 0,
    dialogs: 0,
    faults: 0,
    foreign: 0,
    differing: 0,
    broken: 0,
    unreadable: 0,
    leaks: 0,
    cells: 0,
    formulas: 0,
    kept: 0,
  };
  const lost = new Set<string>();
  for (const rotation of payloads.keys()) {
    const place = path.join(folder, String(rotation));
    const queries = rotation === 0 ? payloads : payloads.slice(rotation, rotation + 1);
    const site = await hostileSite(browser, place, { rotation, pages: 'all', queries: queries.map(({ text }) => text) });
    const { content, data, browser: seen, differing, compared } = site;
    for (const { place: at, payload } of content.filled) recordOf(fields, at.field).built.add(payload.text);
    for (const { place: at, code } of content.refused)
      recordOf(fields, at.field).codes.set(code, (recordOf(fields, at.field).codes.get(code) ?? 0) + 1);
    for (const { place: at } of data.lost) lost.add(at.field);
    const kept = [...data.kept.values()].reduce((total, each) => total + each, 0);
    const found = {
      pairs: content.filled.length,
      refused: content.refused.length,
      pages: seen.pages,
      compared,
      queries: seen.queries,
      dialogs: seen.dialogs.length,
      faults: seen.faults.length,
      foreign: seen.foreign.length,
      differing: differing.length,
      broken: data.broken.length,
      unreadable: data.unreadable.length,
      leaks: data.leaks.length,
      cells: data.cells,
      formulas: data.formulas.length,
      kept,
    };
    for (const name of Object.keys(sums) as (keyof typeof sums)[]) sums[name] += found[name];
    print(`rotation ${rotation}: ${found.pairs} places filled, ${seen.pages} pages opened, ${faultsOf(site).length} faults`);
    for (const fault of faultsOf(site).slice(0, 20)) print(`  ${fault}`);
    await rm(place, { recursive: true, force: true });
  }
  print('field: payloads of 10 that were built; writings refused, by code');
  for (const [field, { built, codes }] of [...fields].sort(([a], [b]) => (a < b ? -1 : 1)))
    print(`  ${String(built.size).padStart(2)} ${field}${[...codes].map(([code, times]) => ` ${code} ${times}`).join(',')}`);
  print(
    `always refused: ${[...fields]
      .filter(([, { built }]) => built.size === 0)
      .map(([field]) => field)
      .join(', ')}`,
  );
  print(`in no file of the site: ${[...lost].join(', ')}`);
  print(`places filled and built: ${sums.pairs}; writings refused: ${sums.refused}`);
  print(`pages opened: ${sums.pages}, hostile queries of search and explorer: ${sums.queries}`);
  print(
    `dialogs: ${sums.dialogs}; CSP violations, words on the console and requests to other hosts: ${sums.faults}; elements or attributes of others: ${sums.foreign}`,
  );
  print(`pages compared with harmless texts: ${sums.compared}, differing: ${sums.differing}`);
  print(`texts read back whole: ${sums.kept}, not whole: ${sums.broken}, files that cannot be read: ${sums.unreadable}`);
  print(`cells of CSV: ${sums.cells}, beginning as a formula: ${sums.formulas}`);
  print(`files that tell the canary: ${sums.leaks}`);
  return sums.dialogs + sums.faults + sums.foreign + sums.differing + sums.broken + sums.unreadable + sums.leaks + sums.formulas === 0
    ? 0
    : 1;
}

function recordOf(fields: Map<string, FieldRecord>, field: string): FieldRecord {
  const record = fields.get(field) ?? { built: new Set(), codes: new Map() };
  fields.set(field, record);
  return record;
}

function faultsOf({ browser: seen, data, differing }: HostileSite): string[] {
  return [
    ...seen.dialogs,
    ...seen.faults,
    ...seen.foreign,
    ...differing,
    ...data.broken,
    ...data.unreadable,
    ...data.leaks,
    ...data.formulas,
  ];
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
