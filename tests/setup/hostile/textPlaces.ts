import { isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';

/** One place of a content file that holds a value. */
export interface TextPlace {
  readonly file: string;
  /** The field that it belongs to, without the numbers of lists: `initiatives: kpis[].label`. */
  readonly field: string;
  /** What it stands in: places with one parent and one text are to be filled alike. */
  readonly parent: string;
  readonly form: 'yaml' | 'cell' | 'prose' | 'line';
  /** As it stands in the file. */
  readonly written: string;
}

/** A content file as what is kept between places and the places themselves, in order. */
export type PlacedFile = readonly (string | TextPlace)[];

/** Finds every place of a content file that holds a value: scalars of YAML, cells of CSV, lines of prose and of the source. */
export function placedFile(file: string, text: string): PlacedFile {
  if (file.startsWith('sources/'))
    return lineByLine(text, (line) => ({ file, field: 'sources: line', parent: line, form: 'line', written: line }));
  if (file.startsWith('results/')) return cells(file, text);
  if (/\.ya?ml$/.test(file)) return yamlParts(file, file, text);
  const [, head = '', yaml = '', foot = '', body = ''] = /^(---\n)(.*?)(\n---\n?)(.*)$/s.exec(text) ?? [];
  const folder = file.replace(/\/.*/, '');
  const extension = file.replace(/^.*\./, '');
  return [
    head,
    ...yamlParts(file, folder, yaml),
    foot,
    ...lineByLine(body, (line) =>
      line.trim() === '' ? line : { file, field: `${folder}: body (.${extension})`, parent: line, form: 'prose', written: line },
    ),
  ];
}

function lineByLine(text: string, part: (line: string) => string | TextPlace): PlacedFile {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => (index === lines.length - 1 ? (line === '' ? [] : [part(line)]) : [part(line), '\n']));
}

function cells(file: string, text: string): PlacedFile {
  const [header = '', ...rows] = text.split('\n');
  const names = header
    .replace(/^\uFEFF/, '')
    .trim()
    .split(',');
  const placed = (row: string, end: string) =>
    (row.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,]*)/g) ?? []).flatMap((cell, column): PlacedFile => [
      ...(column === 0 ? [] : [',']),
      { file, field: `results: ${names[column] ?? ''}`, parent: `${row} ${column}`, form: 'cell', written: cell },
      ...(column === names.length - 1 ? [end] : []),
    ]);
  return [header, ...rows.flatMap((row) => ['\n', ...(row === '' ? [] : placed(row.replace(/\r$/, ''), row.endsWith('\r') ? '\r' : ''))])];
}

function yamlParts(file: string, name: string, text: string): PlacedFile {
  const places: { from: number; to: number; place: TextPlace }[] = [];
  visit(parseDocument(text), {
    Scalar(key, node, ancestors) {
      if (key === 'key' || !node.range) return;
      const steps = ancestors.flatMap((each, index): (string | number)[] => {
        const inside: unknown = ancestors[index + 1] ?? node;
        if (isPair(each)) return isScalar(each.key) ? [String(each.key.value)] : [];
        return isSeq(each) ? [each.items.indexOf(inside)] : [];
      });
      // The keys of a plan's own fields are the plan's.
      const field = steps
        .map((step, index) => (typeof step === 'number' ? '[]' : steps[index - 1] === 'fields' ? '.*' : `.${step}`))
        .join('')
        .replace(/^\./, '');
      // A value repeats the unit of its KPI, so both must be filled alike.
      const parent = steps
        .slice(0, -1)
        .join('/')
        .replace(steps.at(-1) === 'unit' ? /\/values\/\d+$/ : /$/, '');
      places.push({
        from: node.range[0],
        to: node.range[1],
        place: { file, field: `${name}: ${field}`, parent, form: 'yaml', written: text.slice(node.range[0], node.range[1]) },
      });
    },
  });
  let end = 0;
  const parts: (string | TextPlace)[] = [];
  for (const { from, to, place } of places.sort((a, b) => a.from - b.from)) {
    parts.push(text.slice(end, from), place);
    end = to;
  }
  return [...parts, text.slice(end)];
}
