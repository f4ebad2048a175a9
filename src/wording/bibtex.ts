import type { PlanInformation } from '../schema/entity/plan.ts';
import type { Cited } from './citation.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What TeX would read as a command. Braces become commands too, because BibTeX counts them even behind a backslash. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};

/**
 * A ready-made entry for BibTeX and BibLaTeX, dated by the edition.
 *
 * Title and author stand in two pairs of braces, so that no style takes them apart or changes their letters.
 */
export function bibtexText(plan: PlanInformation, { title, url }: Pick<Cited, 'title' | 'url'>): string {
  const [year = '', month = ''] = plan.editionDate.split('-');
  const fields: readonly (readonly [string, string])[] = [
    ['title', `{{${escaped(`${plan.title}「${title}」`)}}}`],
    ['author', `{{${escaped(plan.publisherName)}}}`],
    ['year', `{${year}}`],
    ['month', months[Number(month) - 1] ?? '{}'],
    ['version', `{${plan.editionDate}}`],
    ['url', `{${verbatim(url)}}`],
    ['note', `{${escaped(`${plan.editionDate}更新、${plan.licenceName}`)}}`],
    ['langid', '{japanese}'],
  ];
  return [`@misc{plan${plan.cityCode}-${plan.editionDate},`, ...fields.map(([name, value]) => `  ${name.padEnd(7)} = ${value},`), '}'].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\{}^~$&#_%]/g, (character) => commands[character] ?? character);
}

/** An address is read letter by letter; only what would end the field early is written as a percent code. */
function verbatim(url: string): string {
  return url.replaceAll(/[\\{}]/g, encodeURIComponent);
}
