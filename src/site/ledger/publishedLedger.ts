import { pageAddress, topListAddress } from '../../addresses/pageAddress.ts';
import { pointers } from '../../addresses/pointers.ts';
import { standingPlaces } from '../../addresses/publishedAddress.ts';
import { hasPage, planPages, sitePages, thingPages, tombstoneAddress } from '../../addresses/sitePages.ts';
import type { Plan } from '../../plan/plan.ts';
import { problem, type Problem } from '../../plan/problem/problem.ts';
import { placedKinds, placedThing } from '../../plan/placedThing.ts';
import type { Content } from '../../plan/read/content.ts';
import type { PublishedContent } from '../../schema/entity/published.ts';
import { siteProblemText } from '#words/commands/fault.ts';
import { publishedValuesFile } from '../../plan/read/readPublishedValues.ts';
import { ledgerText } from '#words/commands/report.ts';
import { missingValues, publishedValuesText } from './publishedValues.ts';
import { type ContentWriter, writeIntoContent } from './contentWriter.ts';

/** Every address, place and id that was published before or is in the plan now, sorted; nothing is ever taken out. */
export function publishedLedger(plan: Plan): PublishedContent {
  const { published } = plan;
  const all = (before: readonly string[] | undefined, now: readonly string[]) => [...new Set([...(before ?? []), ...now])].sort();
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  const { addresses, places, page, kpi, department, note, ...levels } = published ?? noLedger;
  return {
    addresses: all(
      addresses,
      planPages(plan).filter((address) => address !== ''),
    ),
    places: all(places, standingPlaces(plan)),
    page: all(page, ids(plan.pages)),
    ...Object.fromEntries(plan.levels.map(({ key }) => [key, all(levels[key], ids(plan.items.filter(({ level }) => level === key)))])),
    // Levels that the plan no longer has keep their lists.
    ...Object.fromEntries(Object.entries(levels).filter(([key]) => !plan.levels.some((level) => level.key === key))),
    kpi: all(kpi, ids(plan.kpis)),
    department: all(department, ids(plan.departments)),
    note: all(note, ids(plan.notes)),
  };
}

const noLedger: PublishedContent = { addresses: [], places: [], page: [], kpi: [], department: [], note: [] };

/** The file of the ledger, from the content folder. */
const ledgerFile = 'published.yaml';

/** Writes the ledger into the content folder; returns how many entries are new. */
export async function writeLedger(content: string, plan: Plan, shownAs = 'content'): Promise<number> {
  return writeIntoContent({ folder: content, shownAs }, (writer) => putLedger(writer, plan));
}

/** The same with what writes already, as a part of a larger step. */
export async function putLedger(writer: ContentWriter, plan: Plan): Promise<number> {
  const ledger = publishedLedger(plan);
  const sections = Object.entries(ledger).map(([name, entries]) =>
    entries.length === 0 ? `${name}: []\n` : `${name}:\n${entries.map((entry) => `  - ${JSON.stringify(entry)}\n`).join('')}`,
  );
  await writer.writeFile(ledgerFile, `${ledgerText.head.map((line) => `# ${line}\n`).join('')}${sections.join('')}`);
  await writer.writeFile(publishedValuesFile, publishedValuesText(plan));
  return missingFromLedger(plan);
}

/** How many addresses, places, ids and values of a plan its ledger does not hold yet: what is not in it can go without a trace. */
export function missingFromLedger(plan: Plan): number {
  return countOf(publishedLedger(plan)) - (plan.published ? countOf(plan.published) : 0) + missingValues(plan);
}

function countOf(ledger: PublishedContent): number {
  return Object.values(ledger).reduce((sum, entries) => sum + entries.length, 0);
}

/** Finds addresses of the ledger that would lead nowhere: no page of the plan has them, nor tells that it is gone. */
export function ledgerProblems(plan: Plan, { published }: Content): Problem[] {
  if (!published) return [];
  const pages = new Set(sitePages(plan));
  const showing = pagesOfGonePlaces(plan);
  const kinds = placedKinds(plan.levels, published.value);
  const { addresses, places } = published.value;
  return [
    ...addresses.flatMap((address, index) =>
      pages.has(address) ? [] : [problem('published-address', published.located.placeOfValue(['addresses', index]), address)],
    ),
    ...places.flatMap((place, index) =>
      showing.has(placedThing(place, kinds).page)
        ? []
        : [
            problem('published-place', published.located.placeOfValue(['places', index]), place, {
              allowed: siteProblemText.pagesOfPlaces,
            }),
          ],
    ),
  ];
}

/**
 * The pages that tell of things that stood on them: those of items, also where they are gone themselves or have moved,
 * of notes, and the list of the first level.
 */
function pagesOfGonePlaces(plan: Plan): ReadonlySet<string> {
  const kinds = thingPages(plan);
  return new Set(
    [
      pageAddress.notes,
      topListAddress(plan),
      ...plan.levels.flatMap(({ key }) => {
        const pagesOfLevel = kinds.get(key);
        return pagesOfLevel?.things.map(({ id }) => pagesOfLevel.address(id)) ?? [];
      }),
      ...plan.tombstones.flatMap((tombstone) => (tombstone.type === 'page' ? [] : (tombstoneAddress(plan, tombstone) ?? []))),
      ...pointers(plan).keys(),
    ].filter((page) => page !== pageAddress.notes || hasPage(plan, 'notes')),
  );
}
