import { describe, expect, it } from 'vitest';
import { addressOf, linksFrom } from '../../src/addresses/linksFrom.ts';

describe(addressOf, () => {
  it.each([
    ['https://example.org/', ''],
    ['https://example.org/goals/goal-1/', 'goals/goal-1/'],
    ['https://example.org/404.html', '404.html'],
    ['https://example.org/search/?q=bus#results', 'search/'],
    ['https://example.org/資料/一覧/', '資料/一覧/'],
    ['https://example.org/%E8%B3%87%E6%96%99/', '資料/'],
    ['https://example.org//double/', '/double/'],
  ])('reads %s as %j', (url, address) => {
    expect(addressOf(new URL(url))).toBe(address);
  });
});

describe(linksFrom, () => {
  it.each([
    ['home', 'https://example.org/', 'kpis/', 'kpis/index.html'],
    ['a page', 'https://example.org/goals/goal-1/', 'initiatives/bus/#kpi-bus', '../../initiatives/bus/index.html#kpi-bus'],
    ['a page asked with a query', 'https://example.org/search/?q=bus', 'kpis/', '../kpis/index.html'],
    ['a page of a Japanese folder to its neighbour', 'https://example.org/資料/一覧/', '資料/詳細/', '../詳細/index.html'],
    [
      'a page of a Japanese folder in the writing of browsers',
      'https://example.org/%E8%B3%87%E6%96%99/%E4%B8%80%E8%A6%A7/',
      '資料/',
      '../index.html',
    ],
  ])('makes links from %s', (_, url, to, relative) => {
    expect(linksFrom(new URL(url))(to)).toBe(relative);
  });
});
