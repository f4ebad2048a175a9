import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import type { Prose } from './content.ts';

/** The syntax tree of prose, by the parser that compiles it; throws where it cannot be read. */
export function proseTree({ format, body }: Pick<Prose, 'format' | 'body'>): MdastNode {
  return format === 'mdx' ? mdxToMdast(body) : markdownToMdast(body);
}

/** All nodes in the order of the text with how deep in lists and quotations they stand, without recursion: a tree may be as deep as its text is long. */
export function proseNodes(tree: MdastNode): { node: MdastNode; depth: number }[] {
  const nodes: { node: MdastNode; depth: number }[] = [];
  const waiting = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    nodes.push(next);
    const { node } = next;
    if (!('children' in node)) continue;
    const depth = next.depth + (node.type === 'list' || node.type === 'blockquote' ? 1 : 0);
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child) waiting.push({ node: child, depth });
    }
  }
  return nodes;
}
