import type { PageRegister } from './pageRegister.ts';
import type { PageTextPart } from './pageText.ts';
import { compareRanks, rank, type Rank, type RankedPage } from './rankPages.ts';
import type { SearchEngine } from './searchEngine.ts';
import { spacedForm } from './searchForm.ts';
import type { SearchTerm } from './searchTerms.ts';
import { spellingsOf } from './spellings.ts';

/** A page that was found. */
export interface FoundPage {
  /** Its position in the register. */
  readonly page: number;
  /** The other spellings that matched where the query itself did not; none for a literal hit. */
  readonly spellings: readonly string[];
  /** The forms that stand on the page, to be marked. */
  readonly forms: readonly string[];
}

interface TermHits {
  readonly literal: ReadonlySet<number>;
  /** By page, the spellings that it has. */
  readonly others: ReadonlyMap<number, readonly { form: string; shown: string }[]>;
}

/** Finds the pages that contain every term: literal hits first, then those with another spelling, each part best first. */
export async function findPages(
  engine: SearchEngine,
  register: PageRegister,
  ranked: readonly RankedPage[],
  terms: readonly SearchTerm[],
): Promise<FoundPage[]> {
  const hits = await Promise.all(terms.map((term) => termHits(engine, register, term)));
  const [first, ...rest] = hits;
  if (!first) return [];
  const pages = [...new Set([...first.literal, ...first.others.keys()])].filter((page) =>
    rest.every((each) => each.literal.has(page) || each.others.has(page)),
  );
  const found = pages.map((page) => foundPage(page, terms, hits, ranked[page]));
  return found.sort(
    (a, b) => Number(a.spellings.length > 0) - Number(b.spellings.length > 0) || compareRanks(a.rank, b.rank) || a.page - b.page,
  );
}

async function termHits(engine: SearchEngine, register: PageRegister, { form, spaced }: SearchTerm): Promise<TermHits> {
  const others = new Map<number, { form: string; shown: string }[]>();
  const whole = await engine.pagesWith(form);
  const literal = spaced === undefined ? whole : await pagesWhere(engine, whole, (text) => text.includes(spaced));
  for (const page of whole) if (!literal.has(page)) others.set(page, [{ form, shown: form }]);
  const found = await Promise.all(
    spellingsOf(form, register).map(async (spelling) => {
      const pages = await engine.pagesWith(spelling.form);
      return { spelling, pages: spelling.bounded ? await pagesWhere(engine, pages, (text) => standsAlone(text, spelling.form)) : pages };
    }),
  );
  for (const { spelling, pages } of found) for (const page of pages) others.set(page, [...(others.get(page) ?? []), spelling]);
  return { literal, others };
}

async function pagesWhere(
  engine: SearchEngine,
  pages: ReadonlySet<number>,
  holds: (text: string) => boolean,
): Promise<ReadonlySet<number>> {
  const kept = await Promise.all([...pages].map(async (page) => (holds(textForm(await engine.textOf(page))) ? [page] : [])));
  return new Set(kept.flat());
}

function textForm(parts: readonly PageTextPart[]): string {
  return spacedForm(parts.map(({ text }) => text).join(' '));
}

function standsAlone(text: string, form: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    if (!/\d/.test(text.charAt(at + form.length)) && !/[a-z]/.test(text.charAt(at - 1))) return true;
  }
  return false;
}

function foundPage(
  page: number,
  terms: readonly SearchTerm[],
  hits: readonly TermHits[],
  ranked: RankedPage | undefined,
): FoundPage & { rank: Rank } {
  const spelled = hits.map(({ literal, others }, place) => {
    const term = terms[place];
    const own = literal.has(page) && term ? [{ form: term.form, shown: '' }] : [];
    return { literal: own.length > 0, all: [...own, ...(others.get(page) ?? [])] };
  });
  const forms = spelled.map(({ all }) => all.map(({ form }) => form));
  return {
    page,
    spellings: [...new Set(spelled.flatMap(({ literal, all }) => (literal ? [] : all.map(({ shown }) => shown))))],
    forms: [...new Set(forms.flat())],
    rank: ranked
      ? rank(
          ranked,
          spelled.map(({ literal, all }) => (literal ? all.slice(0, 1) : all).map(({ form }) => form)),
        )
      : [0, 0, 0],
  };
}
