import { qualifier } from '#words/codes.ts';
import type { ValueContent } from '../../schema/entity/kpiValue.ts';
import type { LocatedKpi } from '../link/walkPlan.ts';
import { numbersIn, parseRawNumber, plainDecimal, productOf } from '../rawNumber.ts';
import type { ContentPath } from '../yaml/parseYaml.ts';
import { type Place, problem, type Problem } from '../problem/problem.ts';
import { tellingText } from '#words/problems/telling.ts';
import { valueAllowedText, valueFoundText } from '#words/problems/values.ts';

type PlaceOf = (...keys: readonly string[]) => Place;

/**
 * Checks that a value agrees with its raw text: the number and unit, the text, or the reason why there is none.
 *
 * A note never switches this off. What differs on purpose is declared: `converted` with the factor that leads from the
 * raw number to the value, `readAs` for a value that is not what stands there; one that explains nothing is refused too,
 * since it would hide the next slip.
 */
export function checkRaw(written: ValueContent, { kpi, located, removed }: LocatedKpi, path: ContentPath): Problem[] {
  const at: PlaceOf = (...keys) => located.placeOfValue([...path, ...keys]);
  const unit = kpi.unit ?? null;
  if (written.status === 'withdrawn' && !removed) return [problem('withdrawn-not-removed', at('status'), 'withdrawn')];
  if (written.raw === undefined) return undeclaredProblems(written, at);
  const value = { ...written, raw: written.raw };
  if (value.upper !== undefined) return rangeProblems(value, at);
  if (value.value !== undefined) return value.readAs === undefined ? numberProblems(value, unit, at) : readingProblems(value, unit, at);
  if (value.than !== undefined) return [];
  if (value.converted !== undefined) return [problem('conversion-without-number', at('converted'), `factor ${value.converted.factor}`)];
  if (value.text !== undefined) return textProblems(value, value.text, at);
  if (value.readAs !== undefined) return [needless(at, valueAllowedText.readAsWithValue)];
  const allowed = allowedRaw(value);
  return allowed === undefined
    ? []
    : [problem('status-raw-differs', at('raw'), valueFoundText.status(value.status ?? '', value.raw), { allowed })];
}

/** A value whose cell is written down. */
type WrittenValue = ValueContent & { readonly raw: string };

/** Where no cell was written down, there is nothing that a declaration could declare. */
function undeclaredProblems({ converted, readAs }: ValueContent, at: PlaceOf): Problem[] {
  if (converted !== undefined)
    return [problem('declaration-needless', at('converted'), 'converted', { allowed: valueAllowedText.withRaw })];
  return readAs === undefined ? [] : [problem('declaration-needless', at('readAs'), 'readAs', { allowed: valueAllowedText.withRaw })];
}

/** A range: both of its ends stand in the cell. */
function rangeProblems({ value, upper, raw, converted }: WrittenValue, at: PlaceOf): Problem[] {
  const numbers = new Set([...numbersIn(raw)].map((number) => productOf(number, String(converted?.factor ?? 1))));
  return (['value', 'upper'] as const).flatMap((key) => {
    const number = key === 'value' ? value : upper;
    return number === undefined || numbers.has(plainDecimal(String(number)))
      ? []
      : [
          problem('value-raw-differs', at(key), valueFoundText.number(number, raw), {
            allowed: valueAllowedText.readable(tellingText.list([...numbers])),
          }),
        ];
  });
}

/** A number whose raw text is that number with its unit, perhaps times a declared factor. */
function numberProblems({ value = 0, raw, qualifier: bound, converted }: WrittenValue, unit: string | null, at: PlaceOf): Problem[] {
  const label = bound === undefined ? '' : qualifier[bound].label;
  if (!raw.includes(label))
    return [
      problem('value-raw-differs', at('qualifier'), valueFoundText.qualifier(bound ?? '', label, raw), {
        allowed: valueAllowedText.rawWithQualifier(label),
      }),
    ];
  const parsed = parseRawNumber(raw.replace(label, ''));
  if (!parsed)
    return [problem('value-raw-differs', at('raw'), raw === '' ? valueFoundText.emptyRaw : raw, { allowed: valueAllowedText.rawNumber })];
  const differs = isOther(parsed.unit, unit);
  if (converted !== undefined && parsed.unit !== '' && !differs) {
    return [
      problem('value-raw-differs', at('converted'), valueFoundText.factor(converted.factor, raw), {
        allowed: valueAllowedText.notConverted(parsed.unit, parsed.decimal),
      }),
    ];
  }
  const wanted = productOf(parsed.decimal, String(converted?.factor ?? 1));
  if (wanted !== plainDecimal(String(value))) {
    const found = converted === undefined ? valueFoundText.number(value, raw) : valueFoundText.converted(value, raw, converted.factor);
    return [
      problem('value-raw-differs', at('value'), found, {
        allowed:
          converted === undefined
            ? valueAllowedText.asWritten(wanted)
            : valueAllowedText.multiplied(parsed.decimal, converted.factor, wanted),
      }),
    ];
  }
  if (!differs || converted !== undefined) return [];
  return unit === null
    ? [problem('unit-missing', at('raw'), raw, { allowed: parsed.unit })]
    : [
        problem('unit-differs', at('raw'), valueFoundText.rawUnit(parsed.unit), {
          allowed: valueAllowedText.unit(unit),
        }),
      ];
}

/** A number that was read out of a raw text of another form: one of the numbers in it, where it has any. */
function readingProblems(value: WrittenValue, unit: string | null, at: PlaceOf): Problem[] {
  if (numberProblems(value, unit, at).length === 0) return [needless(at, valueAllowedText.noReadAsForNumber)];
  const factor = String(value.converted?.factor ?? 1);
  const numbers = [...numbersIn(value.raw)].map((number) => productOf(number, factor));
  if (numbers.length === 0 || numbers.includes(plainDecimal(String(value.value)))) return [];
  const allowed = valueAllowedText.readable(tellingText.list(numbers));
  return [problem('value-raw-differs', at('value'), valueFoundText.number(value.value ?? '', value.raw), { allowed })];
}

function textProblems({ raw, readAs }: WrittenValue, text: string, at: PlaceOf): Problem[] {
  if (readAs !== undefined) return text === raw ? [needless(at, valueAllowedText.noReadAsForText)] : [];
  return text === raw
    ? []
    : [problem('value-raw-differs', at('text'), valueFoundText.text(text, raw), { allowed: valueAllowedText.textAsWritten(raw) })];
}

function needless(at: PlaceOf, allowed: string): Problem {
  return problem('declaration-needless', at('readAs'), 'readAs', { allowed });
}

function isOther(found: string, unit: string | null): boolean {
  return found !== '' && found.normalize('NFKC') !== (unit ?? '').normalize('NFKC');
}

/** What the raw text should be for the reason that is given, where it is not. */
function allowedRaw({ status, raw }: WrittenValue): string | undefined {
  if (status === 'not-measured') {
    if (raw === '') return valueAllowedText.someRaw;
    return parseRawNumber(raw.replace(/^約/, '')) ? valueAllowedText.noNumber : undefined;
  }
  return (status === 'not-given' || status === 'withdrawn' || status === 'not-in-source') && raw !== ''
    ? valueAllowedText.emptyRaw
    : undefined;
}
