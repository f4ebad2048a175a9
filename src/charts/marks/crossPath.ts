/** The data of a path that crosses a place in pixels, reaching `arm` pixels to each side: `M-4-4l8 8M4-4l-8 8`. */
export function crossPath(x: number, y: number, arm: number): string {
  const top = y - arm < 0 ? `${y - arm}` : ` ${y - arm}`;
  return `M${x - arm}${top}l${2 * arm} ${2 * arm}M${x + arm}${top}l${-2 * arm} ${2 * arm}`;
}
