import type { ProgressStatus } from '../../../src/plan/progress/assessment.ts';
import type { NoShareReason } from '../../../src/plan/progress/changeShare.ts';
import type { RuleCaseId } from '#words/ruleCases.ts';

/** What must come of a worked case: the whole percent or why there is none, the value of the even path, the status, years kept of years measured, and the percent for reference. */
export type RuleCaseResult = readonly [
  id: RuleCaseId,
  share: number | NoShareReason | undefined,
  path: number | undefined,
  status: ProgressStatus,
  years: readonly [met: number | undefined, measured: number] | undefined,
  ratio: number | undefined,
];

const no = undefined;

/**
 * The worked cases, counted by hand and by another program.
 *
 * The percent for reference is left out where fewer is better (13 to 17, 42), since 550 % of a target of fewest would read as success,
 * and where nothing says that more is better (24, 26).
 */
// prettier-ignore
export const ruleCaseResults: readonly RuleCaseResult[] = [
  ['1',   80,                   150,            'not-met',             no,     89],
  ['2',   50,                   27,             'on-path',             no,     69],
  ['3',   38,                   106.5,          'below-path',          no,     64],
  ['4',   138,                  3677.333333333, 'reached-early',       no,     127],
  ['5',   86,                   350,            'not-met',             no,     97],
  ['6',   582,                  7000,           'met',                 no,     443],
  ['7',   -75,                  20,             'not-met',             no,     30],
  ['8',   -324,                 940,            'not-met',             no,     91],
  ['9',   94,                   72,             'not-met',             no,     100],
  ['10',  20,                   5,              'not-met',             no,     20],
  ['11',  50,                   5,              'on-path',             no,     50],
  ['12',  0,                    10.4,           'unchanged',           no,     33],
  ['13',  50,                   20,             'on-path',             no,     no],
  ['14',  50,                   55,             'on-path',             no,     no],
  ['15',  -33,                  40,             'further-away',        no,     no],
  ['16',  102,                  10,             'met',                 no,     no],
  ['17',  60,                   -3,             'not-met',             no,     no],
  ['18',  50,                   -60,            'on-path',             no,     no],
  ['19',  'no-baseline',        no,             'met',                 no,     150],
  ['20',  'no-baseline',        no,             'not-yet',             no,     75],
  ['21',  'no-baseline',        no,             'target-year-missing', no,     97],
  ['22',  'no-change-promised', no,             'met',                 [3, 6], no],
  ['23',  'no-change-promised', no,             'not-met-so-far',      [2, 3], no],
  ['24',  'no-change-promised', no,             'met',                 [1, 1], no],
  ['25',  'no-change-promised', no,             'met',                 [1, 1], 200],
  ['26',  'no-change-promised', no,             'not-judged',          [no, 1], no],
  ['27',  'no-change-promised', no,             'met',                 [3, 6], 100],
  ['28',  'no-change-promised', no,             'met',                 no,     150],
  ['29',  'direction-unclear',  no,             'not-judged',          no,     no],
  ['30',  no,                   no,             'no-target',           no,     no],
  ['31',  'text',               no,             'met',                 no,     no],
  ['32',  'text',               no,             'by-hand',             no,     no],
  ['33',  'text',               no,             'by-hand',             no,     no],
  ['34',  no,                   no,             'no-result',           no,     no],
  ['35',  no,                   no,             'no-result',           no,     no],
  ['36',  -68,                  35000,          'not-met',             no,     77],
  ['37',  40,                   4.666666667,    'below-path',          no,     40],
  ['38',  123,                  120,            'met',                 no,     111],
  ['39',  80,                   150,            'not-met',             no,     89],
  ['40',  80,                   150,            'not-met',             no,     89],
  ['41',  49,                   185.111111111,  'below-path',          no,     64],
  ['42',  99,                   25,             'not-met',             no,     no],
  ['43',  'break',              no,             'met',                 no,     107],
  ['43b', 'break',              no,             'not-judged',          no,     no],
  ['44',  99,                   72,             'not-met',             no,     100],
  ['45',  25,                   4.333333333,    'withdrawn',           no,     40],
];
