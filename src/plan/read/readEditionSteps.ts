import { frozenTableName, type FrozenTable, readFrozenTable } from '../editions/frozenTable.ts';
import { type EditionStep, tableStep, type TableStep } from '../editions/editionStep.ts';
import type { Edition, EditionFile } from '../plan.ts';
import { problem } from '../problem/problem.ts';
import type { ContentFolder } from './contentFolder.ts';

/** Tells each edition but the first what changed since the one before; they stand in the order of their days. */
export function withSteps(folder: ContentFolder, editions: readonly Edition[]): Edition[] {
  return editions.map((edition, index) => {
    const previous = editions[index - 1];
    return previous === undefined ? edition : { ...edition, step: editionStep(folder, previous, edition) };
  });
}

function editionStep(folder: ContentFolder, before: Edition, after: Edition): EditionStep {
  const [then, now] = [tableFiles(before), tableFiles(after)];
  const names = [...new Set([...now.keys(), ...then.keys()])].sort();
  const steps: TableStep[] = [];
  for (const name of names) {
    const [old, present] = [then.get(name), now.get(name)];
    if (old !== undefined && old.sha256 === present?.sha256) continue;
    const tables = [read(folder, before, old), read(folder, after, present)] as const;
    // A file that holds no table is told as a problem, and no comparison with it can be true.
    if (tables.includes('broken')) continue;
    const step = tableStep(name, known(tables[0]), known(tables[1]));
    if (step) steps.push(step);
  }
  return { previousDate: before.date, inBoth: names.filter((name) => then.has(name) && now.has(name)), tables: steps };
}

function tableFiles({ files }: Edition): ReadonlyMap<string, EditionFile> {
  return new Map(
    files.flatMap((file) => {
      const name = frozenTableName(file.name);
      return name === undefined ? [] : [[name, file] as const];
    }),
  );
}

function known(table: FrozenTable | 'broken' | undefined): FrozenTable | undefined {
  return table === 'broken' ? undefined : table;
}

function read(folder: ContentFolder, { date }: Edition, file: EditionFile | undefined): FrozenTable | 'broken' | undefined {
  if (!file) return undefined;
  const relative = `editions/${date}/${file.name}`;
  const parts: Uint8Array[] = [];
  folder.fingerprint(relative, (part) => parts.push(part.slice()));
  const table = readFrozenTable(Buffer.concat(parts));
  if (table) return table;
  const place = folder.start(relative);
  if (!folder.problems.some((each) => each.code === 'edition-table' && each.file === place.file))
    folder.problems.push(problem('edition-table', place, file.name));
  return 'broken';
}
