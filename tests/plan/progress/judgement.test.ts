import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assessment, type AssessmentCase } from '../../../src/plan/progress/assessment.ts';
import { meetsTarget } from '../../../src/plan/progress/meetsTarget.ts';
import { numberOf } from '../../../src/plan/progress/fraction.ts';
import { isNumeric } from '../../../src/plan/kpiValues.ts';
import type { Kpi } from '../../../src/schema/entity/kpi.ts';
import type { KpiValue } from '../../../src/schema/entity/kpiValue.ts';
import { baseline, makeKpi, makeValue, target } from '../../setup/samplePlan.ts';

const mirrored = {
  direction: {
    increase: 'decrease',
    decrease: 'increase',
    'at-least': 'at-most',
    'at-most': 'at-least',
    maintain: 'maintain',
    unclear: 'unclear',
    'not-stated': 'not-stated',
  },
  qualifier: { 'or-more': 'or-less', 'or-less': 'or-more', 'more-than': 'less-than', 'less-than': 'more-than', about: 'about' },
  better: { more: 'less', less: 'more', exact: 'exact' },
} as const satisfies Record<string, Record<string, string>>;

/** A case in hundredths, so that shifting and scaling can be exact. */
const anyNumber = fc.integer({ min: -20_000, max: 20_000 }).map((hundredths) => hundredths / 100);
const anyCase = fc.record({
  direction: fc.constantFrom<Kpi['direction']>('increase', 'decrease', 'at-least', 'at-most', 'maintain', 'unclear', 'not-stated'),
  better: fc.constantFrom<Kpi['better']>(null, null, 'more', 'less', 'exact'),
  qualifier: fc.constantFrom<KpiValue['qualifier']>(null, null, 'or-more', 'or-less', 'more-than', 'less-than', 'about'),
  from: fc.option(anyNumber, { nil: undefined }),
  interim: fc.option(anyNumber, { nil: undefined }),
  to: anyNumber,
  results: fc.array(fc.tuple(fc.integer({ min: 2019, max: 2026 }), anyNumber), { maxLength: 6 }),
  applies: fc.constantFrom<Kpi['applies']>(null, 'by-year', 'every-year'),
});
type AnyCase = typeof anyCase extends fc.Arbitrary<infer Case> ? Case : never;

function asked({ direction, better, qualifier, from, interim, to, results, applies }: AnyCase): AssessmentCase {
  const aim = target(to, { qualifier });
  const between = interim === undefined ? [] : [makeValue('target', 2021, interim)];
  const values = [
    ...(from === undefined ? [] : [baseline(from)]),
    ...between,
    aim,
    ...results.map(([year, value]) => makeValue('result', year, value)),
  ];
  const kpi = makeKpi(values, { direction, better, applies });
  const judged = { value: aim, isCurrent: true, isOriginal: true, since: null, decidedIn: null };
  return { kpi, target: judged, interim: between, today: '2023-10-01' };
}

function verdict(each: AnyCase) {
  const { status, percent, noShareReason, isMet, years } = assessment(asked(each));
  return { status, percent, noShareReason, isMet, years };
}

function moved(each: AnyCase, by: (value: number) => number): AnyCase {
  const end = (value: number | undefined) => (value === undefined ? undefined : by(value));
  return {
    ...each,
    from: end(each.from),
    interim: end(each.interim),
    to: by(each.to),
    results: each.results.map(([year, value]): [number, number] => [year, by(value)]),
  };
}

it('judges a mirrored KPI alike', () => {
  fc.assert(
    fc.property(anyCase, (each) => {
      const mirror = {
        ...moved(each, (value) => (value === 0 ? 0 : -value)),
        direction: mirrored.direction[each.direction],
        better: each.better && mirrored.better[each.better],
        qualifier: each.qualifier && mirrored.qualifier[each.qualifier],
      };
      expect(verdict(mirror)).toEqual(verdict(each));
    }),
  );
});

it('judges a KPI alike whose numbers are all shifted or scaled', () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: -500, max: 500 }), fc.constantFrom(2, 10, 1000), (each, by, scale) => {
      const exactly = (value: number) => Math.round(value * 100);
      expect(verdict(moved(each, (value) => (exactly(value) + by * 100) / 100))).toEqual(verdict(each));
      expect(verdict(moved(each, (value) => (exactly(value) * scale) / 100))).toEqual(verdict(each));
    }),
  );
});

it('says met of the target’s year exactly where the value meets the target', () => {
  fc.assert(
    fc.property(anyCase, (each) => {
      const question = asked(each);
      const { status, result, target: aim, baseline: start } = assessment(question);
      if (!result || !aim || result.year !== 2024) return;
      const isMet = meetsTarget(question.kpi, result.value, aim.value, start);
      expect(status).toBe(isMet === undefined ? 'not-judged' : isMet ? 'met' : 'not-met');
    }),
  );
});

it('shows 100 percent only of what is met, 0 only of what has not moved, and no number that is none', () => {
  fc.assert(
    fc.property(anyCase, (each) => {
      const judged = assessment(asked(each));
      const { percent, isMet, path, difference, moved: change, ratio, status } = judged;
      if (percent !== undefined && percent >= 100) expect(isMet).toBe(true);
      if (percent === 0) expect(change).toBe(0);
      for (const number of [percent, path && numberOf(path.value), difference, change, ratio]) {
        if (number !== undefined) expect(Number.isFinite(number)).toBe(true);
      }
      expect(judged.result === undefined).toBe(status === 'no-result');
    }),
  );
});

it('does not depend on the order of values', () => {
  fc.assert(
    fc.property(anyCase, (each) => {
      const question = asked({ ...each, results: [...new Map(each.results)] });
      const turned = { ...question, kpi: { ...question.kpi, values: question.kpi.values.toReversed() } };
      const plain = ({ status, percent, result }: ReturnType<typeof assessment>) => [status, percent, result?.value.value];
      expect(plain(assessment(turned))).toEqual(plain(assessment(question)));
    }),
  );
});

it('compares to the last digit', () => {
  const kpi = makeKpi([baseline(0), target(0.3), makeValue('result', 2024, 0.1 + 0.2)]);
  const [, aim, result] = kpi.values;
  expect(aim && result && isNumeric(result) && meetsTarget(kpi, result, aim)).toBe(true);
  const aimed = { value: target(72), isCurrent: true, isOriginal: true, since: null, decidedIn: null };
  const near = makeKpi([baseline(68.5), target(72), makeValue('result', 2024, 71.8)]);
  expect(assessment({ kpi: near, target: aimed, today: '2025-10-01' })).toMatchObject({ difference: -0.2, moved: 3.3, percent: 94 });
});
