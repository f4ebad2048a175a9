/** A number as it stands in a cell of the source, cut from its unit. */
export interface RawNumber {
  readonly number: number;
  /** The same to its last digit, which a binary number may not hold. */
  readonly decimal: string;
  readonly unit: string;
}

/**
 * Cuts a cell such as `2,016件`, `13.4ha`, `-5人` or `0.16` into number and unit.
 *
 * Full-width digits and minus signs are folded for reading only; the unit stays as it is written. Returns undefined
 * where the cell is no single number.
 */
export function parseRawNumber(raw: string): RawNumber | undefined {
  const folded = withPlainDigits(raw.trim()).replace(/^[－−‐–▲△]/, '-');
  const match = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(\D*)$/.exec(folded);
  if (!match) return undefined;
  const decimal = plainDecimal(match[1] ?? '');
  return { number: Number(decimal), decimal, unit: match[2] ?? '' };
}

const written = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const small: Readonly<Record<string, string>> = { 十: '10', 百: '100', 千: '1000' };
const large: Readonly<Record<string, string>> = { 万: '10000', 億: '100000000', 兆: '1000000000000' };
const numbers = new RegExp(
  String.raw`(?<sign>[-－−‐–▲△])?(?<whole>${written}(?:[十百千]?[万億兆]|[十百千])?(?:${written}(?:[十百千]?[万億兆]|[十百千]))*(?:${written})?)`,
  'gu',
);
const part = new RegExp(`(${written})([十百千]?[万億兆]?)`, 'gu');

/**
 * Every number that can be read in a cell of several words, exactly: `10〜12件` is 10 and 12, `1億2,000万円` is 120000000 as
 * well as 1 and 2000. A hyphen may be a minus sign or a dash, so that both readings count.
 */
export function numbersIn(raw: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { groups } of withPlainDigits(raw).matchAll(numbers)) {
    const parts = [...(groups?.['whole'] ?? '').matchAll(part)].map(([, number = '', units = '']) => ({
      number: plainDecimal(number),
      units,
    }));
    for (const number of [wholeOf(parts), ...parts.map((each) => each.number)]) {
      found.add(number);
      if (groups?.['sign'] !== undefined) found.add(productOf(number, '-1'));
    }
  }
  return found;
}

/** What numbers with 千, 万 and their like come to: 2千5百万 is 25 million, since 万 counts all that stands before it. */
function wholeOf(parts: readonly { number: string; units: string }[]): string {
  let whole = '0';
  let section = '0';
  for (const { number, units } of parts) {
    section = sumOf(
      section,
      [...units].reduce((product, unit) => productOf(product, small[unit] ?? '1'), number),
    );
    const multiple = large[units.slice(-1)];
    if (multiple === undefined) continue;
    whole = sumOf(whole, productOf(section, multiple));
    section = '0';
  }
  return sumOf(whole, section);
}

function withPlainDigits(text: string): string {
  return text.replace(/[０-９．，]/g, (character) => character.normalize('NFKC'));
}

/** A decimal number of any length: `digits` divided by 10 to the power of `places`. */
interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/** A number as it is written, without thousands separators and needless zeros: `1,200.50` is `1200.5`. */
export function plainDecimal(text: string): string {
  return writtenDecimal(parsed(text));
}

/** The product of two numbers to its last digit, as binary numbers would not have it: 0.873 times 100 is 87.3. */
export function productOf(a: string, b: string): string {
  const [one, other] = [parsed(a), parsed(b)];
  return writtenDecimal({ digits: one.digits * other.digits, places: one.places + other.places });
}

/** The sum of two numbers to its last digit. */
export function sumOf(a: string, b: string): string {
  const [one, other] = [parsed(a), parsed(b)];
  const places = Math.max(one.places, other.places);
  const scaled = ({ digits, places: own }: Decimal) => digits * 10n ** BigInt(places - own);
  return writtenDecimal({ digits: scaled(one) + scaled(other), places });
}

function parsed(text: string): Decimal {
  const [whole = '', fraction = ''] = text.replaceAll(',', '').split('.');
  return { digits: BigInt(`${whole}${fraction}`), places: fraction.length };
}

function writtenDecimal({ digits, places }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const end = text.length - places;
  const fraction = text.slice(end).replace(/0+$/, '');
  return `${sign}${text.slice(0, end)}${fraction === '' ? '' : `.${fraction}`}`;
}
