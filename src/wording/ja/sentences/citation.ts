import type { PlanInformation } from '../../../schema/entity/plan.ts';
import type { SourceReference } from '../../../schema/entity/source.ts';
import { citedPlace } from './sourcePlace.ts';
import { planWords, type PlanWithWords } from '../planWords.ts';

/** What a citation names. */
interface Cited {
  readonly title: string;
  /** The full address. */
  readonly url: string;
  /** Where it stands in the plan's sources. */
  readonly source?: SourceReference | null | undefined;
}

/** A ready-made 出典 sentence. */
export function citationText(plan: PlanInformation, { title, url, source }: Cited): string {
  const place = citedPlace(plan, source ?? null);
  const where = place === '' ? '' : `${place}、`;
  return `出典：${plan.title}「${title}」（${plan.publisherName}）、${url}、${where}${plan.editionDate}更新、${plan.licenceName}（${plan.licenceUrl}）`;
}

/** The same for a work that builds on the data. */
export function processedCitationText(plan: PlanInformation, { title, url }: Cited): string {
  return `${plan.title}「${title}」（${plan.publisherName}）、${url}、${plan.editionDate}更新、${plan.licenceName}（${plan.licenceUrl}）を加工して作成`;
}

/** Texts around citations and downloads. */
export const citationHeadings = {
  data: 'このページのデータ',
  cite: '引用するときの書き方',
  ids: (plan: PlanWithWords, id: string, kpiIds: readonly string[]) => [
    `ID ${id}`,
    ...(kpiIds.length > 0 ? [`${planWords(plan).kpi}のID ${kpiIds.join('、')}`] : []),
  ],
  permanent: (plan: PlanWithWords) => `このページの住所（URL）は、計画が${planWords(plan).revision}されても変えません。`,
} as const;

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
  return [`@misc{plan${plan.cityCode}-${plan.editionDate},`, ...fields.map(([name, value]) => `  ${name.padEnd(7)} = ${value},`), '}'].join(
    '\n',
  );
}

function escaped(text: string): string {
  return text.replaceAll(/[\\{}^~$&#_%]/g, (character) => commands[character] ?? character);
}

/** An address is read letter by letter; only what would end the field early is written as a percent code. */
function verbatim(url: string): string {
  return url.replaceAll(/[\\{}]/g, encodeURIComponent);
}
