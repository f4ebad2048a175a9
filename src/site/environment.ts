/**
 * A variable of the environment; nothing where it is not set, or set to nothing but spaces, as a script does whose own
 * variable is empty.
 */
export function environmentValue(name: string): string | undefined {
  const value = process.env[name];
  return value === undefined || value.trim() === '' ? undefined : value;
}

/** Where the site will be, in place of what plan.yaml says of it: `HIRAKU_SITE_ADDRESS` and `HIRAKU_BASE_PATH`. */
export function siteOptions(): { readonly siteAddress: string | undefined; readonly basePath: string | undefined } {
  return { siteAddress: environmentValue('HIRAKU_SITE_ADDRESS'), basePath: environmentValue('HIRAKU_BASE_PATH') };
}
