import { contentValueId, valueId } from '../kpiValues.ts';
import { eachKpi, itemsOf } from '../link/walkPlan.ts';
import { nearestIds } from '../problem/nearestIds.ts';
import { problem, type Problem, problemsOfEach } from '../problem/problem.ts';
import type { Content } from '../read/content.ts';
import type { ContentPath, LocatedContent } from '../yaml/parseYaml.ts';
import type { CodeOf } from '../../schema/codes.ts';
import { publishedKind, targetType } from '#words/codes.ts';
import { contentAllowedText, contentFoundText } from '#words/problems/content.ts';
import { tellingText } from '#words/problems/telling.ts';

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
      problems.push(dangling(located, ['measure'], value.measure, targetType.measure.label, measures));
    }
    if (value.department !== null && !departments.has(value.department) && !content.incomplete.has('departments')) {
      problems.push(dangling(located, ['department'], value.department, publishedKind.department.label, departments));
    }
    if (value.department === null && value.departmentNote === undefined) {
      problems.push(
        problem(
          'department-note-missing',
          located.placeOfValue(['department']),
          located.writtenAt(['department']) === '' ? contentFoundText.nothingBehindDepartment : 'department: null',
        ),
      );
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
      : [problem('department-unused', content.departments.located.placeOfValue([index, 'id']), tellingText.explained(id, name))],
  );
  const measures = itemsOf(content, 'measure').flatMap(({ id, value, located, path }) =>
    usedMeasures.has(id) ? [] : [problem('measure-unused', located.placeOfValue([...path, 'id']), tellingText.explained(id, value.title))],
  );
  return [...departments, ...measures];
}

function noteReferences(content: Content): Problem[] {
  const { notes } = content;
  if (!notes) return [];
  const known: Readonly<Record<CodeOf<'target_type'>, { readonly ids: ReadonlySet<string>; readonly complete: boolean }>> = {
    goal: { ids: new Set(content.goals.map(({ id }) => id)), complete: !content.incomplete.has('goals') },
    measure: { ids: measureIds(content), complete: !content.incomplete.has('goals') },
    initiative: { ids: new Set(content.initiatives.map(({ id }) => id)), complete: !content.incomplete.has('initiatives') },
    kpi: { ids: new Set(eachKpi(content).map(({ kpi }) => kpi.id)), complete: allKpisKnown(content) },
    value: { ids: valueIds(content), complete: allKpisKnown(content) && !content.incomplete.has('results') },
    line: {
      ids: new Set(content.sourceText?.lines.map((_, index) => `L${index + 1}`)),
      complete: !content.incomplete.has('source'),
    },
  };
  return notes.value.flatMap((note, noteIndex) =>
    note.about.flatMap((target, index) => {
      const kind = known[target.type];
      if (!kind.complete || kind.ids.has(target.id)) return [];
      if (target.type === 'line') {
        return [
          problem('source-line-outside', notes.located.placeOfValue([noteIndex, 'about', index, 'id']), target.id, {
            allowed: contentAllowedText.lineIds(kind.ids.size),
          }),
        ];
      }
      return [dangling(notes.located, [noteIndex, 'about', index, 'id'], target.id, targetType[target.type].label, kind.ids)];
    }),
  );
}

function resultReferences(content: Content): Problem[] {
  if (!allKpisKnown(content)) return [];
  const kpis = new Set(eachKpi(content).map(({ kpi }) => kpi.id));
  return problemsOfEach(content.results, ({ value, place }) =>
    kpis.has(value.kpi_id)
      ? []
      : [problem('reference-unknown', place, value.kpi_id, { what: targetType.kpi.label, allowed: nearestIds(value.kpi_id, kpis) })],
  );
}

/** The ids of all values, those of the yearly results among them. */
function valueIds(content: Content): ReadonlySet<string> {
  return new Set([
    ...eachKpi(content).flatMap(({ kpi }) => kpi.values.map((value) => contentValueId(kpi.id, value))),
    ...content.results.map(({ value, fiscalYear }) => valueId(value.kpi_id, { kind: 'result', fiscalYear })),
  ]);
}

function allKpisKnown(content: Content): boolean {
  return !content.incomplete.has('goals') && !content.incomplete.has('initiatives');
}

function measureIds(content: Content): ReadonlySet<string> {
  return new Set(itemsOf(content, 'measure').map(({ id }) => id));
}

function dangling(located: LocatedContent, path: ContentPath, found: string, what: string, known: ReadonlySet<string>): Problem {
  return problem('reference-unknown', located.placeOfValue(path), found, { what, allowed: nearestIds(found, known) });
}

/**
 * Finds spellings that search could not use: the same one twice in a group, or a single character.
 *
 * Search does not tell full from half width, capitals, spaces and middle dots apart; a single character would stand in
 * the middle of unrelated words.
 */
export function checkSynonyms({ synonyms }: Content): Problem[] {
  if (!synonyms) return [];
  const { value, located } = synonyms;
  return value.flatMap((group, groupIndex) => {
    const seen = new Map<string, string>();
    return group.flatMap((word, index) => {
      const form = word
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s・]/gu, '');
      const place = located.placeOfValue([groupIndex, index]);
      const other = seen.get(form);
      seen.set(form, word);
      if ([...form].length < 2) return [problem('synonym-short', place, word)];
      return other === undefined ? [] : [problem('synonym-repeated', place, word, { other })];
    });
  });
}
