import { shownDecimals } from '../../../plan/shownDecimals.ts';
import { qualifier as qualifiers, valueStatus } from '../codes.ts';
import type { Kpi } from '../../../schema/entity/kpi.ts';
import type { KpiValue } from '../../../schema/entity/kpiValue.ts';

/** What of a KPI says how its values are shown. */
export type ShownKpi = Partial<Pick<Kpi, 'decimals'>>;

const most = 20;
const formats = new Map<number, Intl.NumberFormat>();

/** A number for readers: `30,239`, `0.05`, `-5` with the minus sign of the data; `decimals` is how many it has at least. */
export function numberText(value: number, decimals = 0): string {
  const format =
    formats.get(decimals) ??
    new Intl.NumberFormat('ja-JP', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: most,
      useGrouping: 'always',
      signDisplay: 'negative',
    });
  formats.set(decimals, format);
  return format.format(value);
}

/** A value cut for display: the number or text, what stands before it, and its unit with what follows. */
export interface ValueParts {
  readonly before: string;
  readonly main: string;
  readonly unit: string;
}

/** A value's parts; a value that is missing has none. Of a range, both ends are its number. */
export function valueParts(value: KpiValue, kpi: ShownKpi = {}): ValueParts | undefined {
  if (value.value !== null) {
    const about = value.qualifier === 'about';
    const decimals = shownDecimals(value, kpi);
    const upper = value.upper === null ? '' : `〜${numberText(value.upper, decimals)}`;
    return {
      before: about ? qualifiers.about.label : '',
      main: `${numberText(value.value, decimals)}${upper}`,
      unit: `${value.unit ?? ''}${value.qualifier && !about ? qualifiers[value.qualifier].label : ''}`,
    };
  }
  if (value.text !== null) return { before: '', main: value.text, unit: '' };
  return value.status === 'compared' ? { before: '', main: comparedText(value), unit: '' } : undefined;
}

/** A value in words: `30,239人`, `100件以上`, `10〜12件`, `中3まで`, or why it is missing: `測定なし`. */
export function valueText(value: KpiValue | undefined, kpi: ShownKpi = {}): string {
  if (!value) return valueStatus['not-given'].label;
  const parts = valueParts(value, kpi);
  return parts ? `${parts.before}${parts.main}${parts.unit}` : missingText(value);
}

/** What a bound without a number says: the words of the source, such as アップ, or else what they mean. */
function comparedText({ raw, qualifier }: KpiValue): string {
  if (raw !== null && raw !== '') return raw;
  return {
    'or-more': '現状以上',
    'or-less': '現状以下',
    'more-than': '現状より大きい値',
    'less-than': '現状より小さい値',
    about: '現状と同じくらい',
  }[qualifier ?? 'about'];
}

/** Why a value is missing, in two or three words. */
export function missingText(value: KpiValue): string {
  return valueStatus[value.status].label;
}

/** A file's size in the unit that people read: `812 B`, `24.7 KB`. */
export function bytesText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 999_950) return `${(bytes / 1000).toFixed(1)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A choice and the number of things that it leaves: 市民課（3）. */
export function countedText(label: string, count: number): string {
  return `${label}（${numberText(count)}）`;
}

/** So many of something in a sentence: 4つの基本目標, 12の基本目標. */
export function countOf(count: number, noun: string): string {
  return `${numberText(count)}${count > 0 && count < 10 ? 'つ' : ''}の${noun}`;
}

/** Several things in a sentence: A, AとB, A、BとC. */
export function listText(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join('、')}と${last}`;
}
