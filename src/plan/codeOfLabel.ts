/** The code that editors write by its label, such as `budget` for 予算; nothing where no code is called so. */
export function codeOfLabel<Code extends string>(
  meanings: Readonly<Record<Code, { readonly label: string }>>,
  written: string,
): Code | undefined {
  return (Object.keys(meanings) as Code[]).find((code) => meanings[code].label === written);
}
