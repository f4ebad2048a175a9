import { basePathFault, siteAddressFault } from '../../schema/siteAddress.ts';
import { isPublishedDate } from '../../schema/valueForms.ts';
import { parseFiscalYear } from '../fiscalYear.ts';
import type { SiteOptions } from '../link/planInformation.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { Content } from '../read/content.ts';
import { contentAllowedText, contentFoundText } from '#words/problems/content.ts';
import { levelAllowedText } from '#words/problems/levels.ts';
import { formNames } from '#words/problems/fieldForms.ts';
import { placeholder } from '../yaml/placeholders.ts';
import { tellingText } from '#words/problems/telling.ts';

/**
 * Checks plan.yaml against itself: the order of its years, the check digit of its municipal code, its kind of
 * municipality, its sources.
 */
export function checkPlanInformation(content: Content): Problem[] {
  if (!content.plan) return [];
  return [...yearProblems(content.plan), ...municipalityProblems(content.plan), ...sourceProblems(content.plan)];
}

type PlanEntry = NonNullable<Content['plan']>;

function yearProblems({ value, located }: PlanEntry): Problem[] {
  const { fiscalYears, baselineYear, targetYear, period } = value;
  const written = Object.entries({ first: fiscalYears?.first, baselineYear, targetYear, last: fiscalYears?.last }).flatMap(([key, year]) =>
    year === undefined ? [] : [[key, year] as const],
  );
  const isInOrder = written.every(([, year], index) => index === 0 || (written[index - 1]?.[1] ?? 0) <= year);
  const ends = period && { from: parseFiscalYear(period.from), to: parseFiscalYear(period.to) };
  const formless = (['from', 'to'] as const).flatMap((end) =>
    period && ends?.[end] === undefined ? [problem('fiscal-year-form', located.placeOfValue(['period', end]), String(period[end]))] : [],
  );
  const reversed =
    period && (ends?.from ?? 0) > (ends?.to ?? 9999)
      ? [problem('period-order', located.placeOfValue(['period']), `${period.from}–${period.to}`)]
      : [];
  return [
    ...(isInOrder
      ? []
      : [
          problem(
            'plan-years',
            located.placeOfValue(fiscalYears ? ['fiscalYears'] : ['baselineYear']),
            contentFoundText.years(Object.fromEntries(written)),
          ),
        ]),
    ...formless,
    ...reversed,
  ];
}

/** The code of no municipality, as `npm run init` writes it. */
const unwrittenCode = '00000';

function municipalityProblems({ value: { municipality }, located }: PlanEntry): Problem[] {
  const right = withCheckDigit(municipality.areaCode);
  const kinds = levelAllowedText.municipalityKinds;
  return [
    ...(municipality.areaCode === unwrittenCode
      ? [problem('placeholder-left', located.placeOfValue(['municipality', 'code']), municipality.code)]
      : municipality.code === right
        ? []
        : [
            problem('city-code', located.placeOfValue(['municipality', 'code']), municipality.code, {
              allowed: contentAllowedText.cityCode(right),
            }),
          ]),
    ...(kinds.some((kind) => kind === municipality.kind) || placeholder.test(municipality.kind)
      ? nameProblems(municipality, located)
      : [
          problem('code-unknown', located.placeOfValue(['municipality', 'kind']), municipality.kind, {
            allowed: tellingText.list(kinds),
          }),
        ]),
  ];
}

/** A name that ends as one kind of municipality is of that kind: every page says 「この町」 or 「この市」 by it. */
function nameProblems({ name, kind }: PlanEntry['value']['municipality'], located: PlanEntry['located']): Problem[] {
  const { namedKinds } = levelAllowedText;
  const ending = namedKinds.find((each) => name.endsWith(each));
  const isOther = ending !== undefined && ending !== kind && namedKinds.some((each) => each === kind);
  return isOther ? [problem('municipality-kind', located.placeOfValue(['municipality', 'kind']), kind, { allowed: ending, name })] : [];
}

function sourceProblems({ value: { sources = [] }, located }: PlanEntry): Problem[] {
  return sources.flatMap(({ id, kind, file }, index) => {
    const at = (key: string) => located.placeOfValue(['sources', index, key]);
    const twice = sources.findIndex((other) => other.id === id);
    return [
      ...(twice === index
        ? []
        : [problem('id-duplicate', at('id'), id, { other: `${at('id').file}:${located.placeOfValue(['sources', twice, 'id']).line}` })]),
      ...(kind === 'verbatim' && file === undefined
        ? [problem('source-file', at('kind'), kind, { allowed: contentAllowedText.sourceFile.needed })]
        : []),
      ...(kind !== 'verbatim' && file !== undefined
        ? [problem('source-file', at('file'), file, { allowed: contentAllowedText.sourceFile.none })]
        : []),
    ];
  });
}

/** Appends the check digit of JIS X 0402 to a 5-digit area code: weights 6 5 4 3 2, modulo 11. */
export function withCheckDigit(areaCode: string): string {
  const sum = [...areaCode].reduce((total, digit, index) => total + Number(digit) * (6 - index), 0);
  return `${areaCode}${(11 - (sum % 11)) % 10}`;
}

/** Checks what a build says in place of plan.yaml as strictly as plan.yaml; the variable's name stands for the file. */
export function checkSiteOptions({ siteAddress, basePath }: SiteOptions): Problem[] {
  const variables = [
    { name: 'HIRAKU_SITE_ADDRESS', value: siteAddress, faultOf: siteAddressFault, allowed: formNames['address'] },
    { name: 'HIRAKU_BASE_PATH', value: basePath, faultOf: basePathFault, allowed: formNames['base'] },
  ];
  return variables.flatMap(({ name, value, faultOf, allowed = '' }) => {
    const fault = value === undefined ? undefined : faultOf(value);
    return fault
      ? [
          problem(fault.code, { file: name, line: 1, column: fault.index + 1 }, value === '' ? tellingText.emptyText : (value ?? ''), {
            allowed,
          }),
        ]
      : [];
  });
}

/** Finds editions of a day that no day of publication can have been. */
export function checkEditionDates({ plan, editions }: Content): Problem[] {
  const folder = plan?.located.file.replace(/plan\.yaml$/, '') ?? '';
  return editions
    .filter(({ date }) => !isPublishedDate(date))
    .map(({ date }) => problem('date-range', { file: `${folder}editions/${date}`, line: 1, column: 1 }, date));
}
