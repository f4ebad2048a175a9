import { numberText } from '#words/sentences/number.ts';
import type { KpiContent } from '../../src/schema/entity/kpi.ts';
import type { ValueContent } from '../../src/schema/entity/kpiValue.ts';
import type { Draw } from './draw.ts';
import { type Measurement, measurements, spans, wordings } from './vocabulary/measurements.ts';

/** What the KPIs of an initiative must show of the initiative itself. */
export type KpiFate = 'kept' | 'added' | 'removed' | 'possibly-ended';

/** The KPI of a synthetic plan: numbers mostly, else words, dashes, blanks, zeros and lost percent formats as in real sources. */
export function syntheticKpi(draw: Draw, id: string, subject: string, fate: KpiFate): KpiContent {
  if (fate === 'kept' && draw.chance(0.05)) return wordedKpi(draw, id, subject);
  const measurement = draw.common(measurements);
  const { unit } = measurement;
  const common = { id, label: `${subject}${measurement.name}`, aggregation: draw.common(spans).aggregation, unit };
  const from = amount(draw, measurement);
  const baseline = numberValue('baseline', from, unit);
  const blank = (status: 'withdrawn' | 'not-given'): ValueContent => ({ kind: 'target', fiscalYear: 'R6', status, raw: '' });
  if (fate === 'removed')
    return {
      ...common,
      direction: 'unclear',
      directionNote: '取組が削除され、目標値が空いているので決められません。',
      values: [baseline, blank('withdrawn')],
    };
  if (fate === 'possibly-ended')
    return {
      ...common,
      direction: 'unclear',
      directionNote: '目標値が空いているので決められません。',
      values: [baseline, blank('not-given')],
    };
  if (fate === 'added' || draw.chance(0.06)) {
    const missing: ValueContent = draw.chance(0.6)
      ? { kind: 'baseline', fiscalYear: 'H30', status: 'not-measured', raw: '—' }
      : { kind: 'baseline', fiscalYear: 'H30', status: 'not-given', raw: '' };
    const direction = measurement.fewer ? 'at-most' : 'at-least';
    return {
      ...common,
      direction,
      directionNote: '現状値がなく増減は言えません。指標の名前から向きを読みました。',
      values: [missing, numberValue('target', from, unit)],
    };
  }
  if (measurement.fewer) {
    if (draw.chance(0.1))
      return { ...common, direction: 'at-most', values: [numberValue('baseline', 0, unit), numberValue('target', 0, unit)] };
    return {
      ...common,
      direction: 'decrease',
      values: [baseline, numberValue('target', rounded(from * (draw.integer(40, 90) / 100), measurement), unit)],
    };
  }
  if (draw.chance(0.06)) return { ...common, direction: 'maintain', values: [baseline, numberValue('target', from, unit)] };
  const zero = draw.chance(0.07);
  const to = rounded(Math.min(from * (1 + draw.integer(5, 140) / 100), unit === '%' ? 100 : Infinity), measurement);
  const target = unit === '%' && draw.chance(0.2) ? lostPercent(to) : boundValue(draw, to, unit);
  return { ...common, direction: 'increase', values: [zero ? numberValue('baseline', 0, unit) : baseline, target] };
}

/** A numeric target of a goal: a baseline, and targets for one year or two. */
export function syntheticTarget(
  draw: Draw,
  id: string,
  { label, unit }: { readonly label: string; readonly unit: string },
  line: number,
): KpiContent {
  const measurement = { name: '', unit, low: unit === '%' ? 10 : 200, high: unit === '%' ? 60 : 20000 };
  const from = amount(draw, measurement);
  const to = rounded(from * 1.2, measurement);
  const values = [
    numberValue('baseline', from, unit),
    ...(draw.chance(0.5) ? [{ ...numberValue('target', from, unit), fiscalYear: 'R1' }] : []),
    numberValue('target', to, unit),
  ];
  return { id, label, aggregation: 'not-stated', unit, direction: 'increase', line, values };
}

function wordedKpi(draw: Draw, id: string, subject: string): KpiContent {
  const [from, to] = draw.pick(wordings);
  const value = (kind: 'baseline' | 'target', fiscalYear: string, text: string): ValueContent => ({ kind, fiscalYear, text, raw: text });
  return {
    id,
    label: `${subject}の状況`,
    aggregation: 'not-stated',
    unit: null,
    direction: 'increase',
    values: [value('baseline', 'H30', from), value('target', 'R6', to)],
  };
}

/** Small numbers are more frequent than large ones. */
function amount(draw: Draw, measurement: Measurement): number {
  const { low, high } = measurement;
  return rounded(low * (high / low) ** (draw.integer(0, 1000) / 1000), measurement);
}

function rounded(number: number, { digits = 0 }: Measurement): number {
  return Number(number.toFixed(digits));
}

function numberValue(kind: 'baseline' | 'target', value: number, unit: string): ValueContent {
  return { kind, fiscalYear: kind === 'baseline' ? 'H30' : 'R6', value, raw: `${numberText(value)}${unit}` };
}

function boundValue(draw: Draw, value: number, unit: string): ValueContent {
  const plain = numberValue('target', value, unit);
  return draw.chance(0.05) ? { ...plain, qualifier: 'or-more', raw: `${plain.raw}以上` } : plain;
}

/** A percentage whose format the source has lost: 87.3% written as 0.873. */
function lostPercent(value: number): ValueContent {
  return {
    kind: 'target',
    fiscalYear: 'R6',
    value,
    raw: String(Number((value / 100).toFixed(3))),
    converted: { factor: 100, note: '原資料の小数は、百分率の書式が失われたものとみて、%に直しました。' },
  };
}
