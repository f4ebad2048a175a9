import { changeAddress, linePlace, pageAddress, pageOfItem, sourcePageAddress } from '../../addresses/pageAddress.ts';
import { standingPlaces } from '../../addresses/publishedAddress.ts';
import { proseAddress } from '../../addresses/sitePages.ts';
import { type LinkTarget, pageOfFile } from '../../addresses/targetOfLink.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Prose } from '../../plan/read/content.ts';
import { planIndex } from '../../plan/planIndex.ts';
import { codes, levelCodeLists } from '../../schema/codes.ts';
import { tableDefinitions } from '../../tables/publishedTables.ts';
import { plannedFiles } from '../files/plannedFiles.ts';
import { publishedLedger } from '../ledger/publishedLedger.ts';
import { allGonePlaces } from '../pages/gonePlaces.ts';
import { proseIds } from './proseIds.ts';

/** The sections of the page of open data that can be linked. */
const dataSections = ['tables', 'other', 'load', 'cite', 'licence', 'since', 'contact'];

/** Where links within the site can lead, known before anything is built; what costs time is found when it is first asked for. */
export class SitePlaces {
  /** The addresses of all pages of the plan; home is the empty one. */
  readonly pages: ReadonlySet<string>;
  readonly #plan: Plan;
  readonly #prose: readonly Prose[];
  readonly #onPage = new Map<string, ReadonlySet<string>>();
  #files: ReadonlySet<string> | undefined;
  #placed: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(plan: Plan, prose: readonly Prose[]) {
    this.#plan = plan;
    this.#prose = prose;
    this.pages = new Set([pageAddress.home, ...publishedLedger(plan).addresses]);
  }

  /** Whether a link leads to a page or a file. */
  hasFile({ file }: LinkTarget): boolean {
    if (this.pages.has(pageOfFile(file))) return true;
    this.#files ??= plannedFiles(this.#plan);
    return this.#files.has(file);
  }

  /** The places on a page that a link can name. */
  placesOn(page: string): ReadonlySet<string> {
    const known =
      this.#onPage.get(page) ??
      new Set([
        ...this.#placesOfThings(page),
        ...this.#placesOfPage(page),
        ...this.#prose.filter((each) => addressOfProse(this.#plan, each) === page).flatMap((each) => [...proseIds(each)]),
      ]);
    this.#onPage.set(page, known);
    return known;
  }

  #placesOfThings(page: string): readonly string[] {
    this.#placed ??= placesByPage([
      ...standingPlaces(this.#plan),
      ...this.#plan.changes.map(({ id }) => changeAddress(id)),
      ...allGonePlaces(this.#plan).map((gone) => `${gone.page}#${gone.fragment}`),
    ]);
    return this.#placed.get(page) ?? [];
  }

  #placesOfPage(page: string): readonly string[] {
    const { kpis, editions, sourceTexts } = this.#plan;
    const tables = tableDefinitions(this.#plan).map(({ name }) => `table-${name}`);
    const read = sourceTexts.find(({ document }) => sourcePageAddress(this.#plan, document) === page);
    if (read) return read.lines.map((_, line) => linePlace(line + 1));
    switch (page) {
      case pageAddress.home:
        return ['map', 'changes'];
      case pageAddress.kpis:
        return [...planIndex(this.#plan).tops, ...kpis].map(({ id }) => id);
      case pageAddress.data:
        return [...dataSections, ...tables, ...editions.map(({ date }) => `edition-${date}`)];
      case pageAddress.dictionary:
        return ['codes', ...tables, ...[...Object.keys(codes), ...levelCodeLists].map((list) => `list-${list}`)];
      default:
        return [];
    }
  }
}

/** The page on which a prose stands. */
export function addressOfProse({ levels }: Plan, { collection, id }: Prose): string {
  const level = levels.find(({ plural }) => plural === collection);
  return level ? pageOfItem(level, id) : proseAddress(id);
}

function placesByPage(places: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const parts = places.map((place) => place.split('#'));
  const groups = Map.groupBy(parts, ([page = '']) => page);
  return new Map([...groups].map(([page, own]) => [page, own.map(([, fragment = '']) => fragment)]));
}
