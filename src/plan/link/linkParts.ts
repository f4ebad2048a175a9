import { type HistoryContent, type HistoryEntry, historyFields } from '../../schema/entity/history.ts';
import type { OwnField, OwnFieldValues } from '../../schema/entity/ownField.ts';
import { type Period, type PeriodContent } from '../../schema/entity/period.ts';
import type { Responsible, ResponsibleContent } from '../../schema/entity/responsible.ts';
import { toModel } from '../../schema/entity.ts';
import { normalAddress } from '../../schema/webAddress.ts';
import { parseFiscalYear } from '../fiscalYear.ts';
import type { Citations } from './citation.ts';

/** Every earlier wording of a thing. */
export function linkHistory(history: readonly HistoryContent[] | undefined, citations: Citations): HistoryEntry[] {
  return (history ?? []).map((entry) => toModel(historyFields, entry, { source: citations.reference([{ cited: entry, path: [] }]) }));
}

/** The latest earlier wording of a field; the oldest is written first. */
export function lastWording(history: readonly HistoryContent[] | undefined, field: HistoryContent['field']): string | null {
  return history?.findLast((entry) => entry.field === field)?.text ?? null;
}

/** Who is in charge, the role null where none is written. */
export function linkResponsible(departments: readonly ResponsibleContent[] | undefined): Responsible[] {
  return (departments ?? []).map((written) =>
    typeof written === 'string' ? { departmentId: written, role: null } : { departmentId: written.id, role: written.role ?? null },
  );
}

/** What a thing writes in the plan's own fields; an address in the form that every browser gives it, as every other is published. */
export function linkOwnFields(written: OwnFieldValues | undefined, fields: readonly OwnField[] | undefined): OwnFieldValues {
  const addresses = new Set(fields?.filter(({ type }) => type === 'url').map(({ key }) => key));
  return Object.fromEntries(
    Object.entries(written ?? {}).map(([key, value]) => [
      key,
      typeof value === 'string' && addresses.has(key) ? normalAddress(value) : value,
    ]),
  );
}

/** A span of fiscal years; checked content has two that can be read. */
export function linkPeriod(written: PeriodContent | undefined): Period | null {
  return written ? { from: parseFiscalYear(written.from) ?? 0, to: parseFiscalYear(written.to) ?? 0 } : null;
}
