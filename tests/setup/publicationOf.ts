import type { Publication } from '../../src/schema/entity/results/result.ts';

/** A publication of a result of which nothing is known but how final it is. */
export function publicationOf(stage: Publication['stage']): Publication {
  return {
    ...{ value: null, text: null, status: 'given', qualifier: null, note: null, publishedOn: null, stage },
    ...{ numerator: null, denominator: null, asOf: null, source: null, sourceUrl: null, sourcePlace: null },
    ...{ comment: null, rating: null, ratingScale: null },
  };
}
