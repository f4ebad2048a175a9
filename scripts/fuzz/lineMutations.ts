import type { Draw } from '../synthetic/draw.ts';
import { strangeTexts, wrongValues } from './strangeTexts.ts';

/** A change of a text line by line; it may come to nothing. */
export type LineMutation = (lines: readonly string[], draw: Draw) => readonly string[];

const cut = (lines: readonly string[], from: number, length: number, ...inserted: readonly string[]) => [
  ...lines.slice(0, from),
  ...inserted,
  ...lines.slice(from + length),
];
const anyLine = (lines: readonly string[], draw: Draw) => draw.integer(0, lines.length - 1);

/** A change of one line of a text. */
function inLine(change: (line: string, draw: Draw) => string): LineMutation {
  return (lines, draw) => {
    const filled = [...lines.keys()].filter((index) => (lines[index] ?? '').trim() !== '');
    if (filled.length === 0) return lines;
    const place = draw.pick(filled);
    return cut(lines, place, 1, change(lines[place] ?? '', draw));
  };
}

/** A change of the value of one `key: value` of a text. */
function inValue(change: (value: string, draw: Draw) => string): LineMutation {
  return (lines, draw) => {
    const keyed = [...lines.keys()].filter((index) => /^[\s-]*[\w-]+: \S/.test(lines[index] ?? ''));
    if (keyed.length === 0) return lines;
    const place = draw.pick(keyed);
    return cut(
      lines,
      place,
      1,
      (lines[place] ?? '').replace(/^([\s-]*[\w-]+: )(.*)$/, (_, key: string, value: string) => `${key}${change(value, draw)}`),
    );
  };
}

/** A change of one cell between commas or tabs. */
function inCell(change: (cells: readonly string[], draw: Draw) => readonly string[]): LineMutation {
  return inLine((line, draw) => {
    const separator = line.includes('\t') ? '\t' : ',';
    return change(line.split(separator), draw).join(separator);
  });
}

function characterAt(line: string, draw: Draw): { before: string; character: string; after: string } {
  const characters = [...line];
  const place = draw.integer(0, characters.length - 1);
  return { before: characters.slice(0, place).join(''), character: characters[place] ?? '', after: characters.slice(place + 1).join('') };
}

/** Every change that works on the lines of a text, by its name. */
export const lineMutations: Readonly<Record<string, LineMutation>> = {
  'line deleted': (lines, draw) => cut(lines, anyLine(lines, draw), 1),
  'line doubled': (lines, draw) => {
    const place = anyLine(lines, draw);
    return cut(lines, place, 0, lines[place] ?? '');
  },
  'lines swapped': (lines, draw) => {
    const [one, other] = [anyLine(lines, draw), anyLine(lines, draw)];
    return lines.map((line, index) => (index === one ? (lines[other] ?? '') : index === other ? (lines[one] ?? '') : line));
  },
  'lines joined': (lines, draw) => {
    const place = anyLine(lines, draw);
    return cut(lines, place, 2, `${lines[place] ?? ''}${lines[place + 1] ?? ''}`);
  },
  'line split': (lines, draw) => {
    const place = anyLine(lines, draw);
    const { before, character, after } = characterAt(lines[place] ?? '', draw);
    return cut(lines, place, 1, before, `${character}${after}`);
  },
  'block deleted': (lines, draw) => cut(lines, anyLine(lines, draw), draw.integer(2, 8)),
  'block doubled': (lines, draw) => {
    const place = anyLine(lines, draw);
    return cut(lines, place, 0, ...lines.slice(place, place + draw.integer(2, 12)));
  },
  'block moved': (lines, draw) => {
    const [from, length] = [anyLine(lines, draw), draw.integer(1, 8)];
    const rest = cut(lines, from, length);
    return cut(rest, draw.integer(0, rest.length), 0, ...lines.slice(from, from + length));
  },
  'character deleted': inLine((line, draw) => {
    const { before, after } = characterAt(line, draw);
    return `${before}${after}`;
  }),
  'characters transposed': inLine((line, draw) => {
    const { before, character, after } = characterAt(line, draw);
    const [next = '', ...rest] = after;
    return `${before}${next}${character}${rest.join('')}`;
  }),
  'strange text inserted': inLine((line, draw) => {
    const { before, character, after } = characterAt(line, draw);
    return `${before}${draw.pick(strangeTexts)}${character}${after}`;
  }),
  'line garbled': inLine((line, draw) =>
    [...line].map((character) => (draw.chance(0.2) ? draw.pick([...strangeTexts, '', '文', 'a', '0']) : character)).join(''),
  ),
  'digit changed': inLine((line, draw) => line.replace(/\d/, String(draw.integer(0, 9)))),
  'digits in full width': inLine((line) => line.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))),
  'value replaced': inValue((_, draw) => draw.pick(wrongValues)),
  'value deleted': inValue(() => ''),
  'value doubled': inValue((value) => `${value}${value}`),
  'value quoted': inValue((value, draw) => draw.pick([`"${value}"`, `'${value}'`, `"${value}`, value.replace(/^["']|["']$/g, '')])),
  'value preceded by a sign': inValue(
    (value, draw) => `${draw.pick(['=', '+', '-', '@', '＝', '\t', ' ', '　', '&', '*', '!', '|', '>', '%', '#', '`'])}${value}`,
  ),
  'key misspelt': inLine((line) => line.replace(/(\w)(\w)(\w*:)/, '$2$1$3')),
  'key deleted': inLine((line) => line.replace(/^([\s-]*)[\w-]+: /, '$1')),
  'id deleted': (lines, draw) => {
    const ids = [...lines.keys()].filter((index) => /^\s*(?:- )?id: /.test(lines[index] ?? ''));
    if (ids.length === 0) return lines;
    const place = draw.pick(ids);
    return cut(lines, place, 1, (lines[place] ?? '').replace(/id: .*/, ''));
  },
  'indentation changed': inLine((line, draw) =>
    draw.chance(0.5) ? `${' '.repeat(draw.integer(1, 3))}${line}` : line.replace(/^ {1,2}/, ''),
  ),
  'tabs for indentation': (lines) => lines.map((line) => line.replace(/^(?: {2})+/, (spaces) => '\t'.repeat(spaces.length / 2))),
  'cell deleted': inCell((cells, draw) => cut(cells, draw.integer(0, cells.length - 1), 1)),
  'cell emptied': inCell((cells, draw) => cut(cells, draw.integer(0, cells.length - 1), 1, '')),
  'cell doubled': inCell((cells, draw) => {
    const place = draw.integer(0, cells.length - 1);
    return cut(cells, place, 0, cells[place] ?? '');
  }),
  'cell garbled': inCell((cells, draw) => {
    const place = draw.integer(0, cells.length - 1);
    return cut(cells, place, 1, draw.pick([...strangeTexts, ...wrongValues]));
  }),
  'text cut off': (lines, draw) => {
    const text = lines.join('\n');
    return text.slice(0, draw.integer(0, text.length)).split('\n');
  },
  'last line end deleted': (lines) => (lines.at(-1) === '' ? lines.slice(0, -1) : lines),
  'carriage returns': (lines, draw) =>
    draw.chance(0.5) ? lines.map((line) => `${line}\r`) : lines.map((line) => (draw.chance(0.5) ? `${line}\r` : line)),
  'old line ends of the Macintosh': (lines) => [lines.join('\r')],
  'decomposed characters': (lines) => lines.map((line) => line.normalize('NFD')),
  'full-width everything': (lines, draw) => {
    const place = anyLine(lines, draw);
    return cut(
      lines,
      place,
      1,
      (lines[place] ?? '').replace(/[!-~]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
    );
  },
  'very long line': inLine((line, draw) =>
    `${line}${draw.pick(['文', 'a: ', '[', '{', '> ', '"', '**', '`', '\\', '　'])}`.padEnd(
      draw.integer(1_000, 60_000),
      draw.pick(['[', '{', '- ', '> ', 'x', '*', '_', '(', '&', '#']),
    ),
  ),
};
