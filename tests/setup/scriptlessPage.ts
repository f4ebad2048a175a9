import type { Page } from 'playwright-core';

/** What a page says in its main part, and what is wrong with it as it was served. */
export interface ReadPage {
  /** Every word that stands in main, whether folded or not, besides the labels of controls. */
  readonly words: readonly string[];
  readonly numbers: number;
  readonly tables: number;
  readonly lists: number;
  readonly links: readonly string[];
  readonly charts: number;
  /** Pictures and figures with nothing drawn in them. */
  readonly emptyCharts: readonly string[];
  /** Style attributes, event attributes and scripts that stand in the page itself; JSON-LD is data. */
  readonly inline: readonly string[];
}

/** Reads an open page as the browser parsed it; with scripts switched off this is the page as it was served. */
export function readMain(page: Page): Promise<ReadPage> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    if (!main) throw new Error('The page has no main');
    const isControl = (node: Node) =>
      (node instanceof Element ? node : node.parentElement)?.closest('form, button, select, [role=status], script') !== null;
    const texts: string[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (!isControl(walker.currentNode)) texts.push(walker.currentNode.textContent ?? '');
    const words = texts.flatMap((text) => text.split(/\s+/)).filter((word) => word !== '');
    const own = (selector: string) => [...main.querySelectorAll(selector)].filter((element) => !isControl(element));
    const drawn = 'path, circle, rect, line, text, use, polyline, polygon, ellipse';
    const charts = own('svg').filter((svg) => svg.querySelector('symbol') === null);
    const short = (element: Element) => element.outerHTML.slice(0, 120);
    return {
      words,
      numbers: words.filter((word) => /\d/.test(word)).length,
      tables: own('table').length,
      lists: own('ul, ol, dl').length,
      links: own('a[href]').map((link) => link.getAttribute('href') ?? ''),
      charts: charts.length,
      emptyCharts: [
        ...charts.filter((svg) => svg.querySelector(drawn) === null),
        ...own('canvas'),
        ...own('figure').filter((figure) => figure.querySelector('svg') === null && figure.textContent.trim() === ''),
      ].map(short),
      inline: [...document.querySelectorAll('*')].flatMap((element) => [
        ...[...element.attributes]
          .filter(({ name }) => name === 'style' || name.startsWith('on'))
          .map(({ name }) => `${name}= in ${short(element)}`),
        ...(element.localName === 'script' && !element.hasAttribute('src') && element.getAttribute('type') !== 'application/ld+json'
          ? [`inline ${short(element)}`]
          : []),
      ]),
    };
  });
}

/** What of a page is there with scripts only: words, tables, lists and links that a reader without JavaScript misses. */
export function missingWithoutScripts(off: ReadPage, on: ReadPage): string[] {
  const surplus = (kind: string, less: readonly string[], more: readonly string[]) => {
    const left = new Map<string, number>();
    for (const each of less) left.set(each, (left.get(each) ?? 0) + 1);
    return more
      .filter((each) => {
        const count = left.get(each) ?? 0;
        left.set(each, count - 1);
        return count < 1;
      })
      .map((each) => `${kind} ${each}`);
  };
  return [
    ...surplus('word', off.words, on.words),
    ...surplus('link', off.links, on.links),
    ...(off.tables < on.tables ? [`${on.tables - off.tables} tables`] : []),
    ...(off.lists < on.lists ? [`${on.lists - off.lists} lists`] : []),
  ];
}
