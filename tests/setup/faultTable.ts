/** A fault that a test put in, and who found it. */
export interface SeededFault {
  readonly name: string;
  readonly caught: readonly string[];
}

/** Who found which fault, as a table for the console: a fault a line, a validator a column. */
export function faultTable(validators: readonly string[], faults: readonly SeededFault[]): string {
  const width = Math.max(...faults.map(({ name }) => name.length));
  const lines = faults.map(
    ({ name, caught }) =>
      `${name.padEnd(width)}  ${validators.map((validator) => (caught.includes(validator) ? '●' : '·').padEnd(validator.length)).join('  ')}`,
  );
  return [
    `${' '.repeat(width)}  ${validators.join('  ')}`,
    ...lines,
    `${faults.filter(({ caught }) => caught.length > 0).length} of ${faults.length} caught`,
  ].join('\n');
}
