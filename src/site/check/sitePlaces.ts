import { changeAddress, linePlace, pageAddress, pageOfItem } from '../../addresses/pageAddress.ts';
import { standingPlaces } from '../../addresses/publishedAddress.ts';
import { proseAddress } from '../../addresses/sitePages.ts';
import { type LinkTarget, ownAddress, pageOfFile, targetOfLink } from '../../addresses/targetOfLink.ts';
import type { Plan } from '../../plan/plan.ts';
import { problem, type Problem } from '../../plan/problem/problem.ts';
import type { Content, Prose } from '../../plan/read/content.ts';
import type { ContentPath } from '../../plan/yaml/parseYaml.ts';
import { planIndex } from '../../plan/planIndex.ts';
import { codes, levelCodeLists } from '../../schema/codes.ts';
import { tableDefinitions } from '../../tables/publishedTables.ts';
import { siteProblemText } from '#words/commands/fault.ts';
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
    switch (page) {
      case pageAddress.home:
        return ['map', 'changes'];
      case pageAddress.kpis:
        return [...planIndex(this.#plan).tops, ...kpis].map(({ id }) => id);
      case pageAddress.data:
        return [...dataSections, ...tables, ...editions.map(({ date }) => `edition-${date}`)];
      case pageAddress.dictionary:
        return ['codes', ...tables, ...[...Object.keys(codes), ...levelCodeLists].map((list) => `list-${list}`)];
      case pageAddress.source:
        return sourceTexts.flatMap(({ document, lines }) => lines.map((_, line) => linePlace(this.#plan, document, line + 1)));
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

/** Finds addresses in plan.yaml that lie where this site is published, but are none of its pages or files. */
export function ownLinkProblems(plan: Plan, { plan: entry }: Content): Problem[] {
  if (!entry) return [];
  const { licence, publisher, contact } = entry.value;
  const urls: readonly (readonly [ContentPath, string | undefined])[] = [
    [['licence', 'url'], licence.url],
    [['publisher', 'url'], publisher.url],
    [['contact', 'url'], contact.url],
  ];
  const places = new SitePlaces(plan, []);
  return urls.flatMap(([path, url = '']) => {
    const own = ownAddress(url, plan.information.siteUrl);
    if (own === undefined) return [];
    const target = targetOfLink('', own);
    return target && places.hasFile(target)
      ? []
      : [problem('own-link-lost', entry.located.placeOfValue(path), url, { allowed: siteProblemText.ownLink(plan.information.siteUrl) })];
  });
}
