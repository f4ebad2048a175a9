import type { ChangeRecord } from '../schema/entity/change.ts';
import type { Item } from '../schema/entity/item.ts';
import type { Kpi } from '../schema/entity/kpi.ts';
import type { Level } from '../schema/entity/level.ts';
import type { PlanModel } from '../schema/entity/plan.ts';
import type { SourceReference } from '../schema/entity/source.ts';
import { planIndex } from '../plan/planIndex.ts';
import { kpiOfValue } from '../plan/kpiValues.ts';

/** The addresses of the pages whose names are the same on every site, from the site's root; not every plan has them all. */
export const pageAddress = {
  home: '',
  kpis: 'kpis/',
  departments: 'departments/',
  changes: 'changes/',
  data: 'data/',
  dictionary: 'data/dictionary/',
  machineReadability: 'data/machine-readability/',
  search: 'search/',
  notes: 'notes/',
  source: 'source/',
  progressRules: 'progress-rules/',
  about: 'about/',
  method: 'method/',
  accessibility: 'accessibility/',
  terms: 'terms/',
} as const;

/** The page that lists the items of a level with pages. */
export function listAddress({ plural }: Pick<Level, 'plural'>): string {
  return `${plural}/`;
}

/** The page that lists the items of the first level; the KPIs of the whole plan stand there too. */
export function topListAddress({ levels }: Pick<PlanModel, 'levels'>): string {
  const [first] = levels;
  if (!first) throw new Error('A plan has at least one level');
  return listAddress(first);
}

/** The page of an item of a level with pages. No ancestor is in it, so that an item can move and its address stays. */
export function pageOfItem({ plural }: Pick<Level, 'plural'>, id: string): string {
  return `${plural}/${id}/`;
}

/** Whether an address is, or was, that of an item's page: pages of departments and of data have names of their own. */
export function isPageOfItem(address: string): boolean {
  return /^[^/]+\/[^/]+\/$/.test(address) && !address.startsWith('departments/') && !address.startsWith('data/');
}

/** An item's page, or its place on the page of its nearest ancestor that has one. */
export function itemAddress(plan: PlanModel, id: string): string {
  const index = planIndex(plan);
  const item = index.item(id);
  const page = index.pageOf(item);
  const address = pageOfItem(index.level(page.level), page.id);
  return page === item ? address : `${address}#${placeOfItem(item)}`;
}

/** The name of the place of an item without a page: no key of a level begins with another and a hyphen. */
export function placeOfItem({ level, id }: Pick<Item, 'level' | 'id'>): string {
  return `${level}-${id}`;
}

/** A KPI's place on the page of its owner. */
export function kpiAddress(plan: PlanModel, kpi: Pick<Kpi, 'id' | 'ownerType' | 'ownerId'>): string {
  const index = planIndex(plan);
  const owner = index.ownerOf(kpi);
  if (!owner) return `${topListAddress(plan)}#${kpi.id}`;
  const page = index.pageOf(owner);
  return `${pageOfItem(index.level(page.level), page.id)}#${kpi.id}`;
}

/** A department's page. */
export function departmentAddress(id: string): string {
  return `departments/${id}/`;
}

/** A line of a transcription. */
export function lineAddress(plan: PlanModel, document: string, line: number): string {
  return `${pageAddress.source}#${linePlace(plan, document, line)}`;
}

/** The name of a line's place on the page of the transcriptions: those behind the first have their document's id before it. */
export function linePlace({ information }: PlanModel, document: string, line: number): string {
  const first = information.sources.find(({ kind }) => kind === 'verbatim');
  return first === undefined || first.id === document ? `L${line}` : `${document}-L${line}`;
}

/** Where a fact can be read in its transcription; nothing for a source that the site does not hold. */
export function sourceAddress(plan: PlanModel, source: SourceReference | null): string | undefined {
  if (source?.line === null || source === null) return undefined;
  const document = plan.information.sources.find(({ id }) => id === source.document);
  return document?.kind === 'verbatim' ? lineAddress(plan, source.document, source.line) : undefined;
}

/** A note's place on the notes page. */
export function noteAddress(id: string): string {
  return `${pageAddress.notes}#note-${id}`;
}

/** A change's place on the changes page. */
export function changeAddress(id: string): string {
  return `${pageAddress.changes}#change-${id}`;
}

/** The page of a decision by which the plan was changed. */
export function revisionAddress(id: string): string {
  return `${pageAddress.changes}${id}/`;
}

/** The page of whatever a note or a change is about; nothing for a thing that has no page. */
export function targetAddress(plan: PlanModel, target: ChangeRecord['target']): string | undefined {
  const index = planIndex(plan);
  switch (target.type) {
    case 'kpi':
      return kpiAddress(plan, index.kpi(target.id));
    case 'value': {
      const kpi = kpiOfValue(plan.kpis, target.id);
      return kpi && kpiAddress(plan, kpi);
    }
    case 'line':
      return `${pageAddress.source}#${target.id}`;
    default:
      return itemAddress(plan, target.id);
  }
}
