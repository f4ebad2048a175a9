import { CST, Lexer } from 'yaml';

/** How deep lists and maps may stand in each other; a parser runs out of stack far below. */
export const maximumDepth = 20;

/** Tokens that the lexer puts in without a character of the text: byte order mark, document, end of flow, scalar. */
const widthless: ReadonlySet<string> = new Set([CST.BOM, CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** The offset at which nesting passes the limit, by brackets or by indent, found without recursion. */
export function tooDeepOffset(text: string): number | undefined {
  let depth = 0;
  let index = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') {
      depth += 1;
      if (depth > maximumDepth) return index;
    } else if (token === ']' || token === '}') depth = Math.max(0, depth - 1);
    if (!widthless.has(token)) index += token.length;
  }
  const nestedDashes = new RegExp(`^ *(- ){${maximumDepth + 1}}`, 'm').exec(text);
  if (nestedDashes) return nestedDashes.index;
  const indents: number[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (line.trim() !== '') {
      while ((indents.at(-1) ?? -1) > indent) indents.pop();
      if ((indents.at(-1) ?? -1) < indent) indents.push(indent);
      if (indents.length > maximumDepth) return offset + indent;
    }
    offset += line.length + 1;
  }
  return undefined;
}
