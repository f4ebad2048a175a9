import { editionChangeKind } from '#words/codes.ts';
import { feedText } from '#words/feed.ts';
import { targetName } from '#words/sentences/targetName.ts';
import { changeText } from '#words/sentences/change.ts';
import { editionsText } from '#words/pages/editions.ts';
import { editionPageAddress, pageAddress, revisionAddress } from '../../addresses/pageAddress.ts';
import { oncePer } from '../../plan/oncePer.ts';
import type { Edition, Plan } from '../../plan/plan.ts';
import { changesOfEditions, countsByKind } from '../pages/editions/shownEditionChanges.ts';
import { entryId, feedKinds, type FeedEntry } from './feedEntry.ts';
import { mendedEntries, resultEntries } from './resultEntries.ts';

/** How many entries a feed has at most. */
const entriesAtMost = 50;

/** More names than these make no entry clearer. */
const namesTold = 10;

/**
 * What is new on the site, the newest first, at most fifty entries: editions, decisions, results by year and day of
 * publication, and corrections. Whatever has no day in the content, such as an undated decision, has no entry.
 */
export const feedEntries = oncePer((plan: Plan): readonly FeedEntry[] =>
  [...editionEntries(plan), ...decisionEntries(plan), ...resultEntries(plan), ...mendedEntries(plan)]
    .toSorted((a, b) => compare(b.day, a.day) || feedKinds.indexOf(a.kind) - feedKinds.indexOf(b.kind) || compare(a.id, b.id))
    .slice(0, entriesAtMost),
);

/** The frozen editions, and the one that the site shows, which may not be frozen yet. */
function editionEntries(plan: Plan): FeedEntry[] {
  const { editionDate, title } = plan.information;
  const entry = (day: string, address: string, changes: string): FeedEntry => ({
    kind: 'edition',
    id: entryId(plan, 'edition', day, day),
    day,
    title: feedText.edition.title(day),
    text: `${feedText.edition.text(title, day)}${changes}`,
    address,
  });
  return [
    ...(plan.editions.some(({ date }) => date === editionDate) ? [] : [entry(editionDate, pageAddress.data, '')]),
    ...plan.editions.map((edition) => entry(edition.date, editionPageAddress(edition.date), changesOf(plan, edition))),
  ];
}

function changesOf(plan: Plan, edition: Edition): string {
  if (!edition.step) return '';
  const counts = countsByKind(changesOfEditions(plan).get(edition) ?? []).filter(({ count }) => count > 0);
  return feedText.edition.changes(
    edition.step.previousDate,
    counts.map(({ kind, count }) => feedText.edition.count(editionChangeKind[kind].label, count)),
  );
}

function decisionEntries(plan: Plan): FeedEntry[] {
  const text = feedText.decision;
  return plan.revisions.flatMap(({ id, title, decidedOn, decidedBy, reason }): FeedEntry[] => {
    if (decidedOn === null) return [];
    const names = plan.changes
      .filter(({ revisionId }) => revisionId === id)
      .map((change) => editionsText.change(targetName(plan, change.target), changeText(change)));
    const told = text.changes(names.slice(0, namesTold), Math.max(0, names.length - namesTold));
    return [
      {
        kind: 'decision',
        id: entryId(plan, 'decision', decidedOn, id),
        day: decidedOn,
        title: text.title(title),
        text: `${text.text(decidedOn, decidedBy)}${text.reason(reason)}${told}`,
        address: revisionAddress(id),
      },
    ];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
