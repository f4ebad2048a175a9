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
