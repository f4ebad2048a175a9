import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../../../src/schema/entity/history.ts';
import { itemDetails, unshownHistory } from '../../../../../src/site/pages/parts/item/itemDetails.ts';
import { lineOf, sampleInitiative, samplePlan } from '../../../../setup/samplePlan.ts';

const entry = (parts: Partial<HistoryEntry>): HistoryEntry => ({
  field: 'title',
  text: '前の名前',
  id: null,
  until: null,
  source: null,
  ...parts,
});

describe(unshownHistory, () => {
  it('leaves out the latest wording, which stands beside that of now', () => {
    const [first, last] = [entry({ text: 'はじめの名前' }), entry({})];
    expect(unshownHistory([first, last], { title: '前の名前' })).toEqual([first]);
  });

  it('keeps the latest wording where it has an end or a place of its own', () => {
    const ended = entry({ until: '第一回の見直し' });
    expect(unshownHistory([ended], { title: '前の名前' })).toEqual([ended]);
    const placed = entry({ source: lineOf('old-plan', 3) });
    expect(unshownHistory([placed], { title: '前の名前' })).toEqual([placed]);
  });

  it('keeps an earlier parent or department, of which there is no wording', () => {
    const parent = entry({ field: 'parent', text: null, id: 'goal-1' });
    expect(unshownHistory([parent], { title: null })).toEqual([parent]);
  });
});

describe(itemDetails, () => {
  it('tells until when an earlier name held and where it stands', () => {
    const history = [entry({ until: '第一回の見直し', source: { ...lineOf('book', 1), line: null, page: '12' } })];
    const item = sampleInitiative('shop', 10, { history, previousTitle: '前の名前' });
    const [line] = itemDetails(samplePlan(), item).history;
    expect(line).toMatchObject({ field: '前の名称', text: '前の名前', until: '（第一回の見直しまで）' });
    expect(line?.source?.text).toContain('12');
  });
});
