import { feedText } from '#words/feed.ts';
import { plainTimeText } from '#words/sentences/fiscalYear.ts';
import { valueText } from '#words/sentences/number.ts';
import { kpiAddress, pageAddress, resultsAddress } from '../../addresses/pageAddress.ts';
import { resultsYear } from '../../plan/read/readResults.ts';
import { valueId } from '../../plan/kpiValues.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import type { Publication } from '../../schema/entity/results/result.ts';
import { entryId, type FeedEntry } from './feedEntry.ts';

/** A publication of a value of a KPI on a day. */
interface Published {
  readonly kpi: Kpi;
  readonly value: KpiValue;
  readonly publication: Publication;
  readonly day: string;
}

/** More names than these make no entry clearer. */
const namesTold = 10;

/** One entry for each year of which results were published on a day, and one for each of which some were corrected. */
export function resultEntries(plan: Plan): FeedEntry[] {
  const groups = Map.groupBy(
    publicationsOf(plan),
    ({ value, publication, day }) => `${day} ${idOfTime(value)} ${publication.stage === 'corrected' ? 'corrected' : ''}`,
  );
  return [...groups.values()].flatMap((published) => entryOf(plan, published));
}

/** One entry for each value of the plan that was mended after it had been published. */
export function mendedEntries(plan: Plan): FeedEntry[] {
  return plan.kpis.flatMap((kpi) =>
    kpi.values.flatMap((value): FeedEntry[] => {
      if (value.correctedFrom === null) return [];
      const { on, note, value: number, text, unit } = value.correctedFrom;
      const before = number === null ? `「${text ?? ''}」` : valueText({ ...value, value: number, unit: unit ?? value.unit }, kpi);
      const after = value.value === null ? `「${value.text ?? ''}」` : valueText(value, kpi);
      return [
        {
          kind: 'correction',
          id: entryId(plan, 'correction', on, valueId(kpi.id, value)),
          day: on,
          title: feedText.correction.value(kpi.label),
          text: feedText.correction.valueText(on, before, after, note),
          address: kpiAddress(plan, kpi),
        },
      ];
    }),
  );
}

function publicationsOf({ kpis }: Plan): Published[] {
  return kpis.flatMap((kpi) =>
    kpi.values.flatMap((value) =>
      value.publications.flatMap((publication) =>
        publication.publishedOn === null ? [] : [{ kpi, value, publication, day: publication.publishedOn }],
      ),
    ),
  );
}

function entryOf(plan: Plan, published: readonly Published[]): FeedEntry[] {
  const [first] = published;
  if (!first) return [];
  const { value, day, publication } = first;
  const [year, id] = [plainTimeText(value), idOfTime(value)];
  const fileYear = value.source ? resultsYear(value.source) : undefined;
  const address = fileYear === undefined ? pageAddress.kpis : resultsAddress(fileYear);
  if (publication.stage === 'corrected') {
    const names = [...new Set(published.map(({ kpi }) => kpi.label))];
    const text = feedText.correction.resultsText(day, names.slice(0, namesTold), Math.max(0, names.length - namesTold));
    return [{ kind: 'correction', id: entryId(plan, 'correction', day, id), day, title: feedText.correction.results(year), text, address }];
  }
  const provisional = published.filter((each) => each.publication.stage === 'provisional').length;
  const text = feedText.results.text(day, published.length, provisional);
  return [{ kind: 'results', id: entryId(plan, 'results', day, id), day, title: feedText.results.title(year), text, address }];
}

/** A time within an id: its year, or the days between which it lies. */
function idOfTime({ fiscalYear, year, startDate, endDate }: KpiValue): string {
  if (fiscalYear !== null) return String(fiscalYear);
  if (year !== null) return `year-${year}`;
  return startDate === endDate ? (endDate ?? 'undated') : `${startDate ?? ''}-${endDate ?? ''}`;
}
