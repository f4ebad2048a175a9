import { changeAddress, itemAddress, kpiAddress, noteAddress } from '../../../addresses/pageAddress.ts';
import type { Plan } from '../../../plan/plan.ts';
import { planIndex } from '../../../plan/planIndex.ts';
import { type LineReference, lineReferences } from '../../../plan/sourceLines.ts';
import { changeText } from '#words/sentences/change.ts';
import { itemName, nounOf } from '#words/nouns.ts';
import { sourceText } from '#words/pages/source.ts';
import { planWords } from '#words/planWords.ts';
import { targetName } from '#words/sentences/targetName.ts';

/** A link from a line of a source to what was read from it. */
export interface LineLink {
  /** What kind of thing it is, in a word. */
  readonly kind: string;
  readonly name: string;
  readonly address: string;
}

/** For each line of a transcription, links to everything that was read from it. */
export function lineLinks(plan: Plan, document: string): ReadonlyMap<number, readonly LineLink[]> {
  return new Map(
    [...lineReferences(plan, document)].map(([line, references]) => [line, references.map((reference) => linkOf(reference, plan))]),
  );
}

function linkOf({ what, id }: LineReference, plan: Plan): LineLink {
  const index = planIndex(plan);
  const { kpi: kpiWord, revision } = planWords(plan);
  switch (what) {
    case 'item': {
      const item = index.item(id);
      return { kind: nounOf(plan, item), name: itemName(plan, item), address: itemAddress(plan, id) };
    }
    case 'direction': {
      const item = index.item(id);
      const address = itemAddress(plan, id);
      // Only a page has a section for them; those of a place stand there.
      return {
        kind: sourceText.kinds.direction,
        name: itemName(plan, item),
        address: address.includes('#') ? address : `${address}#h-directions`,
      };
    }
    case 'kpi': {
      const kpi = index.kpi(id);
      return { kind: kpiWord, name: kpi.label, address: kpiAddress(plan, kpi) };
    }
    case 'change': {
      const change = plan.changes.find((each) => each.id === id);
      return {
        kind: revision,
        name: change ? sourceText.changeName(targetName(plan, change.target), changeText(change)) : id,
        address: changeAddress(id),
      };
    }
    case 'note':
      return { kind: sourceText.kinds.note, name: plan.notes.find((note) => note.id === id)?.title ?? id, address: noteAddress(id) };
  }
}
