import type { ChangeContent } from '../../src/schema/entity/change.ts';
import type { HistoryContent } from '../../src/schema/entity/history.ts';
import type { Draw } from './draw.ts';
import { initiativeOverview, initiativeTitle } from './initiativeText.ts';
import type { SyntheticInitiativeContent } from './syntheticContent.ts';
import { syntheticKpi, type KpiFate } from './syntheticKpi.ts';
import type { Theme } from './vocabulary/themes.ts';

/** An initiative whose place in the source is not yet known; its department is a name. */
export interface SyntheticInitiative {
  readonly id: string;
  /** The department's name; empty where the source names none. */
  readonly department: string;
  readonly content: Omit<SyntheticInitiativeContent, 'departments' | 'line'>;
  /** Free prose below the facts; mostly none. */
  readonly body: string;
}

/** The initiative of a theme. Some are marked as added or removed, renamed, revised, or have a blank target. */
export function syntheticInitiative(
  draw: Draw,
  theme: Theme,
  place: { readonly id: string; readonly measure: string },
  taken: Set<string>,
): SyntheticInitiative {
  const title = initiativeTitle(draw, theme, taken);
  const fate = fateOf(draw);
  const renamed = fate === 'kept' && draw.chance(0.05);
  const revised = fate === 'kept' && draw.chance(0.04);
  const overview = initiativeOverview(draw, theme);
  const count = draw.chance(0.03) ? 0 : draw.chance(0.14) ? 2 : 1;
  const kpis = Array.from({ length: count }, (_, index) =>
    syntheticKpi(draw, `kpi-${place.id}${index === 0 ? '' : `-${index + 1}`}`, draw.common(theme.subjects), fate),
  );
  const nameless = draw.chance(0.01);
  const changes = changesOf(draw, fate, renamed, revised);
  const history: HistoryContent[] = [
    ...(renamed ? [{ field: 'title' as const, text: initiativeTitle(draw, theme, taken) }] : []),
    ...(revised ? [{ field: 'overview' as const, text: initiativeOverview(draw, theme) }] : []),
  ];
  return {
    id: place.id,
    department: nameless ? '' : draw.common(theme.departments),
    content: {
      title,
      ...(history.length > 0 ? { history } : {}),
      parent: place.measure,
      overview,
      ...(nameless ? { departmentsNote: '原資料の行に担当課の欄がありません。' } : {}),
      ...(changes.length > 0 ? { changes } : {}),
      kpis,
    },
    body: draw.chance(0.08) ? initiativeOverview(draw, theme) : '',
  };
}

function fateOf(draw: Draw): KpiFate {
  const place = draw.integer(1, 100);
  return place <= 6 ? 'added' : place <= 10 ? 'removed' : place <= 12 ? 'possibly-ended' : 'kept';
}

function changesOf(draw: Draw, fate: KpiFate, renamed: boolean, revised: boolean): ChangeContent[] {
  const changes: ChangeContent[] = [];
  if (fate === 'possibly-ended')
    changes.push({ type: fate, basis: 'blank-target', certainty: 'inferred', note: '削除の印はなく、目標値の欄だけが空いています。' });
  if (fate === 'added' || fate === 'removed') {
    if (draw.chance(0.7)) changes.push({ type: fate, basis: 'row-mark', certainty: 'stated' });
    else changes.push({ type: fate, basis: 'row-mark', certainty: 'inferred', note: '印は名称のすぐ後ろにあり、この行の印と読みました。' });
  }
  if (renamed)
    changes.push({
      type: 'renamed',
      basis: 'replaced-text',
      certainty: 'inferred',
      note: '名称の欄に2つの名称が続けて書かれています。前を古い名称と読みました。',
    });
  if (revised)
    changes.push({
      type: 'revised',
      basis: 'replaced-text',
      certainty: 'inferred',
      note: '概要の欄に2つの文が続けて書かれています。前を古い文と読みました。',
    });
  return changes;
}
