import { qualifier, valueKind } from '../../schema/codes.ts';
import type { ValueContent } from '../../schema/content/kpi.ts';
import type { Content } from '../content.ts';
import { eachKpi, type LocatedKpi } from '../eachKpi.ts';
import { parseFiscalYear } from '../fiscalYear.ts';
import { parseRawNumber } from '../rawNumber.ts';
import { problem, type Problem } from '../problem.ts';

/** Checks every value: its year, that it is one of number, text or reason, and that it agrees with its raw text. */
export function checkValues(content: Content): Problem[] {
  return [...eachKpi(content).flatMap((kpi) => kpiProblems(kpi, content)), ...resultProblems(content)];
}

function kpiProblems(item: LocatedKpi, content: Content): Problem[] {
  const { kpi, located, path } = item;
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, value] of kpi.values.entries()) {
    const valuePath = [...path, 'values', index];
    const at = (key: string) => located.placeOfValue([...valuePath, key]);
    const year = parseFiscalYear(value.fiscalYear);
    if (year === undefined) problems.push(problem('fiscal-year-form', at('fiscalYear'), String(value.fiscalYear)));
    else {
      const years = content.plan?.value.fiscalYears;
      if (years && (year < years.first || year > years.last)) {
        problems.push(problem('fiscal-year-outside', at('fiscalYear'), String(value.fiscalYear), { allowed: `${years.first}〜${years.last}年度` }));
      }
      const key = `${value.kind} ${year}`;
      if (seen.has(key)) problems.push(problem('value-duplicate', located.placeOfValue(valuePath), `${value.kind} ${String(value.fiscalYear)}`));
      seen.add(key);
    }
    const forms = [value.value, value.text, value.status].filter((form) => form !== undefined);
    if (forms.length !== 1) {
      problems.push(problem('value-choice', located.placeOfValue(valuePath), forms.length === 0 ? 'どれも書かれていない' : `${forms.length}つ書かれている`));
    }
    if (value.unit !== undefined && value.unit !== kpi.unit) {
      problems.push(problem('unit-differs', at('unit'), value.unit, { allowed: kpi.unit ?? '単位なし' }));
    }
    problems.push(...rawProblems(value, item, valuePath));
  }
  if (kpi.unit === null && kpi.values.some(({ value }) => value !== undefined)) {
    problems.push(problem('unit-missing', located.placeOfValue([...path, 'unit']), 'unit: null'));
  }
  const kinds = new Set(kpi.values.map(({ kind }) => kind));
  for (const kind of ['baseline', 'target'] as const) {
    if (!kinds.has(kind)) problems.push(problem('value-baseline-missing', located.placeOfValue([...path, 'values']), `${valueKind[kind].label}（${kind}）がない`));
  }
  return problems;
}

function rawProblems(value: ValueContent, item: LocatedKpi, valuePath: readonly PropertyKey[]): Problem[] {
  const { kpi, located, ownerRemoved } = item;
  const at = (key: string) => located.placeOfValue([...valuePath, key]);
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
  if (value.status === 'withdrawn' && !ownerRemoved) return [problem('withdrawn-not-removed', at('status'), 'withdrawn')];
  const rawOfStatus: Partial<Record<string, string>> = { 'not-measured': '—', 'not-given': '', withdrawn: '' };
  const expected = rawOfStatus[value.status ?? ''];
  return expected === undefined || expected === value.raw
    ? []
    : [problem('status-raw-differs', at('raw'), `status が ${value.status ?? ''}、原文表記が「${value.raw}」`, { allowed: expected === '' ? '空の原文表記（raw: ""）' : `原文表記「${expected}」` })];
}

function resultProblems(content: Content): Problem[] {
  const years = content.plan?.value.fiscalYears;
  const seen = new Set<string>();
  const outside = new Set<number>();
  return content.results.flatMap(({ fiscalYear, value, place }) => {
    const problems: Problem[] = [];
    if (years && (fiscalYear < years.first || fiscalYear > years.last) && !outside.has(fiscalYear)) {
      outside.add(fiscalYear);
      problems.push(problem('fiscal-year-outside', place, String(fiscalYear), { allowed: `${years.first}〜${years.last}年度` }));
    }
    const key = `${value.kpi_id} ${fiscalYear}`;
    if (seen.has(key)) problems.push(problem('result-repeated', place, value.kpi_id));
    seen.add(key);
    const forms = [value.value, value.text, value.status].filter((form) => form !== '');
    if (forms.length !== 1) problems.push(problem('result-choice', place, forms.length === 0 ? 'どれも書かれていない' : `${forms.length}つ書かれている`));
    return problems;
  });
}
