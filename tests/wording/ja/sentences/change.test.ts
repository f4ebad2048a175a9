import { describe, expect, it } from 'vitest';
import type { ItemChange } from '../../../../src/plan/planIndex.ts';
import type { Change } from '../../../../src/schema/entity/change.ts';
import { changesText, changeText, itemChangesText, unassignedMarkText } from '../../../../src/wording/ja/sentences/change.ts';
import { sampleChange } from '../../../setup/samplePlan.ts';

function change(type: Change['type'], certainty: Change['certainty'] = 'stated'): Change {
  return sampleChange(type, { certainty });
}

function own(...args: Parameters<typeof change>): ItemChange {
  return { change: change(...args), of: 'item' };
}

function ofKpi(...args: Parameters<typeof change>): ItemChange {
  return { change: change(...args), of: 'kpi' };
}

describe(changeText, () => {
  it.each<[Change, string]>([
    [change('added'), '追加'],
    [change('removed'), '削除'],
    [change('renamed'), '改称'],
    [change('revised'), '改定'],
    [change('possibly-ended'), '終了の可能性'],
    [change('added', 'inferred'), '追加（推定）'],
    [change('added', 'unassigned'), '追加（対象不明）'],
    [change('possibly-ended', 'inferred'), '終了の可能性（推定）'],
  ])('names a change that is %o', (each, text) => {
    expect(changeText(each)).toBe(text);
  });
});

describe(changesText, () => {
  it.each<[string, readonly Change[], string]>([
    ['none', [], '印なし'],
    ['one that is stated', [change('removed')], '削除'],
    ['one that is inferred', [change('revised', 'inferred')], '改定（推定）'],
    ['two of one certainty', [change('renamed', 'inferred'), change('revised', 'inferred')], '改称・改定（推定）'],
    ['two that are stated', [change('renamed'), change('revised')], '改称・改定'],
    ['two of different certainty', [change('added'), change('revised', 'inferred')], '追加、改定（推定）'],
    [
      'three, of which one differs',
      [change('renamed', 'inferred'), change('revised', 'inferred'), change('added')],
      '改称（推定）、改定（推定）、追加',
    ],
  ])('joins the changes of a thing: %s', (_, changes, text) => {
    expect(changesText(changes)).toBe(text);
  });
});

describe(itemChangesText, () => {
  it.each<[string, readonly ItemChange[], string]>([
    ['nothing', [], '印なし'],
    ['only the initiative', [own('revised', 'inferred')], '改定（推定）'],
    ['only a KPI', [ofKpi('renamed', 'inferred')], 'KPIの改称（推定）'],
    ['both', [own('revised', 'inferred'), ofKpi('renamed', 'inferred')], '改定（推定）、KPIの改称（推定）'],
    ['two of the initiative and one of a KPI', [own('renamed'), own('revised'), ofKpi('added')], '改称・改定、KPIの追加'],
  ])('tells the initiative from its KPIs: %s', (_, changes, text) => {
    expect(itemChangesText(changes, {})).toBe(text);
  });
});

describe(unassignedMarkText, () => {
  it('tells what was noted about a mark that fits no row', () => {
    expect(unassignedMarkText({ ...change('added', 'unassigned'), note: '欄に印が2つあります。' }, '取組')).toBe('欄に印が2つあります。');
  });

  it('says of a mark without a note that nobody can tell which row it means', () => {
    expect(unassignedMarkText(change('added', 'unassigned'), '取組')).toBe(
      '「追加」の印があります。どの取組を指すかは原資料から決められません。',
    );
  });
});
