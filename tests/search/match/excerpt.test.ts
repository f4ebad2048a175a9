import { describe, expect, it } from 'vitest';
import { excerpt, excerptText, hitAnchor } from '../../../src/search/match/excerpt.ts';
import type { PageTextPart } from '../../../src/search/match/pageText.ts';
import { searchTerms } from '../../../src/search/match/searchTerms.ts';
import { itemsOf, minamoPlan, realPlan } from '../../setup/samplePlan.ts';

/** An excerpt as one line, the marked pieces in brackets. */
function shown(text: string, query: string): string {
  return excerpt(text, formsOf(query))
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');
}

function formsOf(query: string): string[] {
  return searchTerms(query).map(({ form }) => form);
}

function part(text: string, { title = false, prose = false, anchor }: Partial<PageTextPart> = {}): PageTextPart {
  return { text, title, prose, anchor };
}

const long = `${'あ'.repeat(100)}空き家${'い'.repeat(100)}`;

describe(excerpt, () => {
  it.each([
    ['in the middle', '市内の空き家を調べる', '空き家', '市内の[空き家]を調べる'],
    ['at the start', '空き家を調べる', '空き家', '[空き家]を調べる'],
    ['at the end', '市内の空き家', '空き家', '市内の[空き家]'],
    ['that is all there is', '空き家', '空き家', '[空き家]'],
    ['that stands twice', '空き家と空き家', '空き家', '[空き家]と[空き家]'],
    ['that stands twice in a row', '空き家空き家', '空き家', '[空き家空き家]'],
    ['of several words', '空き家バンクの登録', '登録 空き家', '[空き家]バンクの[登録]'],
    ['of words that overlap', '空き家情報', '空き家 家情報', '[空き家情報]'],
    ['of a word inside another', '空き家情報', '空き家情報 家', '[空き家情報]'],
    ['of one word where the other is not there', '空き家情報', '空き家 天文', '[空き家]情報'],
    ['in other letters', 'ＩＣＴの活用', 'ict', '[ＩＣＴ]の活用'],
    ['in half-width kana', 'ﾊﾟｿｺﾝ教室', 'パソコン', '[ﾊﾟｿｺﾝ]教室'],
    ['in half-width kana, voiced at the end', 'ｶﾞｽとﾊﾞｽ', 'バス', 'ｶﾞｽと[ﾊﾞｽ]'],
    ['across a space', '空き 家を調べる', '空き家', '[空き 家]を調べる'],
    ['across a middle dot', 'ワーク・ライフ・バランス', 'ワークライフ', '[ワーク・ライフ]・バランス'],
    ['in decomposed kana', 'か\u3099くしゅう', 'がくしゅう', '[か\u3099くしゅう]'],
  ])('marks a hit %s', (_, text, query, line) => {
    expect(shown(text, query)).toBe(line);
  });

  it.each([
    ['㈱, all of it for a part of what it stands for', '㈱あさくち', '株', '[㈱]あさくち'],
    ['㈱ and what follows', '㈱あさくち', '(株)あさ', '[㈱あさ]くち'],
    ['ﬁ for one of its letters', 'ﬁber', 'i', '[ﬁ]ber'],
    ['ﬁ and its neighbour', 'ﬁber', 'ib', '[ﬁb]er'],
    ['㍻, an era in one character', '㍻30年度', '平成30', '[㍻30]年度'],
    ['a character outside the basic plane', '𠮷田地区', '𠮷', '[𠮷]田地区'],
    ['a picture', '湖の🦆です', '🦆', '湖の[🦆]です'],
    ['a character with its variation selector', '辻\u{E0100}川', '辻', '[辻\u{E0100}]川'],
  ])('marks whole characters: %s', (_, text, query, line) => {
    expect(shown(text, query)).toBe(line);
  });

  it('starts 24 characters before the first hit and is 110 characters long', () => {
    expect(shown(long, '空き家')).toBe(`…${'あ'.repeat(24)}[空き家]${'い'.repeat(83)}…`);
  });

  it('starts before the first hit of any word, not of the first word', () => {
    expect(shown(`空き家${'あ'.repeat(200)}天文`, '天文 空き家')).toMatch(/^\[空き家\]あ/);
  });

  it.each([
    ['no hit', long, '天文', `${'あ'.repeat(100)}空き家${'い'.repeat(7)}…`],
    ['no word', long, '', `${'あ'.repeat(100)}空き家${'い'.repeat(7)}…`],
    ['a short text without a hit', '短い文です。', '天文', '短い文です。'],
    ['no text', '', '空き家', ''],
  ])('shows the beginning where there is %s', (_, text, query, line) => {
    expect(shown(text, query)).toBe(line);
  });

  it.each([
    ['exactly 110 characters', 'あ'.repeat(110), 'あ'.repeat(110)],
    ['111 characters', 'あ'.repeat(111), `${'あ'.repeat(110)}…`],
    ['110 characters outside the basic plane', '𠮷'.repeat(110), '𠮷'.repeat(110)],
  ])('cuts a text only where it is too long: %s', (_, text, line) => {
    expect(shown(text, '')).toBe(line);
  });

  it('has an ellipsis only where something was left out', () => {
    expect(shown(`${'あ'.repeat(24)}空き家`, '空き家')).toBe(`${'あ'.repeat(24)}[空き家]`);
    expect(shown(`${'あ'.repeat(25)}空き家`, '空き家')).toBe(`…${'あ'.repeat(24)}[空き家]`);
  });

  it('gives pieces of both plans that are well formed, taken from the text, and marked where the word stands', async () => {
    for (const plan of [await realPlan(), await minamoPlan()]) {
      for (const { title, overview } of itemsOf(plan, 'initiative')) {
        const text = `${title} ${overview ?? ''}`.repeat(3);
        const query = title.slice(-4);
        const pieces = excerpt(text, formsOf(query));
        expect(pieces.every((piece) => piece.text.isWellFormed())).toBe(true);
        expect(text).toContain(
          pieces
            .map((piece) => piece.text)
            .join('')
            .replace(/^…|…$/g, ''),
        );
        expect(pieces.some(({ marked }) => marked)).toBe(query.isWellFormed());
      }
    }
  });
});

describe(excerptText, () => {
  it('puts prose before lists and tables, each in its order, and leaves out the title', () => {
    expect(
      excerptText([part('題', { title: true }), part('一'), part('二', { prose: true }), part('三'), part('四', { prose: true })]),
    ).toBe('二 四 一 三');
  });

  it('is empty for a page of a title alone', () => {
    expect(excerptText([part('題', { title: true })])).toBe('');
    expect(excerptText([])).toBe('');
  });
});

describe(hitAnchor, () => {
  const parts = [
    part('空き家情報バンク', { title: true }),
    part('登録物件数を増やす', { anchor: 'kpi-a' }),
    part('成約件数と登録件数', { anchor: 'kpi-b' }),
    part('市内の空き家'),
  ];

  it.each<[string, readonly string[], string | undefined]>([
    ['in a KPI', ['成約'], 'kpi-b'],
    ['in two KPIs, to the first', ['登録'], 'kpi-a'],
    ['of two words, to the KPI that has both', ['登録', '成約'], 'kpi-b'],
    ['in the title, to the page', ['空き家'], undefined],
    ['in the title and a KPI, to the page', ['バンク', '登録'], undefined],
    ['outside of KPIs, to the page', ['市内'], undefined],
    ['of nothing, to the page', [], undefined],
  ])('leads a hit %s', (_, forms, anchor) => {
    expect(hitAnchor(parts, forms)).toBe(anchor);
  });

  it('finds a KPI whose words stand in several parts', () => {
    expect(hitAnchor([part('登録', { anchor: 'kpi-a' }), part('物件数', { anchor: 'kpi-a' })], ['録物'])).toBe('kpi-a');
  });
});
