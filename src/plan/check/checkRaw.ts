import { qualifier } from '../../wording/ja/codes.ts';
import type { ValueContent } from '../../schema/entity/kpiValue.ts';
import type { LocatedKpi } from '../link/walkPlan.ts';
import { numbersIn, parseRawNumber, plainDecimal, productOf } from '../rawNumber.ts';
import type { ContentPath } from '../yaml/parseYaml.ts';
import { type Place, problem, type Problem } from '../problem/problem.ts';

type PlaceOf = (...keys: readonly string[]) => Place;

/**
 * Checks that a value agrees with its raw text: the number and unit, the text, or the reason why there is none.
 *
 * A note never switches this off. What differs on purpose is declared: `converted` with the factor that leads from the
 * raw number to the value, `readAs` for a value that is not what stands there; one that explains nothing is refused too,
 * since it would hide the next slip.
 */
export function checkRaw(value: ValueContent, { kpi, located, removed }: LocatedKpi, path: ContentPath): Problem[] {
  const at: PlaceOf = (...keys) => located.placeOfValue([...path, ...keys]);
  if (value.value !== undefined)
    return value.readAs === undefined ? numberProblems(value, kpi.unit, at) : readingProblems(value, kpi.unit, at);
  if (value.converted !== undefined) return [problem('conversion-without-number', at('converted'), `factor ${value.converted.factor}`)];
  if (value.text !== undefined) return textProblems(value, value.text, at);
  if (value.readAs !== undefined) return [needless(at, '値（value か text）のある readAs')];
  if (value.status === 'withdrawn' && !removed) return [problem('withdrawn-not-removed', at('status'), 'withdrawn')];
  const allowed = allowedRaw(value);
  return allowed === undefined
    ? []
    : [problem('status-raw-differs', at('raw'), `status が ${value.status ?? ''}、原文表記が「${value.raw}」`, { allowed })];
}

/** A number whose raw text is that number with its unit, perhaps times a declared factor. */
function numberProblems({ value = 0, raw, qualifier: bound, converted }: ValueContent, unit: string | null, at: PlaceOf): Problem[] {
  const label = bound === undefined ? '' : qualifier[bound].label;
  if (!raw.includes(label))
    return [
      problem('value-raw-differs', at('qualifier'), `限定 ${bound ?? ''}（${label}）、原文表記 ${raw}`, {
        allowed: `「${label}」のある原文表記か、qualifier のない値`,
      }),
    ];
  const parsed = parseRawNumber(raw.replace(label, ''));
  if (!parsed) return [problem('value-raw-differs', at('raw'), raw === '' ? '空の原文表記' : raw, { allowed: '数で始まる原文表記' })];
  const differs = isOther(parsed.unit, unit);
  if (converted !== undefined && parsed.unit !== '' && !differs) {
    return [
      problem('value-raw-differs', at('converted'), `factor ${converted.factor}、原文表記 ${raw}`, {
        allowed: `原文表記の単位がこのKPIの単位（${parsed.unit}）なら、converted のない ${parsed.decimal}`,
      }),
    ];
  }
  const wanted = productOf(parsed.decimal, String(converted?.factor ?? 1));
  if (wanted !== plainDecimal(String(value))) {
    const found = `値 ${value}、原文表記 ${raw}${converted === undefined ? '' : `、factor ${converted.factor}`}`;
    return [
      problem('value-raw-differs', at('value'), found, {
        allowed: converted === undefined ? `原文表記どおりの ${wanted}` : `${parsed.decimal} に ${converted.factor} を掛けた ${wanted}`,
      }),
    ];
  }
  return differs && converted === undefined
    ? [problem('unit-differs', at('raw'), `原文表記の単位 ${parsed.unit}`, { allowed: `このKPIの単位 ${unit ?? 'なし'}` })]
    : [];
}

/** A number that was read out of a raw text of another form: one of the numbers in it, where it has any. */
function readingProblems(value: ValueContent, unit: string | null, at: PlaceOf): Problem[] {
  if (numberProblems(value, unit, at).length === 0) return [needless(at, '原文表記どおりの値なら、readAs のない値')];
  const factor = String(value.converted?.factor ?? 1);
  const numbers = [...numbersIn(value.raw)].map((number) => productOf(number, factor));
  if (numbers.length === 0 || numbers.includes(plainDecimal(String(value.value)))) return [];
  const allowed = `原文表記から読める数（${numbers.join('、')}）。読める数でなければ、value でなく text`;
  return [problem('value-raw-differs', at('value'), `値 ${value.value ?? ''}、原文表記 ${value.raw}`, { allowed })];
}

function textProblems({ raw, readAs }: ValueContent, text: string, at: PlaceOf): Problem[] {
  if (readAs !== undefined) return text === raw ? [needless(at, '原文表記どおりの文字値なら、readAs のない値')] : [];
  return text === raw
    ? []
    : [problem('value-raw-differs', at('text'), `文字値 ${text}、原文表記 ${raw}`, { allowed: `原文表記どおりの「${raw}」` })];
}

function needless(at: PlaceOf, allowed: string): Problem {
  return problem('declaration-needless', at('readAs'), 'readAs', { allowed });
}

function isOther(found: string, unit: string | null): boolean {
  return found !== '' && unit !== null && found.normalize('NFKC') !== unit.normalize('NFKC');
}

/** What the raw text should be for the reason that is given, where it is not. */
function allowedRaw({ status, raw }: ValueContent): string | undefined {
  if (status === 'not-measured') {
    if (raw === '') return '欄にある文字（「—」など）。空欄なら status: not-given';
    return parseRawNumber(raw.replace(/^約/, '')) ? '数でない原文表記（「—」など）。数があるなら、status でなく value' : undefined;
  }
  return (status === 'not-given' || status === 'withdrawn' || status === 'not-in-source') && raw !== ''
    ? '空の原文表記（raw: ""）'
    : undefined;
}
