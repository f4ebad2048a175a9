import type { PlanModel } from '../schema/entity/plan.ts';
import type { SourceReference } from '../schema/entity/source.ts';

/** Something that was read from a line of a source; a direction has the id of its item. */
export interface LineReference {
  readonly what: 'item' | 'direction' | 'kpi' | 'change' | 'note';
  readonly id: string;
}

/** Everything that was read from each line of a transcription, so that a line can link back to it. */
export function lineReferences(plan: PlanModel, document: string): ReadonlyMap<number, readonly LineReference[]> {
  const references = new Map<number, LineReference[]>();
  const add = (line: number | null | undefined, what: LineReference['what'], id: string) => {
    if (line === null || line === undefined) return;
    const known = references.get(line) ?? [];
    if (!known.some((each) => each.what === what && each.id === id)) references.set(line, [...known, { what, id }]);
  };
  const lineIn = (source: SourceReference | null) => (source?.document === document ? source.line : undefined);
  const first = plan.information.sources.find(({ kind }) => kind === 'verbatim')?.id;
  for (const { key } of plan.levels) {
    for (const { id, source, directions } of plan.items.filter(({ level }) => level === key)) {
      add(lineIn(source), 'item', id);
      for (const direction of directions) add(lineIn(direction.source), 'direction', id);
    }
  }
  for (const { id, source, values } of plan.kpis)
    for (const line of [lineIn(source), ...values.map((value) => lineIn(value.source))]) add(line, 'kpi', id);
  for (const { id, source, evidenceLine } of plan.changes) if ((source?.document ?? first) === document) add(evidenceLine, 'change', id);
  for (const { id, about } of plan.notes)
    for (const target of about) if (target.type === 'line' && document === first) add(Number(target.id.slice(1)), 'note', id);
  return references;
}

/** What stands before a number that is only the end of a longer one: `-5人`, `1,234,567円`, `0.5`. */
const continuesBefore = /(?:[\d０-９.．\-−－▲△‐–]|[\d０-９][,，])$/u;

/** What stands behind a number that is only the beginning of something longer: `20`, `2,000`, `2回`, `2%`. */
const continuesAfter = /^(?:[\d０-９\p{L}\p{M}\p{No}\p{So}%％‰°]|[.,．，][\d０-９])/u;

/** Whether a cell's raw text stands in a line as a value of its own: `5人` does not stand in `-5人`, nor `2` in `2回`. */
export function standsAlone(line: string, raw: string): boolean {
  if (raw === '') return true;
  const beginsWithNumber = /^[-−－▲△‐–]?[\d０-９]/.test(raw);
  const endsWithNumber = /[\d０-９]$/.test(raw);
  return occurrences(line, raw).some((index) => {
    const before = line.slice(Math.max(0, index - 2), index);
    const after = line.slice(index + raw.length, index + raw.length + 2);
    return !(beginsWithNumber && continuesBefore.test(before)) && !(endsWithNumber && continuesAfter.test(after));
  });
}

/** The longer number that a raw text is only a part of, as the source has it: `1,234,567円`. */
export function surroundingNumber(line: string, raw: string): string | undefined {
  const [index] = occurrences(line, raw);
  if (index === undefined) return undefined;
  const before = /[\d０-９,，.．\-−－▲△‐–]*$/u.exec(line.slice(0, index))?.[0] ?? '';
  const after = /^[\d０-９,，.．]*[^\s\d０-９\p{Ps}\p{Pe}]{0,4}/u.exec(line.slice(index + raw.length))?.[0] ?? '';
  return `${before}${raw}${after}`;
}

function occurrences(line: string, text: string): number[] {
  const found: number[] = [];
  for (let index = line.indexOf(text); index >= 0; index = line.indexOf(text, index + 1)) found.push(index);
  return found;
}
