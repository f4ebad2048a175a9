import { type Kpi, type KpiContent, kpiFields } from '../../schema/entity/kpi.ts';
import { type KpiValue, kpiValueFields, type ValueContent } from '../../schema/entity/kpiValue.ts';
import type { SourceReference } from '../../schema/entity/source.ts';
import { toModel } from '../../schema/entity.ts';
import type { ResultRow } from '../read/content.ts';
import type { LocatedKpi } from './walkPlan.ts';
import { parseFiscalYear } from '../fiscalYear.ts';
import { linkChanges } from './linkPlan.ts';
import { resultsDocument } from '../read/readResults.ts';

/** Links a KPI with its values: those of its owner's file, and the yearly results that stand in files of their own. */
export function linkKpi(item: LocatedKpi, results: readonly ResultRow[], reference: (line: number) => SourceReference): Kpi {
  const { kpi, owner } = item;
  const line = kpi.line ?? owner.value.line;
  return toModel(kpiFields, kpi, {
    ownerType: owner.type,
    ownerId: owner.id,
    directionNote: sentences(kpi.directionNote, kpi.directionDiffers?.note),
    values: [
      ...kpi.values.map((value) => linkValue(value, kpi, reference(value.line ?? line))),
      ...results.map((row) => linkResult(row, kpi)),
    ],
    changes: linkChanges(kpi.changes, line),
    source: reference(line),
  });
}

/** Notes as one text for readers; nothing where there is none. */
function sentences(...notes: readonly (string | undefined)[]): string | null {
  const given = notes.filter((note) => note !== undefined);
  return given.length === 0 ? null : given.join(' ');
}

function linkValue(value: ValueContent, kpi: KpiContent, source: SourceReference): KpiValue {
  return toModel(kpiValueFields, value, {
    fiscalYear: parseFiscalYear(value.fiscalYear) ?? 0,
    unit: value.value === undefined ? null : kpi.unit,
    status: value.value !== undefined ? 'given' : value.text !== undefined ? 'not-numeric' : (value.status ?? 'not-given'),
    note: sentences(value.note, value.converted?.note, value.readAs?.note),
    source,
  });
}

function linkResult({ fiscalYear, value, place }: ResultRow, kpi: KpiContent): KpiValue {
  return {
    kind: 'result',
    fiscalYear,
    value: value.value === '' ? null : Number(value.value),
    text: value.text === '' ? null : value.text,
    unit: value.value === '' ? null : kpi.unit,
    qualifier: null,
    status: value.value !== '' ? 'given' : value.text !== '' ? 'not-numeric' : value.status === '' ? 'not-in-source' : value.status,
    raw: value.value === '' ? value.text : value.value,
    note: value.note === '' ? null : value.note,
    source: { document: resultsDocument(fiscalYear), line: place.line },
  };
}
