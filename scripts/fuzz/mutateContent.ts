import { Draw } from '../synthetic/draw.ts';
import type { ContentFiles } from './contentFiles.ts';
import { encodeJapanese, encodeUtf16 } from './encodings.ts';
import { lineMutations } from './lineMutations.ts';
import { resultRows } from './resultRows.ts';

/** Content that was changed by lot. */
export interface MutatedContent {
  /** What was done to which files, in order. */
  readonly changes: readonly string[];
  readonly files: ContentFiles;
}

type Mutation = (files: Map<string, Buffer>, file: string, draw: Draw) => void;

const textOf = (bytes: Buffer | undefined) => (bytes ?? Buffer.alloc(0)).toString('utf8');

/** A change of the bytes of one file. */
function ofBytes(change: (bytes: Buffer, draw: Draw) => Buffer): Mutation {
  return (files, file, draw) => void files.set(file, change(files.get(file) ?? Buffer.alloc(0), draw));
}

/** A change of the name of one file. */
function ofName(change: (name: string, draw: Draw) => string): Mutation {
  return (files, file, draw) => {
    const bytes = files.get(file);
    const to = change(file, draw);
    if (!bytes || [...files.keys()].some((other) => other.startsWith(`${to}/`) || to.startsWith(`${other}/`))) return;
    files.delete(file);
    files.set(to, bytes);
  };
}

const fileMutations: Readonly<Record<string, Mutation>> = {
  'byte flipped': ofBytes((bytes, draw) => {
    const copy = Buffer.from(bytes);
    const place = draw.integer(0, Math.max(0, copy.length - 1));
    if (copy.length > 0) copy[place] = (copy[place] ?? 0) ^ (1 << draw.integer(0, 7));
    return copy;
  }),
  'bytes deleted': ofBytes((bytes, draw) => {
    const place = draw.integer(0, bytes.length);
    return Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + draw.integer(1, 4))]);
  }),
  'bytes inserted': ofBytes((bytes, draw) => {
    const place = draw.integer(0, bytes.length);
    const inserted = draw.pick([[0xed, 0xa0, 0x80], [0xc0, 0x80], [0xff], [0xef, 0xbb, 0xbf], [0x00], [0xf4, 0x90, 0x80, 0x80], [0x80]]);
    return Buffer.concat([bytes.subarray(0, place), Buffer.from(inserted), bytes.subarray(place)]);
  }),
  'saved as Shift_JIS': ofBytes((bytes) => encodeJapanese(textOf(bytes), 'shift_jis')),
  'saved as EUC-JP': ofBytes((bytes) => encodeJapanese(textOf(bytes), 'euc-jp')),
  'saved as UTF-16': ofBytes((bytes, draw) => encodeUtf16(textOf(bytes), draw.chance(0.5) ? 'little' : 'big')),
  'saved with a byte order mark': ofBytes((bytes, draw) => Buffer.from(`${'\uFEFF'.repeat(draw.integer(1, 2))}${textOf(bytes)}`)),
  'read as Latin-1 and saved': ofBytes((bytes) => Buffer.from(bytes.toString('latin1'))),
  'file emptied': ofBytes(() => Buffer.alloc(0)),
  'file deleted': (files, file) => void files.delete(file),
  'file renamed': ofName((name, draw) =>
    name.replace(
      /([^/]+)(\.\w+)$/,
      (_, stem: string, extension: string) =>
        `${draw.pick([`${stem}-2`, stem.toUpperCase(), `${stem} のコピー`, `.${stem}`, `~$${stem}`, 'con', 'x'.repeat(70), `${stem}.`])}${extension}`,
    ),
  ),
  'extension changed': ofName((name, draw) =>
    name.replace(/\.\w+$/, draw.pick(['.md', '.mdx', '.txt', '.yml', '.yaml', '.csv', '', '.MD', '.bak'])),
  ),
  'file moved': ofName(
    (name, draw) =>
      `${draw.pick(['goals', 'initiatives', 'pages', 'results', 'sources', 'editions/2024-01-01', 'editions', 'new'])}/${name.replace(/^.*\//, '')}`,
  ),
  'file copied': (files, file, draw) => {
    const to = file.replace(/([^/.]+)(\.\w+)$/, `${draw.pick(['copy', 'goal-5', '2030', 'kpi-a', '$1-2'])}$2`);
    files.set(to, files.get(file) ?? Buffer.alloc(0));
  },
  'files swapped': (files, file, draw) => {
    const other = draw.pick([...files.keys()]);
    const [one, two] = [files.get(file), files.get(other)];
    if (one && two) files.set(file, two).set(other, one);
  },
  'block moved to another file': (files, file, draw) => {
    const lines = textOf(files.get(file)).split('\n');
    const [from, length] = [draw.integer(0, lines.length - 1), draw.integer(1, 10)];
    const other = draw.pick([...files.keys()]);
    const block = lines.splice(from, length);
    files.set(file, Buffer.from(lines.join('\n')));
    const target = textOf(files.get(other)).split('\n');
    target.splice(draw.integer(0, target.length), 0, ...block);
    files.set(other, Buffer.from(target.join('\n')));
  },
  'results written': resultRows,
};

const mutations: readonly (readonly [string, Mutation])[] = [
  ...Object.entries(fileMutations),
  ...Object.entries(lineMutations).map(([name, change]): [string, Mutation] => [
    name,
    (files, file, draw) => void files.set(file, Buffer.from(change(textOf(files.get(file)).split('\n'), draw).join('\n'))),
  ]),
];

/**
 * Changes content by lot, the same way for the same seed: as people, editors and disks spoil files.
 *
 * Mutations take turns from seed to seed, so that each occurs; one of five seeds has two or three of them.
 */
export function mutateContent(content: ContentFiles, seed: number): MutatedContent {
  const draw = new Draw(seed);
  const files = new Map(content);
  const changes: string[] = [];
  const times = draw.chance(0.2) ? draw.integer(2, 3) : 1;
  for (let turn = 0; turn < times; turn += 1) {
    const mutation = turn === 0 ? mutations[seed % mutations.length] : draw.pick(mutations);
    const kinds = Map.groupBy(files.keys(), (name) => name.replace(/\/.*/, ''));
    const kind = draw.pick([...kinds.values()]);
    const file = draw.pick(kind);
    if (!mutation) continue;
    const [name, mutate] = mutation;
    mutate(files, file, draw);
    changes.push(`${name}: ${file}`);
  }
  return { changes, files };
}
