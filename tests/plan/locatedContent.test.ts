import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/plan/yaml/parseYaml.ts';

describe('writtenAt', () => {
  const { content } = parseYaml('a: "1000"\nb: １０\nc:\nd: null\ne: [x]\n', 'a.yaml');

  it.each([
    ['a quoted value', 'a', '"1000"'],
    ['a plain value', 'b', '１０'],
    ['nothing', 'c', ''],
    ['null', 'd', 'null'],
    ['a list', 'e', undefined],
    ['a key that does not exist', 'f', undefined],
  ])('gives %s as it is written', (_, key, written) => {
    expect(content.writtenAt([key])).toBe(written);
  });
});

describe('placeOfValue and placeOfKey', () => {
  const { content } = parseYaml('city:\n  name: あおば市\nlist:\n  - a: 1\n    b: [2, 3]\n', 'a.yaml', 2);
  const at = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;

  it.each([
    ['a nested value', ['city', 'name'], '3:9'],
    ['a map', ['city'], '3:3'],
    ['an item of a list', ['list', 0], '5:5'],
    ['a value inside brackets', ['list', 0, 'b', 1], '6:12'],
    ['the map around a value that does not exist', ['city', 'code'], '3:3'],
    ['the nearest thing around a path that leads nowhere', ['list', 7, 'a'], '5:3'],
    ['the root', [], '2:1'],
  ])('find %s', (_, path, place) => {
    expect(at(content.placeOfValue(path))).toBe(place);
  });

  it('find a key rather than its value', () => {
    expect(at(content.placeOfKey(['city', 'name']))).toBe('3:3');
    expect(at(content.placeOfKey(['list']))).toBe('4:1');
  });

  it('find the map around a key that does not exist', () => {
    expect(at(content.placeOfKey(['city', 'code']))).toBe('3:3');
  });

  it('stay at the first line when there is no content', () => {
    expect(at(parseYaml('', 'a.md', 2).content.placeOfValue(['a']))).toBe('2:1');
  });
});
