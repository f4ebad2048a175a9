import type { Level } from '../../schema/entity/level.ts';

/** The kinds of pages that every site has besides those of its plan's levels. */
export const commonKinds = ['department', 'page'] as const;

/** The kind of every page that is no thing of the plan. */
export const otherKind = 'page';

/**
 * The kinds of pages that search finds, in the order in which a filter names them: the key of each level with pages,
 * then those of every site.
 */
export function pageKinds(levels: readonly Pick<Level, 'key' | 'hasPage'>[]): string[] {
  return [...levels.filter(({ hasPage }) => hasPage).map(({ key }) => key), ...commonKinds];
}

/** What a hit shows of a page, and what it is filtered and ranked by. */
export interface RegisteredPage {
  /** The name by which the index knows the page. */
  readonly key: string;
  /** The address from the site's root. */
  readonly address: string;
  readonly title: string;
  /** The key of its level, or one of the common kinds. */
  readonly kind: string;
  /** Where the page stands in the plan, from the first level down. */
  readonly place: string;
  /** A warning that a hit must carry, such as that it was removed. */
  readonly warning: string;
  /** The page's item of the first level; a department and a prose page have none. */
  readonly top: string | undefined;
  /** Those in charge of what stands on the page. */
  readonly departments: readonly string[];
  readonly changes: readonly string[];
  /** Whether a KPI of the page has a number as target. */
  readonly numeric: boolean;
  /** Names that weigh more than prose: KPIs and former titles. */
  readonly names: readonly string[];
}

/** What search must know before the first query: all pages, and the spellings that are treated alike. */
export interface PageRegister {
  /** A file of the index, from its folder, by which the browser finds out whether its host gives out such files. */
  readonly probe: string;
  /** The kinds of pages, in the order of the filter. */
  readonly kinds: readonly string[];
  readonly pages: readonly RegisteredPage[];
  /** Names of departments by id. */
  readonly departments: Readonly<Record<string, string>>;
  /** Groups of spellings that the editors treat alike. */
  readonly synonyms: readonly (readonly string[])[];
  /** Every run of katakana in the pages, as it is spelled there. */
  readonly kana: readonly string[];
  /** Every short year of an era in the pages: r6, h30. */
  readonly eraYears: readonly string[];
}

/** A page in the register's file, short where most pages say the same. */
type PageRow = readonly [
  key: string,
  address: string,
  title: string,
  kind: number,
  place: number,
  top: string,
  departments: string,
  changes: string,
  numeric: 0 | 1,
  names: readonly string[],
  warning: string,
];

/** The register as its file holds it. */
export interface RegisterFile extends Omit<PageRegister, 'pages'> {
  readonly places: readonly string[];
  readonly rows: readonly PageRow[];
}

/** Puts a register into the form of its file. */
export function packRegister({ pages, ...rest }: PageRegister): RegisterFile {
  const places = [...new Set(pages.map(({ place }) => place))];
  const position = new Map(places.map((place, index) => [place, index]));
  return {
    ...rest,
    places,
    rows: pages.map(({ key, address, title, kind, place, top, departments, changes, numeric, names, warning }) => [
      key,
      address,
      title,
      rest.kinds.indexOf(kind),
      position.get(place) ?? 0,
      top ?? '',
      departments.join(' '),
      changes.join(' '),
      numeric ? 1 : 0,
      names,
      warning,
    ]),
  };
}

/** Reads a register from the form of its file. */
export function unpackRegister({ places, rows, ...rest }: RegisterFile): PageRegister {
  return {
    ...rest,
    pages: rows.map(([key, address, title, kind, place, top, departments, changes, numeric, names, warning]) => ({
      key,
      address,
      title,
      kind: rest.kinds[kind] ?? otherKind,
      place: places[place] ?? '',
      warning,
      top: top === '' ? undefined : top,
      departments: listed(departments),
      changes: listed(changes),
      numeric: numeric === 1,
      names,
    })),
  };
}

function listed(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}
