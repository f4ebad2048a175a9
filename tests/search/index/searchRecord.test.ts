import { describe, expect, it } from 'vitest';
import { searchRecord } from '../../../src/search/index/searchRecord.ts';

function page(body: string, attributes = ''): string {
  return `<!doctype html><html lang="ja"><head><title>頭の題</title></head><body><nav>案内</nav><main data-pagefind-body ${attributes}>${body}</main><footer>脚注</footer></body></html>`;
}

function textsOf(body: string): string[] {
  return (searchRecord(page(body), 'a/')?.parts ?? []).map(({ text }) => text);
}

describe(searchRecord, () => {
  it('reads address, title, kind and place of a page', () => {
    expect(
      searchRecord(
        page('<h1>空き家情報バンク</h1><p>本文</p>', 'data-search-kind="initiative" data-search-place="基本目標2 (1)"'),
        'initiatives/akiya-bank/',
      ),
    ).toEqual({
      address: 'initiatives/akiya-bank/',
      title: '空き家情報バンク',
      kind: 'initiative',
      place: '基本目標2 (1)',
      warning: '',
      parts: [
        { text: '空き家情報バンク', title: true, prose: false, anchor: undefined },
        { text: '本文', title: false, prose: false, anchor: undefined },
      ],
    });
  });

  it('calls a page without a kind a page, in no place and without a warning', () => {
    expect(searchRecord(page('<p>本文</p>'), 'about/')).toMatchObject({ title: '', kind: 'page', place: '', warning: '' });
  });

  it('reads the warning that a hit must carry', () => {
    expect(searchRecord(page('<p>本文</p>', 'data-search-warning="削除された取組"'), 'a/')).toMatchObject({ warning: '削除された取組' });
  });

  it('tells prose, and what stands in it, from the rest', () => {
    const parts = searchRecord(
      page('<p>一<span data-search-prose>二<b>三</b></span>四</p><div data-search-prose><p>五</p></div><p>六</p>'),
      'a/',
    )?.parts;
    expect(parts?.map(({ text, prose }) => [text, prose])).toEqual([
      ['一', false],
      ['二三', true],
      ['四', false],
      ['五', true],
      ['六', false],
    ]);
  });

  it.each([
    ['has no searchable part', '<html><body><main><h1>一覧</h1></main></body></html>'],
    ['is empty', ''],
    ['is no HTML', 'ただの文'],
  ])('gives nothing for a page that %s', (_, html) => {
    expect(searchRecord(html, 'goals/')).toBeUndefined();
  });

  it('reads what stands inside the searchable part and nothing outside it', () => {
    const html =
      '<body><p>前</p><div data-pagefind-body><p>中</p><div><p>奥</p></div></div><p>後</p><div data-pagefind-body><p>二つ目</p></div></body>';
    expect(searchRecord(html, 'a/')?.parts.map(({ text }) => text)).toEqual(['中', '奥']);
  });

  it('ends the searchable part at its own end, not at one of the same name inside', () => {
    const html = '<div data-pagefind-body><div>一</div>二</div>三<div>四</div>';
    expect(searchRecord(html, 'a/')?.parts.map(({ text }) => text)).toEqual(['一', '二']);
  });

  it.each([
    ['a script', '<p>前</p><script>let a = "隠れた文";</script><p>後</p>'],
    ['a style', '<p>前</p><style>p::after { content: "隠れた文" }</style><p>後</p>'],
    ['a template', '<p>前</p><template><p>隠れた文</p></template><p>後</p>'],
    ["a drawing's title", '<p>前</p><svg><title>隠れた文</title></svg><p>後</p>'],
    ["a drawing's description", '<p>前</p><svg><desc>隠れた<tspan>文</tspan></desc></svg><p>後</p>'],
    ['what a closed fold holds', '<p>前</p><details>隠れた文<summary></summary><ul><li>隠れた<b>文</b></li></ul></details><p>後</p>'],
    ['a comment', '<p>前</p><!-- 隠れた文 --><p>後</p>'],
  ])('leaves out %s', (_, body) => {
    expect(textsOf(body)).toEqual(['前', '後']);
  });

  it.each([
    ['the summary of a closed fold', '<details><summary>前<b>後</b></summary><p>隠れた文</p></details>', ['前後']],
    ['all of an open fold', '<details open><summary>前</summary><p>後</p></details>', ['前', '後']],
  ])('reads %s', (_, body, texts) => {
    expect(textsOf(body)).toEqual(texts);
  });

  it("reads a drawing's words, which a browser shows", () => {
    expect(textsOf('<svg><title>図の題</title><text>2018</text></svg>')).toEqual(['2018']);
  });

  it.each([
    ['a possible line break', '空き家<wbr>情報<wbr>バンク', ['空き家情報バンク']],
    ['a link', '市の<a href="x">空き家</a>情報', ['市の空き家情報']],
    ['a mark inside a stress', '<strong>空<mark>き</mark></strong>家', ['空き家']],
    ['an entity', 'R&amp;Dの&lt;部&gt;', ['R&Dの<部>']],
    ['a numbered entity outside the basic plane', '&#x20BB7;田', ['𠮷田']],
    ['a line break', '空き<br>家', ['空き', '家']],
    ['paragraphs', '<p>空き</p><p>家</p>', ['空き', '家']],
    ['cells', '<table><tr><td>空き</td><td>家</td></tr></table>', ['空き', '家']],
    ['items of a list', '<ul><li>空き<li>家</ul>', ['空き', '家']],
    ['a block inside a line', '空き<div>家</div>情報', ['空き', '家', '情報']],
    ['white space between a block and a line', '<p>空き</p>\n<a href="x">家</a>\n<div>情報</div>\n', ['空き', '家\n', '情報']],
    ['white space between words', '<b>空き</b> <b>家</b>', ['空き 家']],
    ['white space between blocks', '<p>空き</p>\n  \n<p>家</p>', ['空き', '家']],
  ])('joins or parts words as a browser shows them: %s', (_, body, texts) => {
    expect(textsOf(body)).toEqual(texts);
  });

  it.each<[string, string, readonly (readonly [string, string | undefined])[]]>([
    [
      'its own id, if it is a KPI',
      '<div id="kpi-a" data-kpi-id="kpi-a"><p>一<b>二</b></p></div><p>三</p>',
      [
        ['一二', 'kpi-a'],
        ['三', undefined],
      ],
    ],
    [
      'the place of an item without a page',
      '<div id="work-a" data-item-place><p>一</p></div><p>二</p>',
      [
        ['一', 'work-a'],
        ['二', undefined],
      ],
    ],
    ['none where a KPI has no id', '<div data-kpi-id="kpi-a">一</div>', [['一', undefined]]],
    [
      'the one it names',
      '<p data-search-anchor="kpi-a">一</p><p>二</p>',
      [
        ['一', 'kpi-a'],
        ['二', undefined],
      ],
    ],
    [
      'the innermost',
      '<div data-search-anchor="kpi-a">一<p data-search-anchor="kpi-b">二</p>三</div>',
      [
        ['一', 'kpi-a'],
        ['二', 'kpi-b'],
        ['三', 'kpi-a'],
      ],
    ],
  ])('gives a piece as anchor %s', (_, body, parts) => {
    expect(searchRecord(page(body), 'a/')?.parts.map(({ text, anchor }) => [text, anchor])).toEqual(parts);
  });

  it('reads a title that may break and carries a mark as one line', () => {
    expect(searchRecord(page('<h1>\n  空き家<wbr>情報<span>バンク</span>\n</h1>'), 'a/')).toMatchObject({ title: '空き家情報バンク' });
  });

  it('keeps to the page whatever its text says', () => {
    expect(textsOf('<p>&lt;/main&gt;&lt;p data-pagefind-body&gt;偽</p>')).toEqual(['</main><p data-pagefind-body>偽']);
  });
});
