import { describe, expect, it } from 'vitest';
import { type PageTextPart, readPart, writePart } from '../../../src/search/match/pageText.ts';

describe(writePart, () => {
  it.each<[string, PageTextPart]>([
    ['a title', { text: '空き家情報バンク', title: true, prose: false, anchor: undefined }],
    ['prose', { text: '市内の空き家を調べる。', title: false, prose: true, anchor: undefined }],
    ['a cell of a KPI', { text: '63件', title: false, prose: false, anchor: 'kpi-akiya-bank' }],
    ['no text', { text: '', title: false, prose: false, anchor: undefined }],
  ])('is read back for %s', (_, part) => {
    expect(readPart(writePart(part))).toEqual(part);
  });

  it('folds white space', () => {
    expect(readPart(writePart({ text: ' 空き\t家\n の　件 ', title: false, prose: true, anchor: 'kpi-a' })).text).toBe('空き 家 の 件');
  });
});
