import { readdirSync } from 'node:fs';
import path from 'node:path';
import { guardCommand } from '../../scripts/command.ts';
import { projectFolder } from '../../scripts/settings.ts';
import { codeOf, importsOf, type SourceFile, sourceFiles } from '../architecture/sourceFiles.ts';

guardCommand();

const files = sourceFiles('src', 'scripts');
const lengths = files.map(({ file, text }) => ({ file, lines: text.trimEnd().split('\n').length })).sort((a, b) => a.lines - b.lines);
const median = lengths[Math.floor(lengths.length / 2)]?.lines ?? 0;
const longest = lengths.slice(-5).reverse();

print(
  `modules of src and scripts: ${files.length}; median ${median} lines; ${lengths.filter(({ lines }) => lines <= 25).length} of at most 25 lines`,
);
print(`longest: ${longest.map(({ file, lines }) => `${file} ${lines}`).join(', ')}`);
print(`folders of more than 25 files: ${fullFolders().join(', ') || 'none'}`);
const wide = files.flatMap(({ file, text }) =>
  text
    .split('\n')
    .filter((line) => line.length > 140)
    .map(() => file),
);
print(`lines of more than 140 characters: ${wide.length} in ${new Set(wide).size} files`);
for (const layer of ['schema', 'plan', 'wording', 'addresses', 'charts', 'tables', 'search', 'explorer', 'site']) print(roomsOf(layer));
const asking = files.filter(({ file, text }) => file.startsWith('src/components/') && text.includes('getPlan'));
print(
  `components that ask for the whole plan: ${asking.length} of ${files.filter(({ file }) => file.startsWith('src/components/')).length}`,
);

/** How many files, rooms, arrows between files and floors a layer has: a floor stands on those that it imports. */
function roomsOf(layer: string): string {
  const inside = files.filter(({ file }) => file.startsWith(`src/${layer}/`));
  const names = new Set(inside.map(({ file }) => file));
  const arrows = new Map(inside.map((source) => [source.file, targetsOf(source).filter((target) => names.has(target))]));
  const rooms = new Set(inside.map(({ file }) => path.posix.dirname(file)));
  const floors = new Map<string, number>();
  const floorOf = (file: string, above: readonly string[]): number => {
    const known = floors.get(file);
    if (known !== undefined) return known;
    const below = (arrows.get(file) ?? []).filter((target) => !above.includes(target)).map((target) => floorOf(target, [...above, file]));
    const floor = 1 + Math.max(0, ...below);
    floors.set(file, floor);
    return floor;
  };
  const highest = Math.max(...inside.map(({ file }) => floorOf(file, [])));
  const between = new Set(
    inside.flatMap(({ file }) =>
      (arrows.get(file) ?? [])
        .map((target) => [path.posix.dirname(file), path.posix.dirname(target)])
        .filter(([from, to]) => from !== to)
        .map((pair) => pair.join(' ← ')),
    ),
  );
  return `src/${layer}: ${inside.length} files in ${rooms.size} rooms, ${[...arrows.values()].flat().length} arrows between files and ${between.size} between rooms, ${highest} floors`;
}

function targetsOf(source: SourceFile): string[] {
  return importsOf({ ...source, text: codeOf(source) })
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => path.posix.join(path.posix.dirname(source.file), specifier));
}

function fullFolders(): string[] {
  const folders = ['src', 'scripts'].flatMap((top) =>
    readdirSync(path.join(projectFolder, top), { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [path.relative(projectFolder, entry.parentPath)] : [],
    ),
  );
  return [...Map.groupBy(folders, (folder) => folder)]
    .filter(([, entries]) => entries.length > 25)
    .map(([folder, entries]) => `${folder} (${entries.length})`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
