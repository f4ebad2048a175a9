import type { Content } from '../content.ts';
import { eachKpi } from '../eachKpi.ts';
import type { ContentPath, LocatedContent } from '../parseYaml.ts';
import { problem, type Problem } from '../problem.ts';
import { contentValueId } from '../valueId.ts';

/** Finds references that lead nowhere, and departments and measures that nothing refers to. */
export function checkReferences(content: Content): Problem[] {
  return [...initiativeReferences(content), ...unusedThings(content), ...noteReferences(content), ...resultReferences(content)];
}

function initiativeReferences(content: Content): Problem[] {
  const measures = measureIds(content);
  const departments = new Set(content.departments?.value.map(({ id }) => id));
  return content.initiatives.flatMap(({ value, located }) => {
    const problems: Problem[] = [];
    if (!measures.has(value.measure) && !content.incomplete.has('goals')) {
      problems.push(dangling(located, ['measure'], value.measure, '具体的な施策', measures));
    }
    if (value.department !== null && !departments.has(value.department) && !content.incomplete.has('departments')) {
      problems.push(dangling(located, ['department'], value.department, '担当課', departments));
    }
    if (value.department === null && value.departmentNote === undefined) {
      problems.push(problem('department-note-missing', located.placeOfValue(['department']), 'department: null'));
    }
    return problems;
  });
}

function unusedThings(content: Content): Problem[] {
  if (content.incomplete.has('initiatives')) return [];
  const usedDepartments = new Set(content.initiatives.map(({ value }) => value.department));
  const usedMeasures = new Set(content.initiatives.map(({ value }) => value.measure));
  const departments = (content.departments?.value ?? []).flatMap(({ id, name }, index) =>
    usedDepartments.has(id) || !content.departments
      ? []
      : [problem('department-unused', content.departments.located.placeOfValue([index, 'id']), `${id}（${name}）`)],
  );
  const measures = content.goals.flatMap(({ value, located }) =>
    value.policies.flatMap((policy, policyIndex) =>
      policy.measures.flatMap((measure, index) =>
        usedMeasures.has(measure.id)
          ? []
          : [problem('measure-unused', located.placeOfValue(['policies', policyIndex, 'measures', index, 'id']), `${measure.id}（${measure.title}）`)],
      ),
    ),
  );
  return [...departments, ...measures];
}

function noteReferences(content: Content): Problem[] {
  const { notes } = content;
  if (!notes) return [];
  const kpis = eachKpi(content).map(({ kpi }) => kpi);
  const known: Record<string, { ids: ReadonlySet<string>; what: string; complete: boolean }> = {
    goal: { ids: new Set(content.goals.map(({ id }) => id)), what: '基本目標', complete: !content.incomplete.has('goals') },
    measure: { ids: measureIds(content), what: '具体的な施策', complete: !content.incomplete.has('goals') },
    initiative: { ids: new Set(content.initiatives.map(({ id }) => id)), what: '取組', complete: !content.incomplete.has('initiatives') },
    kpi: { ids: new Set(kpis.map(({ id }) => id)), what: 'KPI', complete: allKpisKnown(content) },
    value: { ids: new Set(kpis.flatMap((kpi) => kpi.values.map((value) => contentValueId(kpi.id, value)))), what: '値', complete: allKpisKnown(content) },
    line: {
      ids: new Set(content.sourceText?.lines.map((_, index) => `L${index + 1}`)),
      what: '行',
      complete: !content.incomplete.has('source'),
    },
  };
  return notes.value.flatMap((note, noteIndex) =>
    note.about.flatMap((target, index) => {
      const kind = known[target.type];
      if (!kind?.complete || kind.ids.has(target.id)) return [];
      if (target.type === 'line') {
        return [problem('source-line-outside', notes.located.placeOfValue([noteIndex, 'about', index, 'id']), target.id, { allowed: `L1〜L${kind.ids.size}` })];
      }
      return [dangling(notes.located, [noteIndex, 'about', index, 'id'], target.id, kind.what, kind.ids)];
    }),
  );
}

function resultReferences(content: Content): Problem[] {
  if (!allKpisKnown(content)) return [];
  const kpis = new Set(eachKpi(content).map(({ kpi }) => kpi.id));
  return content.results.flatMap(({ value, place }) =>
    kpis.has(value.kpi_id) ? [] : [problem('reference-unknown', place, value.kpi_id, { what: 'KPI', allowed: nearest(value.kpi_id, kpis) })],
  );
}

function allKpisKnown(content: Content): boolean {
  return !content.incomplete.has('goals') && !content.incomplete.has('initiatives');
}

function measureIds(content: Content): ReadonlySet<string> {
  return new Set(content.goals.flatMap(({ value }) => value.policies.flatMap(({ measures }) => measures.map(({ id }) => id))));
}

function dangling(located: LocatedContent, path: ContentPath, found: string, what: string, known: ReadonlySet<string>): Problem {
  return problem('reference-unknown', located.placeOfValue(path), found, { what, allowed: nearest(found, known) });
}

/** Names the likeliest meant ids first, so that a misspelling is seen at once. */
function nearest(found: string, known: ReadonlySet<string>): string {
  const likely = [...known].map((id) => ({ id, distance: editDistance(found, id) })).sort((a, b) => a.distance - b.distance);
  const shown = likely.slice(0, 3).map(({ id }) => id);
  return known.size > shown.length ? `${shown.join('、')} など${known.size}個のどれか` : shown.join('、') || '（まだ一つもありません）';
}

/** Levenshtein's distance: how many letters must be put in, taken out or replaced. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
