import type { Kpi } from '../../schema/entity/kpi.ts';
import { kpiFields } from '../../schema/entity/kpi.ts';
import { type KpiValue, kpiValueFields } from '../../schema/entity/kpiValue.ts';
import { toModel } from '../../schema/entity.ts';
import { type RuleCaseId, ruleCaseTexts, ruleCaseWords } from '#words/ruleCases.ts';
import { fiscalYearDays } from '../fiscalYear.ts';
import { assessment, type Assessment } from './assessment.ts';

type Written = number | string | { readonly missing: KpiValue['status'] };

/** What a worked case says beside its ends and results. */
interface CaseParts {
  readonly targetYear?: number;
  readonly qualifier?: KpiValue['qualifier'];
  readonly better?: Kpi['better'];
  readonly interim?: Readonly<Record<number, number>>;
  readonly breakIn?: number;
  readonly decidedIn?: number;
  readonly isProvisional?: boolean;
  readonly isRemoved?: boolean;
  readonly today?: string;
  readonly due?: Kpi['due'];
}

type CaseRow = readonly [
  id: RuleCaseId,
  direction: Kpi['direction'],
  baseline: Written,
  target: Written,
  results: Readonly<Record<number, Written>>,
  parts?: CaseParts,
];

const none = { missing: 'not-measured' } as const;
const blank = { missing: 'not-given' } as const;
const { now, further, wish } = ruleCaseWords;

/** The baseline is of 2018 and the target of 2024, unless a case says otherwise. */
// prettier-ignore
const rows: readonly CaseRow[] = [
  ['1',   'increase', 63,    150,   { 2024: 133 }],
  ['2',   'increase', 15,    39,    { 2021: 27 }],
  ['3',   'increase', 63,    150,   { 2021: 96 }],
  ['4',   'increase', 2016,  7000,  { 2020: 8900 }],
  ['5',   'increase', 280,   350,   { 2021: 520, 2024: 340 }],
  ['6',   'increase', 2016,  7000,  { 2024: 31000 }],
  ['7',   'increase', 12,    20,    { 2024: 6 }],
  ['8',   'increase', 919,   940,   { 2024: 851 }],
  ['9',   'increase', 68.5,  72,    { 2024: 71.8 }],
  ['10',  'increase', 0,     5,     { 2024: 1 }],
  ['11',  'increase', 0,     10,    { 2021: 5 }],
  ['12',  'increase', 4.4,   13.4,  { 2022: 4.4 }],
  ['13',  'decrease', 40,    0,     { 2021: 20 }],
  ['14',  'decrease', 100,   10,    { 2021: 55 }],
  ['15',  'decrease', 100,   10,    { 2022: 130 }],
  ['16',  'decrease', 100,   10,    { 2024: 8 }],
  ['17',  'decrease', 2,     -3,    { 2024: -1 }],
  ['18',  'increase', -120,  0,     { 2021: -60 }],
  ['19',  'at-least', none,  10,    { 2024: 15 }],
  ['20',  'at-least', none,  4000,  { 2022: 3000 }],
  ['21',  'at-least', none,  9518,  { 2021: 9210, 2024: none }, { today: '2025-10-01' }],
  ['22',  'at-most',  0,     0,     { 2019: 0, 2020: 0, 2021: 4, 2022: 7, 2023: 2, 2024: 0 }],
  ['23',  'at-most',  0,     0,     { 2019: 0, 2020: 0, 2021: 4 }],
  ['24',  'maintain', 52,    52,    { 2024: 52 }],
  ['25',  'maintain', 1,     1,     { 2024: 2 }, { better: 'more' }],
  ['26',  'maintain', 1,     1,     { 2024: 2 }],
  ['27',  'maintain', 4,     4,     { 2019: 4, 2020: 0, 2021: 0, 2022: 2, 2023: 4, 2024: 4 }, { better: 'more' }],
  ['28',  'increase', 2,     2,     { 2024: 3 }],
  ['29',  'unclear',  10,    0,     { 2024: -35 }],
  ['30',  'unclear',  211,   blank, { 2024: 211 }],
  ['31',  'maintain', now,   now,   { 2024: now }],
  ['32',  'maintain', now,   now,   { 2024: further }],
  ['33',  'unclear',  87.3,  wish,  { 2024: 96.4 }],
  ['34',  'increase', 2,     6,     {}, { today: '2025-10-01', due: { month: 9, day: 30 } }],
  ['35',  'increase', 2,     6,     { 2024: none }, { today: '2025-10-01' }],
  ['36',  'increase', 30239, 35000, { 2024: 27005 }, { isProvisional: true }],
  ['37',  'increase', 0,     10,    { 2022: 4 }, { interim: { 2021: 2 } }],
  ['38',  'increase', 63,    120,   { 2024: 133 }],
  ['39',  'increase', 63,    150,   { 2024: 133 }],
  ['40',  'increase', 63,    150,   { 2024: 133, 2025: 140 }],
  ['41',  'increase', 63,    220,   { 2024: 133, 2025: 140 }, { targetYear: 2027 }],
  ['42',  'decrease', 30,    25,    { 2024: 25 }, { qualifier: 'less-than' }],
  ['43',  'increase', 100,   150,   { 2024: 160 }, { breakIn: 2022, decidedIn: 2022 }],
  ['43b', 'increase', 100,   150,   { 2024: 160 }, { breakIn: 2022 }],
  ['44',  'increase', 0,     72,    { 2024: 71.8 }],
  ['45',  'increase', 1,     5,     { 2023: 2 }, { isRemoved: true, today: '2027-04-01' }],
];

/** A worked case of the rules, judged. */
export interface RuleCase {
  readonly id: RuleCaseId;
  readonly judged: Assessment;
}

/** The worked cases of the rules, as the page of rules shows them and the tests know them. */
export function ruleCases(): RuleCase[] {
  return rows.map(([id, direction, baseline, target, results, parts = {}]) => {
    const { unit } = ruleCaseTexts[id];
    const { targetYear = 2024, breakIn, decidedIn = null } = parts;
    const years = Object.entries(results).map(([year, written]) => valueOf('result', Number(year), written, unit));
    const aim = { ...valueOf('target', targetYear, target, unit), qualifier: parts.qualifier ?? null };
    const interim = Object.entries(parts.interim ?? {}).map(([year, written]) => valueOf('target', Number(year), written, unit));
    const latest = Math.max(2018, ...years.map(({ fiscalYear }) => fiscalYear ?? 0));
    const kpi = caseKpi(direction, unit, [valueOf('baseline', 2018, baseline, unit), ...interim, aim, ...years], {
      better: parts.better ?? null,
      due: parts.due ?? null,
      breaks: breakIn === undefined ? [] : [{ fiscalYear: breakIn, note: ruleCaseWords.break, revision: null }],
    });
    const asked = {
      kpi,
      target: { value: aim, isCurrent: true, isOriginal: decidedIn === null, since: null, decidedIn },
      interim,
      isRemoved: parts.isRemoved ?? false,
      today: parts.today ?? `${latest + 1}-10-01`,
      isProvisional: () => parts.isProvisional ?? false,
    };
    return { id, judged: assessment(asked) };
  });
}

function caseKpi(
  direction: Kpi['direction'],
  unit: string | null,
  values: Kpi['values'],
  parts: Pick<Kpi, 'better' | 'breaks' | 'due'>,
): Kpi {
  return toModel(
    kpiFields,
    { id: 'kpi-example', label: ruleCaseWords.indicator },
    {
      ...{ ownerType: 'plan', ownerId: '', previousLabel: null, kind: 'kpi', unit, direction, aggregation: 'not-stated', values },
      ...{ directionNote: null, alsoUnder: [], departments: [], statistic: null, fields: {}, history: [], changes: [], source: null },
      ...{ firstMeasured: null, plausible: null, judged: null, ...parts },
    },
  );
}

function valueOf(kind: KpiValue['kind'], fiscalYear: number, written: Written, unit: string | null): KpiValue {
  const { start, end } = fiscalYearDays(fiscalYear);
  const isNumber = typeof written === 'number';
  return toModel(
    kpiValueFields,
    {},
    {
      ...{ kind, timeKind: 'fiscal-year', fiscalYear, year: null, startDate: start, endDate: end },
      value: isNumber ? written : null,
      text: typeof written === 'string' ? written : null,
      unit: isNumber ? unit : null,
      status: isNumber ? 'given' : typeof written === 'string' ? 'not-numeric' : written.missing,
      ...{ raw: null, note: null, conversionFactor: null, conversionNote: null, readingNote: null, fields: {}, source: null },
      correctedFrom: null,
      publications: [],
    },
  );
}
