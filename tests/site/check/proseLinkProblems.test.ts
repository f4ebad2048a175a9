import { describe, expect, it } from 'vitest';
import type { Prose } from '../../../src/plan/read/content.ts';
import { proseLinkProblems } from '../../../src/site/check/proseLinkProblems.ts';
import { minamoPlan } from '../../setup/samplePlan.ts';

describe(proseLinkProblems, async () => {
  const plan = await minamoPlan();
  const lines = plan.sourceTexts[0]?.lines.length ?? 0;
  const text = (body: string, others: Partial<Prose> = {}): Prose => ({
    collection: 'pages',
    id: 'about',
    file: 'pages/about.mdx',
    format: 'mdx',
    body,
    place: { file: 'content/pages/about.mdx', line: 6, column: 1 },
    ...others,
  });
  const told = (body: string, others?: Partial<Prose>) =>
    proseLinkProblems(plan, [text(body, others)]).map(
      ({ code, file, line, column, found }) => `${code} ${file}:${line}:${column} ${found}`,
    );

  it.each([
    '[a](../goals/)',
    '[a](../initiatives/hana/)',
    '[a](../initiatives/hana/index.html)',
    '[a](../)',
    '[a](../index.html)',
    `[a](../source/#L1) [b](../source/#L${lines})`,
    '[a](https://www.city.example/x/)',
    '[a](mailto:a@city.example)',
    '[a](tel:0865-00-0000)',
    '[a](../data/992011_goals.csv)',
    '[a](../schema/1.3/)',
    '[a](../sitemap.xml)',
    '[a](../SHA256SUMS)',
    '[a](../)',
    '[a](#)',
    '文だけ',
    '`[a](../x/)`',
    '\\[a](../x/)',
    '## 見出し「1」\n\n[a](#見出し1)',
    '## 見出し\n\n## 見出し\n\n[a](#見出し-1) [b](../about/#見出し)',
    '## main\n\n[a](#text-main)',
    '文[^注]\n\n[^注]: 注\n\n[a](#user-content-fn-%E6%B3%A8)',
    '[a](../goals/goal-1/#measure-lakeside-restoration)',
    '[a](../initiatives/hana/#kpi-hana-planted)',
    '[a](../initiatives/hana/#kpi-hana-gardens)',
    '[a](../notes/#note-script-sign)',
    '[a](../kpis/#kpi-hana-planted)',
    '[a](../data/#table-goals)',
    '[a](../data/#edition-2023-07-01)',
    '[a](../data/dictionary/#list-value_status)',
    '[a](../data/charts/kpi-hana-planted.svg)',
    '[a](../data/initiatives/hana.csv)',
    '[a](../data/editions/2023-07-01/SHA256SUMS)',
    '[a](../data/charts/)',
    '[a](https://www.city.minamo.example/keikaku/goals/)',
    '[a](https://www.city.minamo.example/keikaku)',
    '[a](MAILTO:a@city.example)',
  ])('has nothing to say of %s', (body) => {
    expect(told(body)).toEqual([]);
  });

  it.each<readonly [string, string, string, ('md' | 'mdx')?]>([
    ['a page that is not there', '[a](../initiatives/hanna/)', 'prose-link-lost content/pages/about.mdx:6:1 ../initiatives/hanna/'],
    ['a page without its slash', '[a](../source#L1)', 'prose-link-lost content/pages/about.mdx:6:1 ../source#L1'],
    ['too few dots', '文と[a](initiatives/hana/)', 'prose-link-lost content/pages/about.mdx:6:3 initiatives/hana/'],
    ['too many dots', '[a](../../goals/)', 'prose-link-lost content/pages/about.mdx:6:1 ../../goals/'],
    ['a line before the first', '[a](../source/#L0)', 'prose-place-lost content/pages/about.mdx:6:1 ../source/#L0'],
    ['a line after the last', `[a](../source/#L${lines + 1})`, `prose-place-lost content/pages/about.mdx:6:1 ../source/#L${lines + 1}`],
    ['a file at the root without an ending', '[a](../SHA256SUMS2)', 'prose-link-lost content/pages/about.mdx:6:1 ../SHA256SUMS2'],
    ['another of them', '[a](../mySHA256SUMS)', 'prose-link-lost content/pages/about.mdx:6:1 ../mySHA256SUMS'],
    ['a folder that only ends as one of the build', '[a](../goals/data/)', 'prose-link-lost content/pages/about.mdx:6:1 ../goals/data/'],
    ['a definition further below', '[a][b]\n\n[b]: ../x/', 'prose-link-lost content/pages/about.mdx:8:1 ../x/'],
    ['a link in a table', '| a |\n| - |\n| [b](../x/) |', 'prose-link-lost content/pages/about.mdx:8:3 ../x/'],
    ['a heading that is not there', '## 見出し\n\n[a](#見出)', 'prose-place-lost content/pages/about.mdx:8:1 #見出'],
    ['a heading of another page', '## 見出し\n\n[a](../method/#見出し)', 'prose-place-lost content/pages/about.mdx:8:1 ../method/#見出し'],
    [
      'a place of another page',
      '[a](../initiatives/hana/#kpi-lanterns)',
      'prose-place-lost content/pages/about.mdx:6:1 ../initiatives/hana/#kpi-lanterns',
    ],
    [
      'a file of data that is not made',
      '[a](../data/992011_goal.csv)',
      'prose-link-lost content/pages/about.mdx:6:1 ../data/992011_goal.csv',
    ],
    [
      'a chart that is not drawn',
      '[a](../data/charts/kpi-hanna.svg)',
      'prose-link-lost content/pages/about.mdx:6:1 ../data/charts/kpi-hanna.svg',
    ],
    ['a file at the root that is not made', '[a](../robots.txt)', 'prose-link-lost content/pages/about.mdx:6:1 ../robots.txt'],
    ['a stylesheet, whose name changes', '[a](../assets/site.css)', 'prose-link-lost content/pages/about.mdx:6:1 ../assets/site.css'],
    [
      'the site itself by its full address',
      '[a](https://www.city.minamo.example/keikaku/goal/)',
      'prose-link-lost content/pages/about.mdx:6:1 https://www.city.minamo.example/keikaku/goal/',
    ],
    [
      'its full address alone',
      '<https://www.city.minamo.example/keikaku/goal/>',
      'prose-link-lost content/pages/about.mdx:6:1 https://www.city.minamo.example/keikaku/goal/',
      'md',
    ],
    [
      'its full address as a word',
      '文 https://www.city.minamo.example/keikaku/goal/ 文',
      'prose-link-lost content/pages/about.mdx:6:3 https://www.city.minamo.example/keikaku/goal/',
      'md',
    ],
  ])('finds %s', (_, body, problem, format) => {
    expect(told(body ?? '', { format: format === 'md' ? 'md' : 'mdx' })).toEqual([problem]);
  });

  it('has nothing to say of an address in plain Markdown', () => {
    expect(told('<https://www.city.example/x/> https://www.city.example/y/', { format: 'md' })).toEqual([]);
  });

  it('follows links from the page on which the prose stands', () => {
    expect(told('[a](../hana/)', { collection: 'initiatives', id: 'bus' })).toEqual([]);
    expect(told('[a](../hana/)', { collection: 'goals', id: 'goal-1' })).toHaveLength(1);
    expect(told('[a](../goal-1/)', { collection: 'goals', id: 'goal-1' })).toEqual([]);
  });

  it('says what can be written from there', () => {
    expect(proseLinkProblems(plan, [text('[a](../x/)', { collection: 'initiatives', id: 'bus' })]).map(({ allowed }) => allowed)).toEqual([
      `このサイトにあるページの住所（主な取組は ../ID/index.html、原資料の行は ../../source/index.html#L1〜#L${lines}）`,
    ]);
  });
});
