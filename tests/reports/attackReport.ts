import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { guardCommand } from '../../scripts/command.ts';
import { withAlteredBase } from '../fixtures/broken/breakContent.ts';
import { runScript } from '../setup/runScript.ts';
import { standingFiles } from '../setup/standingFiles.ts';
import { secret, type Attack, type Place } from './attacks/attack.ts';
import { editorAttacks } from './attacks/editorAttacks.ts';
import { operatorAttacks } from './attacks/operatorAttacks.ts';
import { outputAttacks } from './attacks/outputAttacks.ts';
import { shapeAttacks } from './attacks/shapeAttacks.ts';

guardCommand();

/** What an attack came to. */
interface Outcome {
  readonly status: number | null;
  readonly seconds: number;
  readonly comesTo: string;
  readonly isAsWanted: boolean;
  /** What stood there before and stands there no more as it was. */
  readonly lost: readonly string[];
  /** Words that tell of a file outside. */
  readonly told: readonly string[];
  readonly traces: number;
}

/** Words, length and checksum of the secret, of which nothing may come to light. */
const tellTales = ['kagi-7d1f', 'ひみつ-5521', 'x'.repeat(20), createHash('sha256').update(secret).digest('hex')];

const [only = ''] = process.argv.slice(2);
const attacks = [...outputAttacks, ...operatorAttacks, ...editorAttacks, ...shapeAttacks].filter(({ name }) => name.includes(only));
const sums = { asWanted: 0, lost: 0, told: 0, traces: 0 };
for (const [index, attack] of attacks.entries()) {
  const outcome = await attempt(attack);
  sums.asWanted += outcome.isAsWanted ? 1 : 0;
  sums.lost += outcome.lost.length;
  sums.told += outcome.told.length;
  sums.traces += outcome.traces;
  print(
    `${String(index + 1).padStart(3)}  ${outcome.isAsWanted ? 'as wanted' : 'NOT SO   '}  exit ${outcome.status ?? 'none'}  ${outcome.seconds.toFixed(1)} s  lost ${outcome.lost.length}  told ${outcome.told.length}  traces ${outcome.traces}  ${attack.name}: ${outcome.comesTo}`,
  );
  for (const each of [...outcome.lost, ...outcome.told].slice(0, 5)) print(`       ${each}`);
}
print(
  `attacks: ${attacks.length}, as wanted: ${sums.asWanted}; lost files: ${sums.lost}, foreign bytes told or published: ${sums.told}, stack traces: ${sums.traces}`,
);
process.exitCode = sums.asWanted === attacks.length && sums.lost + sums.told + sums.traces === 0 ? 0 : 1;

/** Makes a computer with a city's content, a web root and a home, attacks it, and looks at what is left. */
async function attempt({ alter = [], arrange, run, comesTo, mayChange = [] }: Attack): Promise<Outcome> {
  return withAlteredBase(alter, async (content) => {
    const folder = path.dirname(content);
    const place: Place = { folder, content, at: (name) => `${folder}/${name}` };
    for (const each of ['web/shop', 'office']) mkdirSync(place.at(each), { recursive: true });
    writeFileSync(place.at('web/photo.jpg'), 'a photo');
    writeFileSync(place.at('web/shop/index.html'), 'another site');
    writeFileSync(place.at('office/letter.docx'), 'a letter');
    writeFileSync(place.at('office/secret.txt'), secret);
    await arrange?.(place);
    const before = standingFiles(folder);
    const { script, options = [], settings = {} } = run(place);
    const start = performance.now();
    const { status, stdout, stderr } = runScript(`scripts/${script}.ts`, options, { settings, through: ['timeout', '120'] });
    const seconds = (performance.now() - start) / 1000;
    const after = new Set(standingFiles(folder));
    const words = `${stdout}${stderr}`;
    const codes = [...new Set([...words.matchAll(/\[([\w-]+)\]$/gm)].map(([, code]) => code ?? ''))];
    return {
      status,
      seconds,
      comesTo: status === 0 ? 'sound' : codes.length > 0 ? codes.slice(0, 3).join(', ') : words.trim().slice(0, 90).replace(/\n.*/s, ''),
      isAsWanted: comesTo === 'sound' ? status === 0 : status === 1 && (words.includes(`[${comesTo}`) || words.includes(comesTo)),
      lost: before.filter((each) => !after.has(each) && !mayChange.some((start) => each.startsWith(start))),
      told: [...tellTales.filter((each) => words.includes(each)), ...publishedSecrets(folder, before)],
      traces: words.match(/^\s+at \S.*:\d+:\d+\)?$/gm)?.length ?? 0,
    };
  });
}

/** Files that were not there before, such as those of a site, and that hold something of the secret. */
function publishedSecrets(folder: string, before: readonly string[]): string[] {
  const known = new Set(before);
  const fresh = standingFiles(folder).filter((each) => !known.has(each) && / [0-9a-f]{64}$/.test(each));
  return fresh
    .map((each) => each.replace(/ [0-9a-f]{64}$/, ''))
    .filter((file) => tellTales.some((tale) => readFileSync(path.join(folder, file), 'utf8').includes(tale)));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
