import { isCollection, isNode, isPair, type Node } from 'yaml';

/** Goes through a YAML tree in the order of its text until `stops` says so; keys and values are nodes of their own. */
export function eachYamlNode(root: unknown, stops: (node: Node) => boolean): void {
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (isPair(next)) waiting.push(next.value, next.key);
    else if (isNode(next)) {
      if (stops(next)) return;
      if (isCollection(next)) for (let index = next.items.length - 1; index >= 0; index -= 1) waiting.push(next.items[index]);
    }
  }
}
