import { describe, expect, it } from 'vitest';
import { hasFeed } from '../../../src/addresses/feedAddress.ts';
import { sitePages } from '../../../src/addresses/sitePages.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { atomFeed } from '../../../src/site/feed/atomFeed.ts';
import { feedEntries } from '../../../src/site/feed/feedEntries.ts';
import { jsonFeed } from '../../../src/site/feed/jsonFeed.ts';
import { makePlan, minamoPlan } from '../../setup/samplePlan.ts';
import { xmlTree } from '../../setup/xmlTree.ts';

const plan = await minamoPlan();
const hostile = '</title><script>alert(1)</script> & "\'<![CDATA[';
const withTitle = (title: string): Plan => ({ ...plan, information: { ...plan.information, title } });

describe(feedEntries, () => {
  it('has one entry for each decision with a day, and none for one without', () => {
    const decisions = feedEntries(plan).filter(({ kind }) => kind === 'decision');
    expect(decisions.map(({ id }) => id).sort()).toEqual([
      'tag:www.city.minamo.example,2025-03-25:decision/r2025',
      'tag:www.city.minamo.example,2027-03-24:decision/r2027',
    ]);
  });

  it('has one entry for the results of a year that were published on one day', () => {
    const days = plan.kpis.flatMap(({ values }) =>
      values.flatMap(({ fiscalYear, publications }) =>
        publications.flatMap(({ publishedOn, stage }) =>
          publishedOn === null || stage === 'corrected' ? [] : [`${publishedOn} ${fiscalYear}`],
        ),
      ),
    );
    expect(feedEntries(plan).filter(({ kind }) => kind === 'results')).toHaveLength(new Set(days).size);
  });

  it('has the newest first, at most fifty, every id once, each leading to a page', () => {
    const entries = feedEntries(plan);
    expect(entries.map(({ day }) => day)).toEqual(
      entries
        .map(({ day }) => day)
        .toSorted()
        .toReversed(),
    );
    expect(entries.length).toBeLessThanOrEqual(50);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    const pages = new Set(sitePages(plan));
    for (const { address } of entries) expect(pages).toContain(address.replace(/#.*/, ''));
  });

  it('keeps the ids of a plan that is read again and has another title', async () => {
    expect(feedEntries({ ...(await minamoPlan()), ...withTitle('別の題') }).map(({ id }) => id)).toEqual(
      feedEntries(plan).map(({ id }) => id),
    );
  });

  it('tells of nothing but the edition where nothing was decided, measured or frozen', () => {
    expect(feedEntries(makePlan()).map(({ kind, address }) => [kind, address])).toEqual([['edition', 'data/']]);
  });

  it('reads as it does', () => {
    expect(
      feedEntries(plan)
        .map(({ day, title, text }) => `${day} ${title}\n  ${text}`)
        .join('\n'),
    ).toMatchSnapshot();
  });
});

describe(hasFeed, () => {
  it.each([
    ['https://example.org/plan/', false],
    ['https://www.example.com/', false],
    ['https://www.city.minamo.example/', true],
    ['https://www.city.asakuchi.lg.jp/', true],
  ])('at %s is %s', (siteUrl, has) => {
    expect(hasFeed({ information: { ...plan.information, siteUrl } })).toBe(has);
  });
});

const day = /^\d{4}-\d{2}-\d{2}T00:00:00\+09:00$/;

describe(atomFeed, () => {
  it.each([plan, withTitle(hostile)])('has what RFC 4287 requires', (of) => {
    const feed = xmlTree(atomFeed(of));
    expect([feed.name, feed.attributes['xmlns']]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    for (const name of ['id', 'title', 'updated', 'author']) expect(feed.all(name)).toHaveLength(1);
    expect(feed.textAt('author', 'name')).toBe('水面市');
    expect(feed.all('link').filter(({ attributes }) => attributes['rel'] === 'self')).toHaveLength(1);
    const entries = feed.all('entry');
    expect(entries.length).toBeGreaterThan(5);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'content']) expect(entry.all(name)).toHaveLength(1);
      expect(entry.textAt('id')).toMatch(/^tag:[a-z.]+,\d{4}-\d{2}-\d{2}:(edition|decision|results|correction)\//);
      expect(entry.textAt('updated')).toMatch(day);
      const links = entry.all('link').filter(({ attributes }) => attributes['rel'] === 'alternate');
      expect(links.map(({ attributes }) => attributes['href']?.startsWith(of.information.siteUrl))).toEqual([true]);
    }
    const updates = entries.map((entry) => entry.textAt('updated') ?? '');
    expect(feed.textAt('updated')).toBe(updates.toSorted().at(-1));
  });

  it('holds a hostile title as text', () => {
    const xml = atomFeed(withTitle(hostile));
    expect(xml).not.toContain('<script');
    expect(xmlTree(xml).textAt('title')).toBe(`${hostile}の更新`);
  });
});

describe(jsonFeed, () => {
  it('has what JSON Feed 1.1 requires, and the entries of the Atom feed', () => {
    const feed = JSON.parse(jsonFeed(plan)) as {
      version: string;
      title: string;
      feed_url: string;
      items: readonly { id: string; content_text: string; url: string; date_published: string }[];
    };
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.title).toContain(plan.information.title);
    expect(feed.feed_url).toBe(`${plan.information.siteUrl}feed.json`);
    for (const { content_text, date_published } of feed.items) {
      expect(content_text).not.toBe('');
      expect(date_published).toMatch(day);
    }
    expect(feed.items.map(({ id }) => id)).toEqual(
      xmlTree(atomFeed(plan))
        .all('entry')
        .map((entry) => entry.textAt('id')),
    );
  });
});
