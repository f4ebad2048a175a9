import { qualifier as qualifiers, valueStatus } from './codes.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';

const grouped = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 20, useGrouping: 'always', signDisplay: 'negative' });

/** A number for readers: `30,239`, `0.05`, `-5` with the minus sign of the data. */
export function numberText(value: number): string {
  return grouped.format(value);
}

/** A value cut for display: the number or text, what stands before it, and its unit with what follows. */
export interface ValueParts {
  readonly before: string;
  readonly main: string;
  readonly unit: string;
}

/** A value's parts; a value that is missing has none. */
export function valueParts(value: KpiValue): ValueParts | undefined {
  if (value.value !== null) {
    const about = value.qualifier === 'about';
    return {
      before: about ? qualifiers.about.label : '',
      main: numberText(value.value),
      unit: `${value.unit ?? ''}${value.qualifier && !about ? qualifiers[value.qualifier].label : ''}`,
    };
  }
  return value.text === null ? undefined : { before: '', main: value.text, unit: '' };
}

/** A value in words: `30,239人`, `100件以上`, `中3まで`, or why it is missing: `測定なし`. */
export function valueText(value: KpiValue | undefined): string {
  if (!value) return valueStatus['not-given'].label;
  const parts = valueParts(value);
  return parts ? `${parts.before}${parts.main}${parts.unit}` : missingText(value);
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
