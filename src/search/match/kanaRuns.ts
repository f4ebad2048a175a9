/** A run of katakana, or a hiragana that is drawn long. */
const run = /[ァ-ヶヽヾー]+|[ぁ-ゖ]ー[ァ-ヶヽヾー]*/gu;

/** Every different run of katakana in some search forms, sorted: what a query in hiragana may have to be spelled as. */
export function kanaRuns(forms: Iterable<string>): string[] {
  const runs = new Set<string>();
  for (const form of forms) for (const [match] of form.matchAll(run)) runs.add(match);
  return [...runs].sort();
}

/** Every different short year of an era in some search forms, sorted: r6, h30. */
export function eraYears(forms: Iterable<string>): string[] {
  const years = new Set<string>();
  for (const form of forms) for (const [match] of form.matchAll(/(?<![a-z0-9])[mtshr]\d{1,2}(?![a-z0-9])/gu)) years.add(match);
  return [...years].sort();
}
