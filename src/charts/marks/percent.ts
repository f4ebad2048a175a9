/** A place along a chart's width as SVG writes it, in percent of the width, so that one chart serves all widths. */
export function percent(share: number): string {
  return `${round(share * 100)}%`;
}

/** A number short enough for SVG: at most two decimals, never an exponent. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
