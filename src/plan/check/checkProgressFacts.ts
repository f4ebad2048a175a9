import { better as betterCodes, direction as directionCodes } from '#words/codes.ts';
import { progressFactText } from '#words/problems/progressFacts.ts';
import type { KpiContent } from '../../schema/entity/kpi.ts';
import { parseFiscalYear } from '../fiscalYear.ts';
import { eachKpi, type LocatedKpi } from '../link/walkPlan.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { Content } from '../read/content.ts';

/** Checks what a KPI says for its judging: that its years can be read, and that nothing contradicts its direction, unit and values. */
export function checkProgressFacts(content: Content): Problem[] {
  return eachKpi(content).flatMap((item) => [...yearProblems(item), ...contradictions(item)]);
}

function yearProblems({ kpi, located, path }: LocatedKpi): Problem[] {
  const { firstMeasured, breaks = [], judged } = kpi;
  const years = [
    ...(firstMeasured === undefined ? [] : [{ written: firstMeasured, path: ['firstMeasured'] }]),
    ...breaks.map(({ fiscalYear }, index) => ({ written: fiscalYear, path: ['breaks', index, 'fiscalYear'] })),
    ...(judged ? [{ written: judged.year, path: ['judged', 'year'] }] : []),
  ];
  return years
    .filter(({ written }) => parseFiscalYear(written) === undefined)
    .map((year) => problem('fiscal-year-form', located.placeOfValue([...path, ...year.path]), String(year.written)));
}

/** A contradiction: the key at which it stands, what was found, and what is allowed. */
type Contradiction = readonly [path: readonly (string | number)[], found: string, allowed: string];

function contradictions({ kpi, located, path }: LocatedKpi): Problem[] {
  return [...ofBetter(kpi), ...ofTimes(kpi), ...ofBounds(kpi), ...ofJudged(kpi)].map(([at, found, allowed]) =>
    problem('progress-fact', located.placeOfValue([...path, ...at]), found, { allowed }),
  );
}

function ofBetter({ better, betterNote, direction = 'not-stated' }: KpiContent): Contradiction[] {
  if (better === undefined) return betterNote === undefined ? [] : [[['betterNote'], 'betterNote', progressFactText.noteWithBetter]];
  const sides = { increase: 'more', 'at-least': 'more', decrease: 'less', 'at-most': 'less' } as const;
  const own = direction in sides ? sides[direction as keyof typeof sides] : undefined;
  const isUnclear = direction === 'unclear';
  if (!isUnclear && (own === undefined || own === better)) return [];
  const found = progressFactText.better(better, betterCodes[better].label, direction, directionCodes[direction].label);
  return [[['better'], found, isUnclear ? progressFactText.noBetter : progressFactText.betterOf(own ?? better)]];
}

function ofTimes({ measuredEvery, firstMeasured, due, breaks = [] }: KpiContent): Contradiction[] {
  const years = breaks.map(({ fiscalYear }) => parseFiscalYear(fiscalYear));
  const longest = due ? new Date(Date.UTC(2024, due.month, 0)).getUTCDate() : 31;
  return [
    ...(firstMeasured !== undefined && (measuredEvery ?? 1) === 1
      ? [[['firstMeasured'], String(firstMeasured), progressFactText.firstWithEvery] as const]
      : []),
    ...(due && due.day > longest ? [[['due', 'day'], String(due.day), progressFactText.days(due.month, longest)] as const] : []),
    ...years.flatMap((year, index): Contradiction[] => {
      const before = years[index - 1];
      if (year === undefined || before === undefined || year > before) return [];
      return [[['breaks', index, 'fiscalYear'], String(year), progressFactText.laterBreak(before)]];
    }),
  ];
}

function ofBounds({ plausible, mayExceed100, unit, values = [] }: KpiContent): Contradiction[] {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = plausible ?? {};
  if (plausible && plausible.min === undefined && plausible.max === undefined) {
    return [[['plausible'], '{}', progressFactText.someBound]];
  }
  if (min > max) return [[['plausible'], progressFactText.bounds(min, max), progressFactText.boundOrder]];
  const outside = values.findIndex(({ value, upper }) => value !== undefined && (value < min || (upper ?? value) > max));
  return [
    ...(outside < 0
      ? []
      : [[['values', outside, 'value'], String(values[outside]?.value), progressFactText.within(plausible ?? {})] as const]),
    ...(mayExceed100 !== undefined && !/^[%％]$/.test(unit ?? '')
      ? [[['mayExceed100'], progressFactText.unit(unit ?? ''), progressFactText.onlyPercent] as const]
      : []),
    ...(mayExceed100 === true && max <= 100
      ? [[['mayExceed100'], progressFactText.exceeding(max), progressFactText.boundAbove100] as const]
      : []),
    ...(mayExceed100 === false && plausible?.max !== undefined && max > 100
      ? [[['mayExceed100'], progressFactText.notExceeding(max), progressFactText.boundUpTo100] as const]
      : []),
  ];
}

/** A person judges by a target, of which a text or a number must be there; the results may be texts in a file of their own. */
function ofJudged({ judged, values = [] }: KpiContent): Contradiction[] {
  const hasTarget = values.some(({ kind, value, text }) => kind === 'target' && (value !== undefined || text !== undefined));
  return judged && !hasTarget ? [[['judged'], 'judged', progressFactText.someTarget]] : [];
}
