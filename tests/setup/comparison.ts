/** Counts what is compared and keeps what differs, so that one run shows every difference. */
export class Comparison {
  count = 0;
  readonly differences: string[] = [];

  /** Compares two texts; what stands where is only told when they differ. */
  compare(where: string, found: string | undefined, expected: string | undefined): void {
    this.count += 1;
    if (found === undefined || found !== expected)
      this.differences.push(`${where}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`);
  }
}
