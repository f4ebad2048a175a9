import { qualifier } from '../../schema/codes.ts';
import type { ValueContent } from '../../schema/entity/kpiValue.ts';
import type { LocatedKpi } from '../eachKpi.ts';
import type { ContentPath } from '../parseYaml.ts';
import { problem, type Problem } from '../problem.ts';
import { parseRawNumber } from '../rawNumber.ts';

/** Checks that a value agrees with its raw text: the number and unit, the text, or the reason why there is none. */
export function checkRaw(value: ValueContent, item: LocatedKpi, path: ContentPath): Problem[] {
  const { kpi, located, removed } = item;
  const at = (key: string) => located.placeOfValue([...path, key]);
  if (value.value !== undefined) {
    const bound = value.qualifier === undefined ? '' : qualifier[value.qualifier].label;
    const parsed = parseRawNumber(value.raw.replace(bound, ''));
    if (parsed && value.note === undefined) {
      if (parsed.number !== value.value) {
        return [problem('value-raw-differs', at('value'), `値 ${value.value}、原文表記 ${value.raw}`, { allowed: `原文表記どおりの ${parsed.number}` })];
      }
      if (parsed.unit !== '' && kpi.unit !== null && parsed.unit.normalize('NFKC') !== kpi.unit.normalize('NFKC')) {
        return [problem('unit-differs', at('raw'), `原文表記の単位 ${parsed.unit}`, { allowed: `このKPIの単位 ${kpi.unit}` })];
      }
    }
    if (!parsed && value.note === undefined) {
      return [problem('value-raw-differs', at('raw'), value.raw === '' ? '空の原文表記' : value.raw, { allowed: '数で始まる原文表記' })];
    }
    return [];
  }
  if (value.text !== undefined) {
    return value.text === value.raw || value.note !== undefined
      ? []
      : [problem('value-raw-differs', at('text'), `文字値 ${value.text}、原文表記 ${value.raw}`, { allowed: `原文表記どおりの「${value.raw}」` })];
  }
  if (value.status === 'withdrawn' && !removed) return [problem('withdrawn-not-removed', at('status'), 'withdrawn')];
  const allowed = allowedRaw(value);
  return allowed === undefined ? [] : [problem('status-raw-differs', at('raw'), `status が ${value.status ?? ''}、原文表記が「${value.raw}」`, { allowed })];
}

/** What the raw text should be for the reason that is given, where it is not. */
function allowedRaw({ status, raw }: ValueContent): string | undefined {
  if (status === 'not-measured') {
    if (raw === '') return '欄にある文字（「—」など）。空欄なら status: not-given';
    return parseRawNumber(raw.replace(/^約/, '')) ? '数でない原文表記（「—」など）。数があるなら、status でなく value' : undefined;
  }
  return (status === 'not-given' || status === 'withdrawn') && raw !== '' ? '空の原文表記（raw: ""）' : undefined;
}
