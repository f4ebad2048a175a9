import { isMap, isScalar, type Document } from 'yaml';
import { eachYamlNode } from './eachYamlNode.ts';
import { fileBudget } from './budgets.ts';

/** Where the keys stand that their map has already, as many as are told. */
export function duplicateKeys(document: Document.Parsed): number[] {
  const offsets: number[] = [];
  eachYamlNode(document.contents, (node) => {
    if (!isMap(node)) return false;
    const seen = new Set<unknown>();
    for (const { key } of node.items) {
      if (!isScalar(key)) continue;
      if (seen.has(key.value) && key.range) offsets.push(key.range[0]);
      seen.add(key.value);
      if (offsets.length > fileBudget.problems) return true;
    }
    return false;
  });
  return offsets;
}
