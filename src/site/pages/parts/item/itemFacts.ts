import type { Plan } from '../../../../plan/plan.ts';
import { planIndex } from '../../../../plan/planIndex.ts';
import type { Item } from '../../../../schema/entity/item.ts';
import { commonText } from '#words/common.ts';
import { kpiText } from '#words/kpi.ts';
import { itemSign, nounOf, shortTitleOf } from '#words/nouns.ts';
import { itemText } from '#words/pages/item.ts';
import { planWords } from '#words/planWords.ts';
import { sourcesKind } from '#words/sentences/sourcePlace.ts';
import { departmentLinks, itemLink } from '../links.ts';
import { levelFacts } from './levelFacts.ts';
import { ownFields } from './ownFields.ts';
import { sourceMark } from '../sourceMark.ts';

/** One of the things that a fact names. */
export interface FactEntry {
  readonly text: string;
  /** From the site's root; a place on the same page begins with #. */
  readonly address?: string | undefined;
  /** An address of another site. */
  readonly url?: string | undefined;
  /** What stands before it in the colour of the page: the number of an item of the first level. */
  readonly sign?: string | undefined;
  /** What stands behind it. */
  readonly remark?: string | undefined;
  /** What it was called before. */
  readonly former?: string | undefined;
  /** The KPI that it names, where search leads to it. */
  readonly anchor?: string | undefined;
  /** Whether it only says that there is nothing. */
  readonly isLack?: boolean;
}

/** A fact beside a title: what it is, and what it names. */
export interface Fact {
  readonly term: string;
  readonly entries: readonly FactEntry[];
}

/** Who is in charge of an item; nothing where the plan names nobody at this level. */
export function departmentFact(plan: Plan, item: Item): Fact[] {
  const entries = departmentLinks(plan, item.departments).map(({ label, address, role, formerNames }) => ({
    text: label,
    address,
    remark: [role === null ? '' : itemText.role(role), formerNames].join('') || undefined,
  }));
  if (entries.length === 0 && !(plan.departments.length > 0 && levelFacts(plan, item).departments)) return [];
  const lack = { text: commonText.noDepartment, isLack: true };
  return [{ term: planWords(plan).department, entries: entries.length > 0 ? entries : [lack] }];
}

/** What else an item says of itself in a few words: its period, the plan's own fields, and where it stands too. */
export function furtherFacts(plan: Plan, item: Item): Fact[] {
  const { period, fields, alsoUnder } = item;
  const index = planIndex(plan);
  return [
    ...(period === null ? [] : [{ term: itemText.facts.period, entries: [{ text: itemText.period(period) }] }]),
    ...ownFields(plan, fields).map(({ name, text, url }) => ({ term: name, entries: [{ text, url }] })),
    ...(alsoUnder.length === 0
      ? []
      : [
          {
            term: itemText.facts.also,
            entries: alsoUnder.map((id) => {
              const { label, address } = itemLink(plan, index.item(id));
              return { text: label, address };
            }),
          },
        ]),
  ];
}

/** What an item belongs to, from the first level down. */
export function placeFacts(plan: Plan, item: Item): Fact[] {
  const index = planIndex(plan);
  return index.ancestors(item).map((each) => {
    const { label, address } = itemLink(plan, each);
    const entry = index.isTop(each) ? { text: shortTitleOf(each), sign: itemSign(each), address } : { text: label, address };
    return { term: nounOf(plan, each), entries: [entry] };
  });
}

/** The KPIs of an item and whether they have results. */
export function kpiFacts(plan: Plan, { id }: Item): Fact[] {
  const kpis = planIndex(plan).kpisOfOwner(id);
  if (plan.kpis.length === 0) return [];
  const { facts } = itemText;
  const isVerbatim = sourcesKind(plan.information) === 'verbatim';
  const hasResult = kpis.some(({ values }) => values.some(({ kind }) => kind === 'result'));
  return [
    ...(kpis.length === 0
      ? []
      : [
          {
            term: kpiText.heading(plan, kpis),
            entries: kpis.map((kpi) => ({
              text: kpi.label,
              address: `#${kpi.id}`,
              former: kpi.previousLabel ?? undefined,
              anchor: kpi.id,
            })),
          },
        ]),
    { term: facts.result(plan), entries: [{ text: hasResult ? facts.hasResult : facts.noResult(isVerbatim) }] },
  ];
}

/** Where an item stands in the sources of the plan; without any, the plan itself. */
export function sourceFact(plan: Plan, { source }: Item): Fact {
  const mark = sourceMark(plan, source);
  const isLine = mark?.address !== undefined;
  const text = isLine && source?.line ? itemText.facts.line(source.line) : (mark?.cited ?? plan.information.title);
  return { term: itemText.facts.source(isLine), entries: [{ text, address: mark?.address, url: mark?.url }] };
}
