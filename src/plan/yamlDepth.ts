import { CST } from 'yaml';

/** How deep lists and maps may stand in each other; a parser runs out of stack far below. */
export const maximumDepth = 20;

/** Marks that the lexer puts in without a character of the text: byte order mark, document, end of flow, scalar. */
const widthless: ReadonlySet<string> = new Set([CST.BOM, CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** Counts the brackets that are open while a lexer goes through a text. */
export class BracketDepth {
  /** Where the latest mark begins. */
  offset = 0;
  #next = 0;
  #depth = 0;

  /** Takes the next mark; true where it passes the limit. */
  passes(mark: string): boolean {
    this.offset = this.#next;
    if (mark === '[' || mark === '{') this.#depth += 1;
    else if (mark === ']' || mark === '}') this.#depth = Math.max(0, this.#depth - 1);
    if (!widthless.has(mark)) this.#next += mark.length;
    return this.#depth > maximumDepth;
  }
}

const nestedDashes = new RegExp(`^ *(- ){${maximumDepth + 1}}`);

/** The offset at which nesting by indent or by dashes passes the limit within the first lines. */
export function deepIndentOffset(text: string, maximumLines: number): number | undefined {
  const indents: number[] = [];
  let offset = 0;
  for (let lines = 0; offset < text.length && lines < maximumLines; lines += 1) {
    const end = text.indexOf('\n', offset);
    const line = text.slice(offset, end < 0 ? text.length : end);
    if (nestedDashes.test(line)) return offset;
    if (line.trim() !== '') {
      const indent = line.search(/[^ ]/);
      while ((indents.at(-1) ?? -1) > indent) indents.pop();
      if ((indents.at(-1) ?? -1) < indent) indents.push(indent);
      if (indents.length > maximumDepth) return offset + indent;
    }
    offset += line.length + 1;
  }
  return undefined;
}
