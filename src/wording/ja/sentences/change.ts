import { changeCertainty, changeType } from '../codes.ts';
import type { ItemChange } from '../../../plan/planIndex.ts';
import type { Change } from '../../../schema/entity/change.ts';
import { commonText } from '../common.ts';
import { planWords, type PlanWithWords } from '../planWords.ts';

/** A change in a word, saying where it is only inferred: 「追加（推定）」. */
export function changeText(change: Pick<Change, 'type' | 'certainty'>): string {
  const { label } = changeType[change.type];
  return change.certainty === 'stated' ? label : `${label}（${changeCertainty[change.certainty].label}）`;
}

/** Several changes of one thing: 「改称・改定（推定）」, or 「印なし」: a thing without a mark may have changed all the same. */
export function changesText(changes: readonly Pick<Change, 'type' | 'certainty'>[]): string {
  if (changes.length === 0) return commonText.unchanged;
  const certainties = new Set(changes.map(({ certainty }) => certainty));
  if (certainties.size > 1) return changes.map(changeText).join('、');
  const labels = changes.map(({ type }) => changeType[type].label).join('・');
  const certainty = changes[0]?.certainty ?? 'stated';
  return certainty === 'stated' ? labels : `${labels}（${changeCertainty[certainty].label}）`;
}

/** Everything that changed about an item, its KPIs' changes named as such: 「改定（推定）、KPIの改称（推定）」. */
export function itemChangesText(changes: readonly ItemChange[], plan: PlanWithWords): string {
  const own = changes.flatMap(({ change, of }) => (of === 'item' ? [change] : []));
  const kpis = changes.flatMap(({ change, of }) => (of === 'kpi' ? [change] : []));
  if (kpis.length === 0) return changesText(own);
  return [...(own.length > 0 ? [changesText(own)] : []), `${planWords(plan).kpi}の${changesText(kpis)}`].join('、');
}

/** A mark that fits no row, as it is shown where it stands; `noun` is what stands below: 取組. */
export function unassignedMarkText(change: Pick<Change, 'type' | 'note'>, noun: string): string {
  return change.note ?? `「${changeType[change.type].label}」の印があります。どの${noun}を指すかは原資料から決められません。`;
}
