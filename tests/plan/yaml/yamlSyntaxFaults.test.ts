import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/plan/yaml/parseYaml.ts';

const problemsOf = (text: string) => parseYaml(text, 'a.yaml').problems.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('a mistake of form in YAML has one place', () => {
  it.each([
    ['an open quotation mark on the last line', 'a: "b', '1:4'],
    ['an open quotation mark that swallows the rest', 'a: "b\nc: 1\nd: 2', '1:4'],
    ['an open quotation mark before others', 'a: "b\nc: "1"\nd: 2', '1:4'],
    ['an open single quotation mark', "a: 'b\nc: 1", '1:4'],
    ['an open bracket', 'a: [b\nc: 1', '2:1'],
    ['a value that begins with @', 'a: @b', '1:4'],
    ['a value that begins with a grave accent', 'a: `b', '1:4'],
    ['a value that begins with %', 'a: %b', '1:4'],
    ['a second colon', 'a: b: c', '1:4'],
    ['text after a quotation', 'a: "b" c', '1:8'],
    ['a line indented too much', 'a: 1\n  b: 2\nc: 3', '2:1'],
    ['a line indented too little', 'x:\n  - a: 1\n   b: 2\n    c: 3\n    d: 4', '3:1'],
    ['a line indented too little after a blank one', 'x:\n  - a: 1\n     \n - b: 2', '4:2'],
    ['a line indented too much after a blank one', 'x:\n  - a: 1\n   \n      b: 2', '4:1'],
    ['a line without a colon', 'a: 1\nb', '2:1'],
    ['a line without a colon before others', 'b\na: 1', '1:1'],
    ['no space after the colon', 'a:b\nc: 1', '1:1'],
    ['a full-width space after the colon', 'a:　b\nc: 1', '1:1'],
    ['a list among keys', 'b: 1\n- a', '2:1'],
  ])('%s', (_, text, place) => {
    expect(problemsOf(text)).toEqual([`yaml-syntax ${place}`]);
  });

  it('and each place for mistakes on several lines', () => {
    expect(problemsOf('a: @b\nc: 010\nd: e: f')).toEqual(['yaml-syntax 1:4', 'yaml-syntax 3:4', 'yaml-number-form 2:4']);
  });
});
