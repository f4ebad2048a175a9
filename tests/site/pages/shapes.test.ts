import { describe, expect, it } from 'vitest';
import { planIndex } from '../../../src/plan/planIndex.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { BranchPage } from '../../../src/site/pages/branch.ts';
import { homePage } from '../../../src/site/pages/home.ts';
import { itemListPage } from '../../../src/site/pages/itemList.ts';
import { itemPage } from '../../../src/site/pages/itemPage.ts';
import type { LeafPage } from '../../../src/site/pages/leaf.ts';
import { navigation } from '../../../src/site/pages/parts/navigation.ts';
import { siteFooter } from '../../../src/site/pages/parts/siteFooter.ts';
import { phrasesText } from '../../../src/wording/text.ts';
import { fixturePlan } from '../../setup/samplePlan.ts';

const kirigano = await fixturePlan('kirigano');
const chidori = await fixturePlan('chidori');
const hanamizawa = await fixturePlan('hanamizawa');

async function branchOf(plan: Plan, id: string): Promise<BranchPage> {
  const page = await itemPage(plan, id);
  if (page.kind !== 'branch') throw new Error(`${id} has nothing below it`);
  return page;
}

async function leafOf(plan: Plan, id: string): Promise<LeafPage> {
  const page = await itemPage(plan, id);
  if (page.kind !== 'leaf') throw new Error(`${id} has something below it`);
  return page;
}

/** What is named under each term. */
function factsOf({ facts }: Pick<LeafPage, 'facts'>): Record<string, string> {
  return Object.fromEntries(facts.map(({ term, entries }) => [term, entries.map(({ text, remark = '' }) => `${text}${remark}`).join(' ')]));
}

describe('a plan of one level, without departments, texts and sources', () => {
  it('leads only to what it has', () => {
    expect(navigation(kirigano).map(({ label }) => label)).toEqual(['計画', '指標', 'データ']);
    const footer = siteFooter(kirigano);
    expect(footer.cityTerm).toBe('計画をつくった村');
    expect(footer.source).toBeUndefined();
    expect(footer.licence.note).toBe('出典を書けば使えます。計画の文は村のものです');
    expect(footer.links.map(({ label }) => label)).toEqual([
      '柱の一覧',
      'データ',
      'このサイトについて',
      '読み取りの方法',
      '判定の規則',
      'アクセシビリティ',
      '利用条件',
      '検索',
    ]);
  });

  it('opens with its pillars and nothing that it does not have', async () => {
    const page = await homePage(kirigano, (address) => address);
    expect(page.tagline).toBe('何を、いつまでに。');
    expect(page.lead[0]).toBe('霧ヶ野村が総合戦略に掲げた4つの柱を、一つずつ読めるページにしました。');
    expect(page.tally.map(({ label }) => label)).toEqual(['柱', '指標']);
    expect([page.whole, page.changes, page.planKpis]).toEqual([undefined, undefined, undefined]);
    expect(page.source.lead).toContain('もとにしたのは、「霧ヶ野村まち・ひと・しごと総合戦略」です。');
    expect(page.source.links.map(({ label }) => label)).toEqual(['読み取りの方法', 'このサイトについて']);
  });

  it('shows the KPIs of a pillar with their own years and words', async () => {
    const page = await branchOf(kirigano, 'family');
    expect(page.label).toBe('柱3');
    expect([page.counts, page.structure, page.multiples, page.sections, page.facts, page.noDirections]).toEqual([
      [],
      undefined,
      undefined,
      [],
      [],
      undefined,
    ]);
    expect(page.kpis?.heading).toBe('指標');
    expect(page.kpis?.heads.map(({ promise }) => phrasesText(promise))).toEqual([
      '出生数を、2029年（令和11年）に2023年の基準値（11人/年）以上にする。',
      '合計特殊出生率を、2029年（令和11年）に2018〜2022年の基準値（1.38）より増やす。',
      '待機児童数を、2030年4月1日に0人のまま保つ。',
    ]);
    expect(page.kpis?.heads[1]?.value.ends).toMatchObject([
      { parts: { main: '1.38', unit: '' }, remark: '（2018〜2022年）' },
      { parts: { main: 'アップ', unit: '' }, remark: '（2029年）' },
    ]);
    expect(page.files.map(({ label }) => label)).toEqual(['この柱のすべて（指標）', 'この柱の指標の値']);
    expect(page.citation).toBe(
      '出典：霧ヶ野村まち・ひと・しごと総合戦略「柱3 結婚・出産・子育ての希望をかなえる」（霧ヶ野村）、https://kirigano.example/pillars/family/、2026-11-22更新、CC BY 4.0（https://creativecommons.org/licenses/by/4.0/deed.ja）',
    );
  });

  it('tells the other targets of a pillar once, and each with its times', async () => {
    const page = await itemListPage(kirigano, planIndex(kirigano).level('pillar'));
    if (page.kind !== 'tops') throw new Error('Pillars have cards');
    expect(page.cards.map(({ others }) => others?.lead)).toEqual(Array.from({ length: 4 }, () => 'ほかの2つの目標：'));
    expect(page.cards[1]?.others?.items[0]?.text).toBe('移住者数を、2029年度（令和11年度）に2023年度の基準値（14人/年）より増やす。');
  });
});

describe('a plan of six levels', () => {
  it('names the KPIs of the whole plan on home, and shows them in full in the list of the first level', async () => {
    const page = await homePage(chidori, (address) => address);
    expect(page.tagline).toBe('総合計画の今を、だれでも確かめられます。');
    expect(page.topsHeading).toBe('2つの将来像と1つの横断的な目標');
    expect(page.planKpis?.kpis.map(({ link }) => link.address)).toEqual(['visions/#kpi-population', 'visions/#kpi-happiness']);
    const list = await itemListPage(chidori, planIndex(chidori).level('vision'));
    if (list.kind !== 'tops') throw new Error('Visions have cards');
    expect(list.planKpis?.blocks.map(({ kpi, form }) => [kpi.id, form])).toEqual([
      ['kpi-population', 'rows'],
      ['kpi-happiness', 'rows'],
    ]);
    expect(list.planKpis?.blocks[0]?.details.facts.map(({ term }) => term)).toEqual(['定義', '統計']);
  });

  it('shows on the page of a middle level what the plan says of it', async () => {
    const page = await branchOf(chidori, 'disaster-ready');
    expect(page.label).toBe('政策');
    expect(page.crumbs.map(({ label }) => label)).toEqual([
      '計画',
      '将来像Ⅰ 海とともに暮らす、安全なまち',
      '防災・防犯',
      '1-1 災害への備えを進める',
    ]);
    expect(factsOf(page)).toEqual({
      将来像: '安全',
      分野: '防災・防犯',
      担当部署: '危機管理室 道路河川課（協力）',
      SDGs: '11、13',
      個別計画: 'https://chidori.example/disaster',
    });
    expect(page.details.directionsHeading).toBe('施策の基本的方向');
    expect(page.details.tables.map(({ heading, note }) => [heading, note])).toEqual([
      ['評価', '千鳥浜市自身による評価です。このサイトが評価したものではありません。'],
    ]);
    expect(page.kpis?.heading).toBe('成果指標・対象指標');
    expect(page.kpis?.heads.map(({ promises, details }) => [promises, details.facts[0]?.entries[0]?.text])).toEqual([
      [true, '成果指標'],
      [false, '対象指標'],
    ]);
  });

  it('shows in full, at places of their own, what has no page but more to say than a row', async () => {
    const { sections } = await branchOf(chidori, 'disaster-ready');
    const parts = sections.map(({ id, heading, parts: own }) => [
      id,
      heading,
      own.map((part) => (part.kind === 'table' ? part.ledger.caption : (part.place.head?.place ?? 'head'))),
    ]);
    expect(parts).toEqual([
      [
        'measure-evacuation',
        '施策① 逃げるための道と場所',
        ['施策① 逃げるための道と場所の事務事業', 'basic-program-evacuation-sites', '避難場所の整備の事務事業'],
      ],
      ['measure-local-power', '施策② 地域で助け合う力', ['head', '施策② 地域で助け合う力の事務事業']],
      ['shared', '再掲', ['再掲の施策']],
    ]);
    const [, together] = sections;
    const place = together?.parts.flatMap((part) => (part.kind === 'place' ? [part.place] : []))[0];
    expect(place?.kpis.map(({ kpi }) => kpi.id)).toEqual(['kpi-drills']);
  });

  it('lists what stands in several places there too, with its home', async () => {
    const { sections } = await branchOf(chidori, 'disaster-ready');
    const shared = sections.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'table' ? part.ledger.groups : [])));
    const rows = shared.flatMap(({ rows: own }) => own.filter(({ isShared }) => isShared));
    expect(rows.map(({ address, place }) => [address, place])).toEqual([['policies/good-roads/#measure-road-care', undefined]]);
    const vision = await branchOf(chidori, 'living-harbour');
    expect(vision.sharedKpis).toEqual({
      heading: '再掲の成果指標',
      links: [{ label: '千鳥浜市に住み続けたい人の割合', address: 'visions/#kpi-happiness' }],
    });
  });

  it('shows budgets, grades and fields of its own on the page of a project', async () => {
    const page = await leafOf(chidori, 'route-signs');
    expect(factsOf(page)).toMatchObject({ 掲載頁: '33', SDGs: '11', 出典: '主要事業一覧.xlsx シート「主要事業」 B3' });
    const [budgets] = page.details.tables;
    expect(budgets?.columns.map(({ label }) => label)).toEqual(['年度', '区分', '内訳', '金額']);
    expect(budgets?.rows[1]).toEqual(['2023年度（R5）', '予算', '国庫支出金', '6,200千円']);
    expect(page.quotes).toMatchObject({ heading: '出典', quotes: [], cited: [{ cited: '主要事業一覧.xlsx シート「主要事業」 B3' }] });
    expect(page.permanent).toBe('このページの住所（URL）は、計画が見直しされても変えません。');
  });
});

describe('a plan of a town that was read from a document, with twelve items on the first level', () => {
  it('tells nothing of red ink, of a 市 and of departments that it has not', async () => {
    const page = await homePage(hanamizawa, (address) => address);
    expect(page.topsHeading).toBe('12の基本目標');
    expect(page.dataNote).toContain('計画の文は町のもの');
    expect(page.changes).toBeUndefined();
    expect(page.lead.join('')).not.toContain('原資料');
    expect(new Set(page.cards.map(({ classes }) => classes)).size).toBe(12);
    // Most cards have no KPI to show, so that they say how much stands below them.
    expect(page.cards[0]).toMatchObject({ key: undefined, count: '4の施策' });
    const { whole } = page;
    if (whole?.plan.kind !== 'picture') throw new Error('A small plan is pictured');
    expect(whole.plan.picture.rows.map(({ sign }) => sign)).toEqual(['1', '3', '4', '6', '8', '10']);
    expect(whole.plan.ledger.tops.map(({ rail }) => rail.label)).toEqual(whole.plan.picture.rows.map(({ sign }) => `基本目標${sign}`));
  });

  it('cites pages and says of a goal nothing that most goals do not have', async () => {
    const page = await branchOf(hanamizawa, 'health');
    expect(page.source).toMatchObject({
      text: '出典：第6次花見沢町総合計画 12ページ',
      short: '12ページ',
      address: undefined,
      url: 'https://hanamizawa.example/plan.pdf',
    });
    expect([page.kpis, page.noDirections]).toEqual([undefined, undefined]);
    expect(page.counts.join('')).toBe('基本施策2、分野2、施策4、施策のKPI 4、担当課1');
    const tables = page.sections.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'table' ? [part.ledger] : [])));
    expect(tables[0]?.columns).toMatchObject({ change: undefined, source: '出典', hasLines: false });
  });

  it('promises with calendar years, days and periods as the plan writes them', async () => {
    const told = async (id: string) => (await leafOf(hanamizawa, id)).promises.map(({ phrases }) => phrasesText(phrases)).join('');
    expect(await told('cancer-checkup')).toBe('胃がん検診の受診者数を、2019年の612人から、2030年（令和12年）に900人に増やす。');
    expect(await told('walking')).toContain('2016〜2020年度の');
    const { kpis } = await leafOf(hanamizawa, 'cancer-checkup');
    expect(kpis?.blocks[0]?.table).toMatchObject({ timeColumn: '時期', sourceColumn: '出典', without: undefined });
  });
});
