import { additions, type Comparison } from './comparedFile.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Compares two JSON texts: every old key must be there with its old value, every old entry of a list in its order. */
export function compareJson(before: string, after: string): Comparison {
  const found = new Additions();
  const lost = found.lostIn(JSON.parse(before) as Json, JSON.parse(after) as Json, '');
  return lost === undefined ? additions([...found.keys], found.entries) : { verdict: 'differs', detail: lost };
}

/** Walks two values and keeps what the new one has more. */
class Additions {
  readonly keys = new Set<string>();
  entries = 0;

  /** Where something of the old value is lost or another; nothing where all of it is there. */
  lostIn(before: Json, after: Json, at: string): string | undefined {
    if (isList(before)) return isList(after) ? this.#lostInList(before, after, at) : told(at, before, after);
    if (!isRecord(before)) return before === after ? undefined : told(at, before, after);
    if (!isRecord(after)) return told(at, before, after);
    for (const [key, value] of Object.entries(before)) {
      const now = after[key];
      if (now === undefined) return `${at}/${key} is not there`;
      const lost = this.lostIn(value, now, `${at}/${key}`);
      if (lost !== undefined) return lost;
    }
    for (const key of Object.keys(after)) if (!Object.hasOwn(before, key)) this.keys.add(key);
    return undefined;
  }

  #lostInList(before: readonly Json[], after: readonly Json[], at: string): string | undefined {
    let place = 0;
    for (const [index, value] of before.entries()) {
      let found = place;
      while (found < after.length && new Additions().lostIn(value, after[found] ?? null, '') !== undefined) found += 1;
      if (found === after.length)
        return after[index] === undefined ? `${at}/${index} is not there` : this.lostIn(value, after[index], `${at}/${index}`);
      this.lostIn(value, after[found] ?? null, '');
      this.entries += found - place;
      place = found + 1;
    }
    this.entries += after.length - place;
    return undefined;
  }
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isRecord(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !isList(value);
}

function told(at: string, before: Json, after: Json): string {
  return `${at}: ${short(before)} is ${short(after)}`;
}

function short(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
