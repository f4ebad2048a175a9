import { type Department, departmentFields, type DepartmentsContent, formerNameFields } from '../../schema/entity/department.ts';
import { directionFields } from '../../schema/entity/direction.ts';
import { type Item, itemFields } from '../../schema/entity/item.ts';
import { type Level, type LevelContent, levelFields } from '../../schema/entity/level.ts';
import { budgetFields, ratingFields } from '../../schema/entity/money.ts';
import { noteFields } from '../../schema/entity/note.ts';
import { toModel } from '../../schema/entity.ts';
import { budgetKind } from '#words/codes.ts';
import { codeOfLabel } from '../codeOfLabel.ts';
import { parseFiscalYear } from '../fiscalYear.ts';
import type { Plan } from '../plan.ts';
import type { Content } from '../read/content.ts';
import { hasPages } from '../read/itemSchema.ts';
import { Citations, citedItem } from './citation.ts';
import { resultFiles } from '../results/resultFiles.ts';
import { collectChanges } from './collectChanges.ts';
import { linkChanges } from './linkChanges.ts';
import { lastWording, linkHistory, linkOwnFields, linkPeriod, linkResponsible } from './linkParts.ts';
import { type Linking, linkKpi } from './linkKpi.ts';
import { linkRevisions } from './linkRevisions.ts';
import { type OrderedItem, orderItems } from './orderItems.ts';
import { planInformation, type SiteOptions } from './planInformation.ts';
import { eachKpi } from './walkPlan.ts';

/** Links checked content into a plan. Content with problems must not come here. */
export function linkPlan(content: Content, site: SiteOptions = {}): Plan {
  const { plan } = content;
  if (!plan) throw new Error('Content without plan.yaml cannot be linked');
  const citations = new Citations(plan.value);
  const revisions = linkRevisions(content, citations);
  const linking = { plan: plan.value, citations, revisions };
  const results = Map.groupBy(content.results, ({ value }) => value.kpi_id);
  const items = orderItems(content).map((item) => linkItem(item, linking));
  const place = new Map(items.map(({ id }, index) => [id, index]));
  const kpis = eachKpi(content)
    .map((kpi) => linkKpi(kpi, results.get(kpi.kpi.id) ?? [], linking))
    .sort((a, b) => (place.get(a.ownerId) ?? -1) - (place.get(b.ownerId) ?? -1));
  const linked = {
    information: planInformation(plan.value, site),
    levels: plan.value.levels.map((level) => linkLevel(level, plan.value.levels)),
    items,
    kpis,
    departments: (content.departments?.value ?? []).map((department) => linkDepartment(department)),
    notes: (content.notes?.value ?? []).map((note) => toModel(noteFields, note, {})),
    revisions,
  };
  return {
    ...linked,
    changes: collectChanges(linked),
    sourceTexts: content.sourceTexts,
    resultFiles: resultFiles(content.results),
    words: plan.value.words ?? {},
    pages: content.pages.map(({ id, value }) => ({ id, title: value.title, description: value.description })),
    synonyms: content.synonyms?.value ?? [],
    keepTogether: plan.value.keepTogether ?? [],
    editions: content.editions,
    published: content.published?.value,
    publishedValues: (content.publishedValues ?? []).map(({ value }) => value),
    tombstones: content.tombstones?.value ?? [],
    searchExamples: plan.value.searchExamples ?? [],
  };
}

function linkDepartment(department: DepartmentsContent[number]): Department {
  return toModel(departmentFields, department, {
    formerNames: (department.formerNames ?? []).map((former) => toModel(formerNameFields, former, {})),
  });
}

function linkLevel(level: LevelContent, levels: readonly LevelContent[]): Level {
  return toModel(levelFields, level, {
    position: levels.indexOf(level) + 1,
    shortName: level.shortName ?? level.name,
    hasPage: hasPages(levels, level),
    formerNames: level.formerNames ?? [],
  });
}

function linkItem({ item, parentId, topId, position }: OrderedItem, { plan, citations, revisions }: Linking): Item {
  const { id, level, value } = item;
  const source = citations.reference(citedItem(item));
  return toModel(itemFields, value, {
    id,
    level: level.key,
    parentId: parentId ?? null,
    topId,
    position,
    title: value.title ?? value.label ?? '',
    previousTitle: lastWording(value.history, 'title'),
    previousOverview: lastWording(value.history, 'overview'),
    alsoUnder: value.alsoUnder ?? [],
    departments: linkResponsible(value.departments),
    directions: (value.directions ?? []).map((direction) =>
      toModel(directionFields, direction, { source: citations.reference([{ cited: direction, path: [] }, ...citedItem(item)]) }),
    ),
    period: linkPeriod(value.period),
    budgets: (value.budgets ?? []).map((budget) =>
      toModel(budgetFields, budget, {
        fiscalYear: parseFiscalYear(budget.fiscalYear) ?? 0,
        kind: codeOfLabel(budgetKind, budget.kind) ?? 'budget',
      }),
    ),
    ratings: (value.ratings ?? []).map((rating) => toModel(ratingFields, rating, { fiscalYear: parseFiscalYear(rating.fiscalYear) ?? 0 })),
    fields: linkOwnFields(value.fields, plan.fields),
    changes: linkChanges(value, source, revisions),
    kpiIds: (value.kpis ?? []).map((kpi) => kpi.id),
    history: linkHistory(value.history, citations),
    source,
  });
}
