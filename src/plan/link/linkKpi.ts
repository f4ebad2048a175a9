import { type Kpi, type KpiContent, kpiFields, statisticFields } from '../../schema/entity/kpi.ts';
import { correctionFields, type KpiValue, kpiValueFields, type ValueContent } from '../../schema/entity/kpiValue.ts';
import type { PlanContent } from '../../schema/entity/plan.ts';
import type { Revision } from '../../schema/entity/revision.ts';
import { toModel } from '../../schema/entity.ts';
import { writtenStatus } from '../kpiValues.ts';
import { planOwner } from '../planIndex.ts';
import type { ResultRow } from '../read/content.ts';
import { linkResults } from '../results/linkResults.ts';
import { readTime } from '../valueTime.ts';
import { type Citations, citedKpi } from './citation.ts';
import { kpiKindOf } from './kpiKinds.ts';
import { linkChanges } from './linkChanges.ts';
import { linkProgressFacts } from './linkProgressFacts.ts';
import { lastWording, linkHistory, linkOwnFields, linkResponsible } from './linkParts.ts';
import type { LocatedKpi } from './walkPlan.ts';

/** What everything is linked with. */
export interface Linking {
  readonly plan: PlanContent;
  readonly citations: Citations;
  readonly revisions: readonly Revision[];
}

/** Links a KPI with its values: those of its owner's file, and the yearly results that stand in files of their own. */
export function linkKpi(item: LocatedKpi, results: readonly ResultRow[], { plan, citations, revisions }: Linking): Kpi {
  const { kpi, owner } = item;
  const cited = citedKpi(item);
  const source = citations.reference(cited);
  return toModel(kpiFields, kpi, {
    ownerType: owner?.level.key ?? planOwner,
    ownerId: owner?.id ?? plan.id ?? '',
    kind: kpiKindOf(kpi, plan)?.key ?? '',
    previousLabel: lastWording(kpi.history, 'label'),
    aggregation: kpi.aggregation ?? 'not-stated',
    direction: kpi.direction ?? 'not-stated',
    directionNote: sentences(kpi.directionNote, kpi.directionDiffers?.note),
    alsoUnder: kpi.alsoUnder ?? [],
    departments: linkResponsible(kpi.departments),
    statistic: kpi.statistic ? toModel(statisticFields, kpi.statistic, {}) : null,
    fields: linkOwnFields(kpi.fields, plan.fields),
    history: linkHistory(kpi.history, citations),
    values: [
      ...(kpi.values ?? []).map((value) => linkValue(value, kpi, plan, citations.reference([{ cited: value, path: [] }, ...cited]))),
      ...linkResults(results, kpi, plan),
    ],
    changes: linkChanges(kpi, source, revisions),
    source,
    ...linkProgressFacts(kpi),
  });
}

/** Notes as one text for readers; nothing where there is none. */
function sentences(...notes: readonly (string | undefined)[]): string | null {
  const given = notes.filter((note) => note !== undefined);
  return given.length === 0 ? null : given.join(' ');
}

function linkValue(value: ValueContent, kpi: KpiContent, plan: PlanContent, source: KpiValue['source']): KpiValue {
  const time = readTime(value);
  if (!time || 'wrong' in time) throw new Error(`A value of ${kpi.id} has no time`);
  return toModel(kpiValueFields, value, {
    ...time,
    unit: value.value === undefined ? null : (kpi.unit ?? null),
    status: writtenStatus(value),
    note: sentences(value.note, value.converted?.note, value.readAs?.note),
    conversionFactor: value.converted?.factor ?? null,
    conversionNote: value.converted?.note ?? null,
    readingNote: value.readAs?.note ?? null,
    fields: linkOwnFields(value.fields, plan.fields),
    correctedFrom: value.correctedFrom ? linkCorrection(value.correctedFrom) : null,
    source,
    publications: [],
  });
}

function linkCorrection(written: NonNullable<ValueContent['correctedFrom']>): NonNullable<KpiValue['correctedFrom']> {
  const { value } = written;
  return toModel(correctionFields, written, {
    value: typeof value === 'number' ? value : null,
    text: typeof value === 'number' ? null : value,
  });
}
