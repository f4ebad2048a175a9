import { parentId, walkPlan } from '../link/walkPlan.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { Content } from '../read/content.ts';

/** Asks about files of one parent that say nothing of their order: they stand in that of their names. Each parent is asked about once. */
export function checkOrder(content: Content): Problem[] {
  const siblings = Map.groupBy(
    walkPlan(content).filter(({ ancestors }) => ancestors.length === 0),
    (item) => `${parentId(item) ?? ''} ${item.level.key}`,
  );
  return [...siblings.values()].flatMap((items) => {
    const unsure = items.filter(({ value }) => value.number === undefined && value.line === undefined && value.source?.line === undefined);
    const [first] = unsure;
    return first && unsure.length > 1
      ? [problem('order-unsure', { file: first.located.file, line: 1, column: 1 }, unsure.map(({ id }) => id).join('、'))]
      : [];
  });
}
