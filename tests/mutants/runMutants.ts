import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { guardCommand } from '../../scripts/command.ts';
import { runBuild } from '../../scripts/bench/runBuild.ts';
import { projectFolder } from '../../scripts/settings.ts';
import { Checkout } from './checkout.ts';
import type { Mutant } from './mutant.ts';
import { roomOf, rooms, type Room } from './rooms.ts';
import { seededMutants } from './seededMutants.ts';
import { writtenMutants } from './writtenMutants.ts';

guardCommand();

/** How many mistakes of a hundred must be noticed, how many of each part are drawn, and by which seed. */
const wanted = 85;
const drawnPerRoom = 8;
const seed = 'hiraku';

/** How many mistakes are tried at once. */
const workers = 2;

/** The shortest time, in milliseconds, after which tests are said to run in circles. */
const shortest = 60_000;

const begun = performance.now();
const folder = await mkdtemp(path.join(tmpdir(), 'hiraku-mutants-'));
try {
  process.exitCode = await tryMutants(process.argv.slice(2));
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Tries every mistake, or those in files whose name contains one of some texts, and prints which the tests noticed. */
async function tryMutants(chosen: readonly string[]): Promise<number> {
  const mutants = [
    ...writtenMutants().map((mutant) => ({ ...mutant, way: 'written' as const })),
    ...seededMutants(seed, drawnPerRoom).map((mutant) => ({ ...mutant, way: 'drawn' as const })),
  ].filter(({ file }) => chosen.length === 0 || chosen.some((each) => file.includes(each)));
  for (const mutant of mutants) refuseBadSyntax(mutant);
  const needed = rooms.filter((room) => mutants.some(({ file }) => roomOf(file) === room));
  if (needed.some(({ tests }) => tests.some((each) => each.startsWith('tests/site/')))) buildSites();
  const checkouts = await Promise.all(
    Array.from({ length: workers }, (_, number) => Checkout.copy(path.join(folder, `checkout-${number}`), path.join(folder, 'sites'))),
  );
  const limits = new Map<Room, number>();
  await inTurn(needed, checkouts, async (room, checkout) => {
    const start = performance.now();
    if (!(await checkout.passes([...(room.first ?? []), ...room.tests])))
      throw new Error(`The tests fail without any mistake: ${room.name}`);
    limits.set(room, Math.max(shortest, Math.ceil(5 * (performance.now() - start))));
  });
  const noticed = { written: 0, drawn: 0 };
  const equivalent = mutants.filter((mutant) => mutant.equivalent !== undefined);
  const counted = mutants.filter((mutant) => mutant.equivalent === undefined);
  await inTurn(counted, checkouts, async (mutant, checkout) => {
    const room = roomOf(mutant.file);
    const killed = await checkout.notices(mutant, room, limits.get(room) ?? shortest);
    if (killed) noticed[mutant.way] += 1;
    process.stdout.write(`${killed ? 'killed' : 'SURVIVED'}  ${described(mutant)}\n`);
  });
  for (const mutant of equivalent) process.stdout.write(`equivalent  ${described(mutant)}: ${mutant.equivalent ?? ''}\n`);
  for (const way of ['written', 'drawn'] as const)
    process.stdout.write(`${way}: killed ${sum(noticed[way], counted.filter((mutant) => mutant.way === way).length)}\n`);
  const killed = noticed.written + noticed.drawn;
  process.stdout.write(
    `killed ${sum(killed, counted.length)}, ${equivalent.length} equivalent besides, in ${Math.round((performance.now() - begun) / 1000)} s\n`,
  );
  return killed * 100 >= wanted * counted.length ? 0 : 1;
}

/** Does some work on each thing, as many at once as there are checkouts. */
async function inTurn<Thing>(
  things: readonly Thing[],
  checkouts: readonly Checkout[],
  work: (thing: Thing, checkout: Checkout) => Promise<void>,
): Promise<void> {
  const waiting = things.values();
  await Promise.all(
    checkouts.map(async (checkout) => {
      for (const thing of waiting) await work(thing, checkout);
    }),
  );
}

function buildSites(): void {
  for (const [name, content] of [
    ['real', 'content'],
    ['minamo', 'tests/fixtures/minamo/content'],
  ] as const) {
    const { status, stderr } = runBuild(path.join(projectFolder, content), path.join(folder, 'sites', name));
    if (status !== 0) throw new Error(stderr);
  }
}

/** A text that is no program would be noticed by anything and says nothing of the tests. */
function refuseBadSyntax({ file, from, at, to }: Mutant): void {
  const text = readFileSync(path.join(projectFolder, file), 'utf8');
  const { diagnostics = [] } = ts.transpileModule(`${text.slice(0, at)}${to}${text.slice(at + from.length)}`, { reportDiagnostics: true });
  if (diagnostics.length > 0) throw new Error(`${file} is no program with ${to} in place of ${from}`);
}

function described({ file, from, to, breaks }: Mutant): string {
  const short = (text: string) => (text === '' ? 'nothing' : text.length > 60 ? `${text.slice(0, 60)}…` : text);
  return `${file}: ${breaks} (${short(from)} → ${short(to)})`.replaceAll('\n', ' ');
}

function sum(part: number, whole: number): string {
  return `${part} of ${whole} (${((part / Math.max(1, whole)) * 100).toFixed(1)} %)`;
}
