import { pageAddress } from '../../addresses/pageAddress.ts';
import { standingPlaces } from '../../addresses/publishedAddress.ts';
import { planPages, sitePages } from '../../addresses/sitePages.ts';
import type { Plan } from '../../plan/plan.ts';
import { problem, type Problem } from '../../plan/problem/problem.ts';
import { placedThing } from '../../plan/placedThing.ts';
import type { Content } from '../../plan/read/content.ts';
import type { PublishedContent } from '../../schema/entity/published.ts';
import { siteProblemText } from '#words/commands/fault.ts';
import { ledgerText } from '#words/commands/report.ts';
import { type ContentWriter, writeIntoContent } from './contentWriter.ts';

/** Every address, place and id that was published before or is in the plan now, sorted; nothing is ever taken out. */
export function publishedLedger(plan: Plan): PublishedContent {
  const { published } = plan;
  const all = (before: readonly string[] | undefined, now: readonly string[]) => [...new Set([...(before ?? []), ...now])].sort();
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  return {
    addresses: all(
      published?.addresses,
      planPages(plan).filter((address) => address !== ''),
    ),
    places: all(published?.places, standingPlaces(plan)),
    page: all(published?.page, ids(plan.pages)),
    goal: all(published?.goal, ids(plan.goals)),
    policy: all(published?.policy, ids(plan.policies)),
    measure: all(published?.measure, ids(plan.measures)),
    initiative: all(published?.initiative, ids(plan.initiatives)),
    kpi: all(published?.kpi, ids(plan.kpis)),
    department: all(published?.department, ids(plan.departments)),
    note: all(published?.note, ids(plan.notes)),
  };
}

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
  return missingFromLedger(plan);
}

/** How many addresses, places and ids of a plan its ledger does not hold yet: what is not in it can go without a trace. */
export function missingFromLedger(plan: Plan): number {
  return countOf(publishedLedger(plan)) - (plan.published ? countOf(plan.published) : 0);
}

function countOf(ledger: PublishedContent): number {
  return Object.values(ledger).reduce((sum, entries) => sum + entries.length, 0);
}

/** Finds addresses of the ledger that would lead nowhere: no page of the plan has them, nor tells that it is gone. */
export function ledgerProblems(plan: Plan, { published }: Content): Problem[] {
  if (!published) return [];
  const pages = new Set(sitePages(plan));
  const { addresses, places } = published.value;
  return [
    ...addresses.flatMap((address, index) =>
      pages.has(address) ? [] : [problem('published-address', published.located.placeOfValue(['addresses', index]), address)],
    ),
    ...places.flatMap((place, index) =>
      showsGoneThings(placedThing(place).page, pages)
        ? []
        : [
            problem('published-place', published.located.placeOfValue(['places', index]), place, {
              allowed: siteProblemText.pagesOfPlaces,
            }),
          ],
    ),
  ];
}

/** Whether a page tells of things that stood on it: those of goals, initiatives and notes do, also where they are gone themselves. */
function showsGoneThings(page: string, pages: ReadonlySet<string>): boolean {
  return pages.has(page) && (page === pageAddress.notes || /^(goals|initiatives)\/./.test(page));
}
