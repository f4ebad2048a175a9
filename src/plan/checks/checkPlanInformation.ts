import type { Content } from '../content.ts';
import { problem, type Problem } from '../problem.ts';

/** Checks plan.yaml against itself: the order of its years and the check digit of its municipal code. */
export function checkPlanInformation(content: Content): Problem[] {
  if (!content.plan) return [];
  const { value, located } = content.plan;
  const problems: Problem[] = [];
  const { first, last } = value.fiscalYears;
  if (!(first <= value.baselineYear && value.baselineYear <= value.targetYear && value.targetYear <= last)) {
    problems.push(
      problem('plan-years', located.placeOfValue(['fiscalYears']), `first ${first}、baselineYear ${value.baselineYear}、targetYear ${value.targetYear}、last ${last}`),
    );
  }
  const right = withCheckDigit(value.city.areaCode);
  if (value.city.code !== right) problems.push(problem('city-code', located.placeOfValue(['city', 'code']), value.city.code, { allowed: `${right}（areaCode に検査数字を付けたもの）` }));
  return problems;
}

/** Appends the check digit of JIS X 0402 to a 5-digit area code: weights 6 5 4 3 2, modulo 11. */
export function withCheckDigit(areaCode: string): string {
  const sum = [...areaCode].reduce((total, digit, index) => total + Number(digit) * (6 - index), 0);
  return `${areaCode}${(11 - (sum % 11)) % 10}`;
}
