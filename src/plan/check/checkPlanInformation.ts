import { basePathFault, siteAddressFault } from '../../schema/siteAddress.ts';
import { isPublishedDate } from '../../schema/valueForms.ts';
import type { SiteOptions } from '../link/planInformation.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { Content } from '../read/content.ts';
import { contentAllowedText, contentFoundText } from '#words/problems/content.ts';
import { formNames } from '#words/problems/fieldForms.ts';
import { tellingText } from '#words/problems/telling.ts';

/** Checks plan.yaml against itself: the order of its years and the check digit of its municipal code. */
export function checkPlanInformation(content: Content): Problem[] {
  if (!content.plan) return [];
  const { value, located } = content.plan;
  const problems: Problem[] = [];
  const { first, last } = value.fiscalYears;
  if (!(first <= value.baselineYear && value.baselineYear <= value.targetYear && value.targetYear <= last)) {
    problems.push(
      problem(
        'plan-years',
        located.placeOfValue(['fiscalYears']),
        contentFoundText.years(first, value.baselineYear, value.targetYear, last),
      ),
    );
  }
  const right = withCheckDigit(value.city.areaCode);
  if (value.city.code !== right)
    problems.push(
      problem('city-code', located.placeOfValue(['city', 'code']), value.city.code, {
        allowed: contentAllowedText.cityCode(right),
      }),
    );
  return problems;
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
