import type { Responsible } from '../../schema/entity/responsible.ts';
import { contentValueId } from '../kpiValues.ts';
import { linkResponsible } from '../link/linkParts.ts';
import { eachKpi, walkPlan } from '../link/walkPlan.ts';
import { nearestIds } from '../problem/nearestIds.ts';
import { problem, type Problem, problemsOfEach } from '../problem/problem.ts';
import type { Content } from '../read/content.ts';
import type { ContentPath, LocatedContent } from '../yaml/parseYaml.ts';
import { levelCodes } from '#words/codes.ts';
import { contentAllowedText } from '#words/problems/content.ts';
import { tellingText } from '#words/problems/telling.ts';
import { isReported, resultValueId } from '../results/resultTime.ts';
import { planLevels } from './planLevels.ts';

/** Finds references to departments, KPIs, items and lines that lead nowhere, and departments that nothing refers to. */
export function checkReferences(content: Content): Problem[] {
  return [...departmentReferences(content), ...kpiPlaces(content), ...noteReferences(content), ...resultReferences(content)];
}

/** Something for which departments are in charge. */
interface InCharge {
  readonly departments: readonly Responsible[];
  readonly located: LocatedContent;
  readonly path: ContentPath;
}

function inCharge(content: Content): InCharge[] {
  return [
    ...walkPlan(content).map(({ value, located, path }): InCharge => ({ departments: linkResponsible(value.departments), located, path })),
    ...eachKpi(content).map(({ kpi, located, path }): InCharge => ({ departments: linkResponsible(kpi.departments), located, path })),
  ];
}

function departmentReferences(content: Content): Problem[] {
  const { departments, incomplete } = content;
  if (incomplete.has('departments')) return [];
  const ids = new Set(departments?.value.map(({ id }) => id));
  const what = levelCodes([]).published_kind['department']?.label ?? '';
  const all = inCharge(content);
  const dangling = all.flatMap(({ departments: named, located, path }) =>
    named.flatMap(({ departmentId }, index) =>
      ids.has(departmentId) ? [] : [lost(located, [...path, 'departments', index], departmentId, what, ids)],
    ),
  );
  if (!allKpisKnown(content)) return dangling;
  const used = new Set(all.flatMap(({ departments: named }) => named.map(({ departmentId }) => departmentId)));
  const unused = (departments?.value ?? []).flatMap(({ id, name }, index) =>
    used.has(id) || !departments
      ? []
      : [problem('department-unused', departments.located.placeOfValue([index, 'id']), tellingText.explained(id, name))],
  );
  return [...dangling, ...unused];
}

/** The other places at which KPIs say that they stand. */
function kpiPlaces(content: Content): Problem[] {
  if (content.incomplete.has('items')) return [];
  const items = new Map(walkPlan(content).map((item) => [item.id, item]));
  const names = tellingText.list(content.levels.map(({ name }) => name));
  return eachKpi(content).flatMap(({ kpi, owner, located, path }) =>
    (kpi.alsoUnder ?? []).flatMap((id, index) => {
      const at = [...path, 'alsoUnder', index];
      if (!items.has(id)) return [lost(located, at, id, names, new Set(items.keys()))];
      return id === owner?.id || kpi.alsoUnder?.indexOf(id) !== index
        ? [problem('place-needless', located.placeOfValue(at), id, { allowed: contentAllowedText.otherOwner })]
        : [];
    }),
  );
}

interface KnownIds {
  readonly label: string;
  readonly ids: ReadonlySet<string>;
  readonly complete: boolean;
}

function noteReferences(content: Content): Problem[] {
  const { notes, levels } = content;
  if (!notes) return [];
  const labels = levelCodes(planLevels(levels)).target_type;
  const known = new Map<string, KnownIds>(Object.entries(labels).map(([type, { label }]) => [type, { label, ...knownOf(type, content) }]));
  return notes.value.flatMap((note, noteIndex) =>
    note.about.flatMap((target, index) => {
      const at = (key: string): ContentPath => [noteIndex, 'about', index, key];
      const kind = known.get(target.type);
      if (!kind) {
        const allowed = tellingText.list(Object.entries(labels).map(([type, { label }]) => tellingText.explained(type, label)));
        return levels.length === 0 ? [] : [problem('code-unknown', notes.located.placeOfValue(at('type')), target.type, { allowed })];
      }
      if (!kind.complete || kind.ids.has(target.id)) return [];
      return target.type === 'line'
        ? [
            problem('source-line-outside', notes.located.placeOfValue(at('id')), target.id, {
              allowed: contentAllowedText.lineIds(kind.ids.size),
            }),
          ]
        : [lost(notes.located, at('id'), target.id, kind.label, kind.ids)];
    }),
  );
}

function knownOf(type: string, content: Content): Omit<KnownIds, 'label'> {
  const { incomplete, sourceTexts } = content;
  const complete = allKpisKnown(content);
  switch (type) {
    case 'kpi':
      return { ids: new Set(eachKpi(content).map(({ kpi }) => kpi.id)), complete };
    case 'value':
      return { ids: valueIds(content), complete: complete && !incomplete.has('results') };
    case 'line':
      return { ids: new Set(sourceTexts[0]?.lines.map((_, index) => `L${index + 1}`)), complete: !incomplete.has('source') };
    default: {
      const items = walkPlan(content).filter(({ level }) => level.key === type);
      return { ids: new Set(items.map(({ id }) => id)), complete: !incomplete.has('items') };
    }
  }
}

function resultReferences(content: Content): Problem[] {
  if (!allKpisKnown(content)) return [];
  const kpis = new Set(eachKpi(content).map(({ kpi }) => kpi.id));
  const what = levelCodes([]).target_type['kpi']?.label ?? '';
  return problemsOfEach(content.results, ({ value, place }) =>
    kpis.has(value.kpi_id) ? [] : [problem('reference-unknown', place, value.kpi_id, { what, allowed: nearestIds(value.kpi_id, kpis) })],
  );
}

/** The ids of all values, those of the yearly results among them. */
function valueIds(content: Content): ReadonlySet<string> {
  return new Set([
    ...eachKpi(content).flatMap(({ kpi }) => (kpi.values ?? []).flatMap((value) => contentValueId(kpi.id, value) ?? [])),
    ...content.results.filter(({ value }) => isReported(value)).flatMap((row) => resultValueId(row) ?? []),
  ]);
}

function allKpisKnown({ incomplete }: Content): boolean {
  return !incomplete.has('items') && !incomplete.has('kpis');
}

function lost(located: LocatedContent, path: ContentPath, found: string, what: string, known: ReadonlySet<string>): Problem {
  return problem('reference-unknown', located.placeOfValue(path), found, { what, allowed: nearestIds(found, known) });
}
