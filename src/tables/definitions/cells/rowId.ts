/**
 * Ids of rows that have none of their own, made of the ids that they join: `planning_committee_agriculture`.
 *
 * No id of a plan has an underscore, so that two pairs never make the same; a pair that stands twice gets a number.
 */
export class RowIds {
  readonly #seen = new Map<string, number>();

  /** The id of the next row that joins some ids. */
  of(...parts: readonly (string | number)[]): string {
    const id = parts.join('_');
    const count = (this.#seen.get(id) ?? 0) + 1;
    this.#seen.set(id, count);
    return count === 1 ? id : `${id}_${count}`;
  }
}
