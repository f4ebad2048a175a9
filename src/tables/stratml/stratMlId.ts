/**
 * An id as StratML wants it: an `xsd:ID` is unique in the whole document and does not begin with a digit, as ids of ours
 * may, so the kind of thing stands before it: `goal_goal-1`. No id of ours has an underscore.
 */
export function stratMlId(kind: string, id: string): string {
  return `${kind}_${id}`;
}
