import type { Kpi, KpiContent } from '../../schema/entity/kpi.ts';
import { breakFields, judgedFields, plausibleFields } from '../../schema/entity/progress/progressFacts.ts';
import { toModel } from '../../schema/entity.ts';
import { parseFiscalYear } from '../fiscalYear.ts';
import { reference } from './citation.ts';

/** What of the facts for judging a KPI the model holds otherwise than content does; checked content has years that can be read. */
export function linkProgressFacts({
  firstMeasured,
  breaks,
  plausible,
  judged,
}: KpiContent): Pick<Kpi, 'firstMeasured' | 'breaks' | 'plausible' | 'judged'> {
  return {
    firstMeasured: firstMeasured === undefined ? null : (parseFiscalYear(firstMeasured) ?? null),
    breaks: (breaks ?? []).map((each) => toModel(breakFields, each, { fiscalYear: parseFiscalYear(each.fiscalYear) ?? 0 })),
    plausible: plausible ? toModel(plausibleFields, plausible, {}) : null,
    judged: judged
      ? toModel(judgedFields, judged, {
          year: parseFiscalYear(judged.year) ?? 0,
          source: judged.source ? reference(judged.source) : null,
        })
      : null,
  };
}
