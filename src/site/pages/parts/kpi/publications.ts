import type { Plan } from '../../../../plan/plan.ts';
import type { Kpi } from '../../../../schema/entity/kpi.ts';
import type { KpiValue } from '../../../../schema/entity/kpiValue.ts';
import type { Publication } from '../../../../schema/entity/results/result.ts';
import { dayText, publicationText } from '#words/publication.ts';

/** The publication of a value as its row shows it; empty cells where nothing is said. */
export interface PublicationCells {
  readonly publishedOn: string;
  readonly stage: string;
  readonly source: string;
  readonly sourceUrl: string | undefined;
}

/** What a table tells of the publications of a KPI's results. */
export interface PublicationColumns {
  readonly publishedOn: boolean;
  readonly stage: boolean;
  readonly source: boolean;
}

/** Which columns a KPI's results fill: a stage is told only where it says more than that every value is final and was never another. */
export function publicationColumns(kpi: Kpi): PublicationColumns {
  const all = kpi.values.flatMap(({ publications }) => publications);
  return {
    publishedOn: all.some(({ publishedOn }) => publishedOn !== null),
    stage: all.some(({ stage }) => stage !== 'final') || kpi.values.some(({ publications }) => publications.length > 1),
    source: all.some((publication) => publicationText.sourceOf(publication) !== ''),
  };
}

/** The cells of a value. */
export function publicationCells({ publications: [latest] }: KpiValue): PublicationCells {
  return {
    publishedOn: latest?.publishedOn === null || !latest ? '' : dayText(latest.publishedOn),
    stage: latest ? publicationText.stageOf(latest) : '',
    source: latest ? publicationText.sourceOf(latest) : '',
    sourceUrl: latest?.sourceUrl ?? undefined,
  };
}

/** What the municipality says of a value, and how it was computed, a sentence each. */
export function publicationNotes(plan: Plan, value: KpiValue): string[] {
  const [latest] = value.publications;
  if (!latest) return [];
  const { numerator, denominator, asOf, comment, rating } = latest;
  return [
    ...(numerator === null || denominator === null ? [] : [publicationText.ratio(plan, value, numerator, denominator)]),
    ...(asOf === null ? [] : [publicationText.asOf(plan, value, asOf)]),
    ...(comment === null ? [] : [publicationText.comment(plan, value, comment)]),
    ...(rating === null ? [] : [publicationText.rating(plan, value, latest)]),
  ];
}

/** What was published before of a KPI's results, the latest first within each. */
export function earlierPublications(kpi: Kpi): string[] {
  return kpi.values.flatMap((value) =>
    value.publications.slice(1).map((publication) => publicationText.earlierValue(kpi, value, publication)),
  );
}

/** Whether a publication says anything that a chart and a note do not. */
export function saysMore(publication: Publication): boolean {
  const { publishedOn, stage, numerator, asOf, comment, rating } = publication;
  return (
    [publishedOn, numerator, asOf, comment, rating].some((each) => each !== null) ||
    stage !== 'final' ||
    publicationText.sourceOf(publication) !== ''
  );
}
