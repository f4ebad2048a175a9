/** An entry as BibTeX reads it, its texts as TeX would set them. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Reads one entry: braces are counted whatever stands before them, and the entry must end where its text does. */
export function readBibtex(text: string): BibtexEntry {
  const head = /^@(?<type>[a-z]+)\{(?<key>[^\s,{}"#%]+),/.exec(text);
  if (!head) throw new Error(`No entry: ${text}`);
  const fields: Record<string, string> = {};
  let place = head[0].length;
  for (;;) {
    const field = /^\s*(?<name>[a-z]+)\s*=\s*/.exec(text.slice(place));
    if (!field) break;
    place += field[0].length;
    const start = place;
    if (text[place] === '{') {
      let depth = 0;
      do {
        if (place >= text.length) throw new Error(`A brace is open: ${text}`);
        if (text[place] === '{') depth += 1;
        if (text[place] === '}') depth -= 1;
        place += 1;
      } while (depth > 0);
    } else place += /^[a-z]+/.exec(text.slice(place))?.[0].length ?? 0;
    const name = field.groups?.['name'] ?? '';
    const inner = text
      .slice(start, place)
      .replace(/^\{(.*)\}$/s, '$1')
      .replace(/^\{(.*)\}$/s, '$1');
    fields[name] = name === 'url' ? inner : typeset(inner);
    if (text[place] !== ',') throw new Error(`No comma after ${name}: ${text}`);
    place += 1;
  }
  if (text.slice(place) !== '\n}') throw new Error(`The entry does not end: ${text.slice(place)}`);
  return { type: head.groups?.['type'] ?? '', key: head.groups?.['key'] ?? '', fields };
}

const symbols: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciicircum: '^',
  textasciitilde: '~',
};

function typeset(text: string): string {
  const bare = text.replaceAll(/\\(?:[a-z]+\{\}|[$&#_%])/g, '');
  if (/[\\{}^~$&#_%]/.test(bare)) throw new Error(`TeX would read a command in ${text}`);
  return text.replaceAll(
    /\\(?:(?<name>[a-z]+)\{\}|(?<sign>[$&#_%]))/g,
    (_, name: string | undefined, sign: string | undefined) => sign ?? symbols[name ?? ''] ?? '',
  );
}
