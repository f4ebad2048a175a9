import { describe, expect, it } from 'vitest';
import type { SourceReference } from '../../../../src/schema/entity/source.ts';
import { citedPlace, sourcePlace, sourcesKind } from '../../../../src/wording/ja/sentences/sourcePlace.ts';
import { lineOf, makePlan } from '../../../setup/samplePlan.ts';

const nowhere: SourceReference = { document: 'book', line: null, page: null, place: null, sheet: null, cell: null };
const { information: sample } = makePlan();
const information = {
  ...sample,
  sources: [
    { id: 'plan', kind: 'verbatim' as const, file: 'plan.txt', title: '書き起こし', description: null, url: null },
    { id: 'more', kind: 'verbatim' as const, file: 'more.txt', title: '別冊', description: null, url: null },
    { id: 'book', kind: 'document' as const, file: null, title: '総合計画書', description: null, url: 'https://plan.example/' },
    { id: 'sheet', kind: 'table' as const, file: null, title: '一覧.xlsx', description: null, url: null },
  ],
};

describe(sourcePlace, () => {
  it.each<[string, SourceReference, string, string]>([
    ['a line of the first transcription', lineOf('plan', 6), '原資料6行', '6'],
    ['a line of another', lineOf('more', 6), '別冊 6行', '別冊 6'],
    ['a page of a document', { ...nowhere, page: '31' }, '出典：総合計画書 31ページ', '31ページ'],
    ['pages', { ...nowhere, page: '12–13' }, '出典：総合計画書 12–13ページ', '12–13ページ'],
    ['a page with another name', { ...nowhere, page: '巻末' }, '出典：総合計画書 巻末', '巻末'],
    ['a place on a page', { ...nowhere, page: '31', place: '表3' }, '出典：総合計画書 31ページ 表3', '31ページ 表3'],
    ['a document as a whole', nowhere, '出典：総合計画書', '総合計画書'],
    ['a cell', { ...nowhere, document: 'sheet', sheet: '指標', cell: 'B3' }, '出典：一覧.xlsx シート「指標」 B3', 'シート「指標」 B3'],
    ['a file of results', lineOf('results-2020', 2), 'results/2020.csv 2行', 'results/2020.csv'],
  ])('names %s', (_, source, text, short) => {
    expect(sourcePlace(information, source)).toMatchObject({ text, short });
  });
});

describe(citedPlace, () => {
  it('stands within a citation, and is nothing without a source', () => {
    expect(citedPlace(information, { ...nowhere, page: '31' })).toBe('総合計画書 31ページ');
    expect(citedPlace(information, null)).toBe('');
  });
});

describe(sourcesKind, () => {
  it('tells what a plan mainly stands in', () => {
    const kinds = [information.sources, information.sources.slice(2), []].map((sources) => sourcesKind({ ...information, sources }));
    expect(kinds).toEqual(['verbatim', 'cited', 'none']);
  });
});
