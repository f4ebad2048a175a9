import { describe, expect, it } from 'vitest';
import { fileOfLink } from '../../src/addresses/targetOfLink.ts';
import { relativeAddress } from '../../src/addresses/relativeAddress.ts';

/** Every kind of address that the site has. */
const addresses = [
  '',
  '404.html',
  'sitemap.xml',
  'goals/',
  'goals/goal-1/',
  'goals/goal-2/',
  'initiatives/akiya-bank/',
  'data/',
  'data/dictionary/',
  'data/332160_goals.csv',
  'data/goals/goal-1.json',
  'data/initiatives/akiya-bank.json',
  '資料/一覧/',
];

describe(relativeAddress, () => {
  it.each([
    ['home to home', '', '', 'index.html'],
    ['home to a page', '', 'kpis/', 'kpis/index.html'],
    ['home to a deeper page', '', 'goals/goal-1/', 'goals/goal-1/index.html'],
    ['home to a file', '', 'SHA256SUMS', 'SHA256SUMS'],
    ['a page to home', 'kpis/', '', '../index.html'],
    ['a deeper page to home', 'goals/goal-1/', '', '../../index.html'],
    ['a page to itself', 'goals/goal-1/', 'goals/goal-1/', 'index.html'],
    ['a page to its list', 'goals/goal-1/', 'goals/', '../index.html'],
    ['a list to its page', 'goals/', 'goals/goal-1/', 'goal-1/index.html'],
    ['a page to its sibling', 'goals/goal-1/', 'goals/goal-2/', '../goal-2/index.html'],
    ['a page to one elsewhere', 'goals/goal-1/', 'initiatives/bus/', '../../initiatives/bus/index.html'],
    ['a page to a file', 'initiatives/bus/', 'data/initiatives/bus.json', '../../data/initiatives/bus.json'],
    ['a page to a file in its own folder', 'data/', 'data/332160_goals.csv', '332160_goals.csv'],
    ['a deeper page to a file of the folder above', 'data/dictionary/', 'data/332160_goals.csv', '../332160_goals.csv'],
    ['a file to a page', '404.html', 'goals/', 'goals/index.html'],
    ['a file to home', '404.html', '', 'index.html'],
    ['a file to itself', '404.html', '404.html', '404.html'],
    ['names that only begin alike', 'goals/goal-1/', 'goals/goal-10/', '../goal-10/index.html'],
    ['a page whose name is in another place', 'data/goals/', 'goals/', '../../goals/index.html'],
    ['a file named as a folder', 'goals/goal-1/', 'goals', '../../goals'],
  ])('leads from %s', (_, from, to, relative) => {
    expect(relativeAddress(from, to)).toBe(relative);
  });

  it.each([
    ['a place on another page', 'goals/goal-1/', 'initiatives/bus/#kpi-bus', '../../initiatives/bus/index.html#kpi-bus'],
    ['a place on the same page', 'goals/goal-1/', 'goals/goal-1/#kpi-bus', '#kpi-bus'],
    ['a place on home from home', '', '#top', '#top'],
    ['a place on home from a page', 'kpis/', '#top', '../index.html#top'],
    ['a question to another page', '', 'search/?q=空き家', 'search/index.html?q=空き家'],
    ['a question to the same page', 'search/', 'search/?q=bus', 'index.html?q=bus'],
    ['a question and a place', 'goals/', 'search/?q=bus#results', '../search/index.html?q=bus#results'],
    ['a question and a place on the same page', 'search/', 'search/?q=bus#results', 'index.html?q=bus#results'],
    ['a question with slashes and marks of its own', 'goals/', 'search/?q=a/b?c', '../search/index.html?q=a/b?c'],
    ['a place with a slash', 'goals/goal-1/', 'source/#L1/2', '../../source/index.html#L1/2'],
    ['a place on home from a file beside it', '404.html', '#top', 'index.html#top'],
    ['a question to home from a file beside it', '404.html', '?q=bus', 'index.html?q=bus'],
    ['a place on a file from itself', 'data/list.html', 'data/list.html#a', '#a'],
    ['an empty place', 'goals/', 'goals/#', '#'],
  ])('keeps what follows the path: %s', (_, from, to, relative) => {
    expect(relativeAddress(from, to)).toBe(relative);
  });

  it.each(addresses.flatMap((from) => addresses.map((to) => [from, to])))(
    'leads a browser from %j to %j, in any folder of a host',
    (from, to) => {
      for (const root of ['https://example.org/', 'https://example.org/keikaku/2024/', 'file:///media/usb/site/']) {
        expect(new URL(relativeAddress(from, to), new URL(from, root)).href).toBe(new URL(fileOfLink(to), root).href);
        expect(new URL(relativeAddress(from, `${to}?q=a#b`), new URL(from, root)).href).toBe(new URL(fileOfLink(`${to}?q=a#b`), root).href);
      }
    },
  );
});
