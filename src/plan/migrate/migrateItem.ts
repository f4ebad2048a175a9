import { type Edit, edited, linesAfter, linesBefore, removed, renamed, revalued, type WrittenMap, writtenMap } from './yamlEdits.ts';

/** The keys of the first form that held an earlier wording, and what of the thing they were about. */
const formerKeys = { formerTitle: 'title', formerOverview: 'overview', formerLabel: 'label' } as const;

/**
 * The front matter of a goal or an initiative in the second form; every comment stays. What is of the second form
 * already stays as it is.
 */
export function migrateItem(text: string): string {
  const map = writtenMap(text);
  if (!map) return text;
  const edits = [...itemEdits(map, text)];
  for (const policy of map.maps('policies')) {
    edits.push(...formerEdits(policy, text));
    for (const measure of policy.maps('measures')) edits.push(...formerEdits(measure, text));
  }
  return edited(text, edits);
}

function itemEdits(map: WrittenMap, text: string): Edit[] {
  const targets = map.pair('targets');
  const measure = map.pair('measure');
  const note = map.pair('departmentNote');
  return [
    ...(targets ? [renamed(targets, 'kpis')] : []),
    ...map.maps('targets').flatMap((kpi) => [...kindEdits(kpi, text), ...formerEdits(kpi, text)]),
    ...map.maps('kpis').flatMap((kpi) => formerEdits(kpi, text)),
    ...(measure ? [renamed(measure, 'parent')] : []),
    ...departmentEdits(map, text),
    ...(note ? [renamed(note, 'departmentsNote')] : []),
    ...formerEdits(map, text),
  ];
}

function departmentEdits(map: WrittenMap, text: string): Edit[] {
  const department = map.pair('department');
  if (!department) return [];
  if (department.value === null || department.value === undefined) return [removed(department, text)];
  return [renamed(department, 'departments'), revalued(department, `[${department.written}]`)];
}

/** A numeric target of a goal becomes a KPI of that kind. */
function kindEdits(kpi: WrittenMap, text: string): Edit[] {
  const id = kpi.pair('id');
  return id && !kpi.pair('kind') ? [linesAfter(id, ['kind: numeric-target'], text)] : [];
}

/** Earlier wordings become the history of the thing. */
function formerEdits(map: WrittenMap, text: string): Edit[] {
  const former = map.pairs.flatMap((pair) => {
    const field = Object.entries(formerKeys).find(([key]) => key === pair.key)?.[1];
    return field === undefined ? [] : [{ pair, field }];
  });
  const [first, ...others] = former;
  if (!first) return [];
  const entries = former.flatMap(({ pair, field }) => [`  - field: ${field}`, `    text: ${pair.written}`]);
  const { pair } = first;
  // What stands behind the first wording on its line, such as a comment, stays behind the last one of the list.
  const [last = ''] = entries.slice(-1);
  return [
    linesBefore(pair, ['history:', ...entries.slice(0, -1)]),
    { start: pair.start, end: pair.valueEnd, text: last },
    ...others.map((each) => removed(each.pair, text)),
  ];
}
