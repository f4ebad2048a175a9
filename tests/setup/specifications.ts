/** Whether the specifications to validate against are here; where they are not, their tests are skipped and say so. */
export const hasSpecifications = (process.env['HIRAKU_SPECS'] ?? '') !== '';

/** The folder of the specifications, from `HIRAKU_SPECS`. */
export function specificationsFolder(): string {
  const folder = process.env['HIRAKU_SPECS'];
  if (folder === undefined || folder === '') throw new Error('HIRAKU_SPECS is not set');
  return folder;
}

/** Says on the console what is not checked, and returns whether it can be. */
export function checkable(can: boolean, what: string): boolean {
  if (!can) console.warn(`SKIPPED: ${what}`);
  return can;
}
