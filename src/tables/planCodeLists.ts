import { levelCodes, codeLists } from '#words/codes.ts';
import { oncePer } from '../plan/oncePer.ts';
import type { PlanModel } from '../schema/entity/plan.ts';
import type { Tombstone } from '../schema/entity/tombstone.ts';
import type { CodeMeaning } from '../schema/codes.ts';
import { planCodeText } from '#words/tables.ts';

/** The codes of each list by its name, with what they mean. */
export type CodeLists = Readonly<Record<string, Readonly<Record<string, CodeMeaning>>>>;

/**
 * Every code list of a plan's tables, in the order in which they are listed: those that are the same for all plans, and
 * those of its levels and kinds of KPIs.
 */
export const planCodeLists = oncePer((plan: PlanModel & { readonly tombstones?: readonly Tombstone[] }): CodeLists => {
  const { owner_type, target_type, published_kind } = levelCodes(plan.levels);
  const { change_type, change_basis, change_certainty, change_field, value_kind, value_status, aggregation, direction, qualifier } =
    codeLists;
  const { note_kind, conformity, ...rest } = codeLists;
  return {
    ...{ change_type, change_basis, change_certainty, change_field, value_kind, value_status, aggregation, direction, qualifier },
    ...{ owner_type, target_type, note_kind },
    published_kind: { ...published_kind, ...formerKinds(plan.tombstones ?? [], published_kind) },
    conformity,
    ...rest,
    kpi_kind: Object.fromEntries(
      plan.information.kpiKinds.map(({ key, name, isTarget }) => [key, { label: name, description: planCodeText.kpiKind(isTarget) }]),
    ),
  };
});

/** The kinds of what is gone that the plan has no more: a level that a revision left out is known by its key alone. */
function formerKinds(tombstones: readonly Tombstone[], kinds: CodeLists[string]): Record<string, CodeMeaning> {
  const former = tombstones.map(({ type }) => type).filter((type) => !Object.hasOwn(kinds, type));
  return Object.fromEntries(former.map((type) => [type, { label: type, description: planCodeText.formerLevel }]));
}
