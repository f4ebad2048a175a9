import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/plan/yaml/parseYaml.ts';

const problemsOf = (text: string) => parseYaml(text, 'a.yaml').problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
const dataOf = (text: string) => {
  const { content, problems } = parseYaml(text, 'a.yaml');
  expect(problems).toEqual([]);
  return content.data;
};

describe(parseYaml, () => {
  describe('reads without a false alarm', () => {
    it.each<[string, string, unknown]>([
      ['a quoted #', 'a: "施策 #1"', { a: '施策 #1' }],
      ['a # in single quotation marks', "a: '施策 #1'", { a: '施策 #1' }],
      ['a # inside a word', 'a: C#入門', { a: 'C#入門' }],
      ['comments on lines of their own', '# 一\na: b\n  # 二\nc: d\n# 三\n', { a: 'b', c: 'd' }],
      ['a comment under a key that has no value yet', 'a:\n  # まだない\nb: 1', { a: null, b: 1 }],
      ['a comment after a quoted value', 'a: "b" # c', { a: 'b' }],
      ['a comment between a key and its list', 'a: # 一覧\n  - b', { a: ['b'] }],
      ['a quoted number with leading zeros', 'a: "010"', { a: '010' }],
      ['a quoted number with a zero at the end', "a: '1.10'", { a: '1.10' }],
      ['a quoted exponent', 'a: "1e3"', { a: '1e3' }],
      ['a quoted hexadecimal number', 'a: "0x1F"', { a: '0x1F' }],
      ['a quoted number of 20 digits', 'a: "12345678901234567890"', { a: '12345678901234567890' }],
      ['a quoted &', 'a: "&b"', { a: '&b' }],
      ['a & inside a word', 'a: R&D', { a: 'R&D' }],
      ['a quoted *', 'a: "*b"', { a: '*b' }],
      ['a * inside a text', 'a: 3*4', { a: '3*4' }],
      ['a quoted !', 'a: "!b"', { a: '!b' }],
      ['a ! inside a text', 'a: 来て!', { a: '来て!' }],
      ['a quoted @', 'a: "@b"', { a: '@b' }],
      ['a quoted colon', 'a: "目的: 朝市"', { a: '目的: 朝市' }],
      ['a full-width colon in a value', 'a: 目的：朝市', { a: '目的：朝市' }],
      ['a full-width colon in quotation marks', 'a: "目的：朝市"\nb: 1', { a: '目的：朝市', b: 1 }],
      ['a value that begins with 「', 'a: 「あさくち」認定数', { a: '「あさくち」認定数' }],
      ['quoted brackets, however many', `a: "${'['.repeat(50)}"`, { a: '['.repeat(50) }],
      ['many brackets side by side', `a: [${'[b], '.repeat(50)}c]`, { a: [...Array.from({ length: 50 }, () => ['b']), 'c'] }],
      ['whole numbers', 'a: 15\nb: -5\nc: 0', { a: 15, b: -5, c: 0 }],
      ['decimals', 'a: 0.5\nb: 13.4', { a: 0.5, b: 13.4 }],
      ['the largest exact number', 'a: 999999999999999', { a: 999_999_999_999_999 }],
      ['a number with a thousands separator as a text', 'a: 1,000', { a: '1,000' }],
      ['dates as texts', 'a: 2026-11-22', { a: '2026-11-22' }],
      ['times as texts', 'a: 12:30', { a: '12:30' }],
      ['yes and no as texts', 'a: yes\nb: no\nc: on', { a: 'yes', b: 'no', c: 'on' }],
      ['true, false and null', 'a: true\nb: false\nc: null', { a: true, b: false, c: null }],
      ['a list over several lines', 'a: [\n  b,\n  c\n]', { a: ['b', 'c'] }],
      ['a first line of ---', '---\na: 1', { a: 1 }],
      ['an end of ...', 'a: 1\n...\n', { a: 1 }],
      ['a key with the name of a prototype', '__proto__: 1', Object.fromEntries([['__proto__', 1]])],
    ])('%s', (_, text, data) => {
      expect(dataOf(text)).toEqual(data);
    });

    it('no content at all, leaving it to the reader of the file', () => {
      expect(dataOf('')).toBeUndefined();
      expect(dataOf('# 何もない\n')).toBeUndefined();
    });
  });

  describe('refuses what YAML would lose without a word', () => {
    it.each([
      ['text after a space and #', 'a: 施策 #1', 'yaml-comment-after-text 1:7'],
      ['text after a tab and #', 'a: 施策\t#1', 'yaml-comment-after-text 1:7'],
      ['a text that begins with #', 'a: #1の施策\nb: 1', 'yaml-comment-after-text 1:4'],
      ['a number followed by a remark', 'a: 15 # 件', 'yaml-comment-after-text 1:7'],
      ['text after # in a list', '- 施策 #1', 'yaml-comment-after-text 1:6'],
      ['a list item that begins with #', '- #1\n- b', 'yaml-comment-after-text 1:3'],
      ['a bracket swallowed by #', 'a: [施策 #1]', 'yaml-comment-after-text 1:8'],
      ['a comment inside a bracket', 'a: [施策 #1\n]', 'yaml-comment-after-text 1:8'],
      ['a key with #', 'a #b: c', 'yaml-comment-after-text 1:3'],
    ])('%s', (_, text, problem) => {
      expect(problemsOf(text)).toEqual([problem]);
    });
  });

  describe('refuses numbers that do not come back as written', () => {
    it.each([
      '010',
      '00',
      '-010',
      '1.10',
      '1.0',
      '0.10',
      '5.',
      '.5',
      '+5',
      '-0',
      '1e3',
      '1E3',
      '1.5e10',
      '0x1F',
      '0o17',
      '.inf',
      '-.inf',
      '.nan',
      '.NaN',
      '12345678901234567890',
      '9007199254740993',
      '0.1234567890123456',
      '0.0000001',
    ])('%s', (number) => {
      expect(problemsOf(`a: ${number}`)).toEqual(['yaml-number-form 1:4']);
      expect(problemsOf(`- "b"\n- ${number}`)).toEqual(['yaml-number-form 2:3']);
    });

    it('also as keys and inside brackets', () => {
      expect(problemsOf('010: a')).toEqual(['yaml-number-form 1:1']);
      expect(problemsOf('a: [1, 010]')).toEqual(['yaml-number-form 1:8']);
    });
  });

  describe('refuses anchors, aliases and tags', () => {
    it.each([
      ['an anchor', 'a: &b c', 'yaml-anchor 1:4'],
      ['an anchor that swallows the value', 'a: &補助件数\nb: 1', 'yaml-anchor 1:4'],
      ['an anchor on a map', 'a: &b\n  c: 1', 'yaml-anchor 1:4'],
      ['an anchor on a key', '&a b: 1', 'yaml-anchor 1:1'],
      ['an alias without an anchor', 'a: *補助件数', 'yaml-alias 1:4'],
      ['an alias as a key', '*a : 1', 'yaml-alias 1:1'],
      ['a merge', '<<: *a', 'yaml-alias 1:5'],
      ['a tag', 'a: !b c', 'yaml-tag 1:4'],
      ['a tag of YAML', 'a: !!str 1', 'yaml-tag 1:4'],
      ['a tag on a key', '!!str a: 1', 'yaml-tag 1:1'],
      ['a tag after another exclamation mark', 'a: "b!"\nc: !d e', 'yaml-tag 2:4'],
      ['a lone exclamation mark', 'a: ! b', 'yaml-tag 1:4'],
      ['a Japanese value that begins with !', 'a: !補助件数\nb: 1', 'yaml-tag 1:4'],
    ])('%s', (_, text, problem) => {
      expect(problemsOf(text)).toEqual([problem]);
    });

    it('an anchor and its alias, each at its place', () => {
      expect(problemsOf('a: &x 1\nb: *x')).toEqual(['yaml-anchor 1:4', 'yaml-alias 2:4']);
    });

    it('an alias bomb, without expanding it', () => {
      const lines = Array.from({ length: 30 }, (_, index) =>
        index === 0 ? 'l0: &l0 [x]' : `l${index}: &l${index} [${`*l${index - 1}, `.repeat(10)}]`,
      );
      const { content, problems } = parseYaml(lines.join('\n'), 'a.yaml');
      expect(content.data).toBeUndefined();
      expect(problems.filter(({ code }) => code === 'yaml-anchor')).toHaveLength(30);
      expect(problems.filter(({ code }) => code === 'yaml-alias')).toHaveLength(290);
    });
  });

  describe('refuses escapes that become another character or none', () => {
    it.each([
      ['a line break', 'a: "b\\nc"', ['1:6']],
      ['a tab', 'a: "b\\tc"', ['1:6']],
      ['a space', 'a: "b\\ c"', ['1:6']],
      ['a slash', 'a: "b\\/c"', ['1:6']],
      ['a number of a character', 'a: "b\\u3042c"', ['1:6']],
      ['a letter that YAML does not know', 'a: "C:\\Windows"\nb: 1', ['1:7']],
      ['kanji', 'a: "C:\\補助金"', ['1:7']],
      ['several', 'a: "\\n\\\\n\\"\\n"', ['1:5', '1:12']],
      ['one in a key', '"a\\n": 1', ['1:3']],
      ['one in a list', '- ["a\\n", b]', ['1:6']],
    ])('%s', (_, text, places) => {
      expect(problemsOf(text)).toEqual(places.map((place) => `yaml-escape ${place}`));
    });

    it.each<[string, string, unknown]>([
      ['a quotation mark', 'a: "\\"b\\""', { a: '"b"' }],
      ['a backslash', 'a: "b\\\\c"', { a: 'b\\c' }],
      ['a backslash before n', 'a: "b\\\\n"', { a: 'b\\n' }],
      ['a backslash in single quotation marks', "a: 'b\\nc'", { a: 'b\\nc' }],
      ['a backslash without quotation marks', 'a: b\\nc', { a: 'b\\nc' }],
    ])('but not %s', (_, text, data) => {
      expect(dataOf(text)).toEqual(data);
    });
  });

  describe('refuses values over several lines', () => {
    it.each([
      ['a plain value', 'a: b\n  c', '1:4'],
      ['a quoted value', 'a: "b\n  c"', '1:4'],
      ['a value in single quotation marks', "a: 'b\n  c'", '1:4'],
      ['a literal block', 'a: |\n  b\n  c\n', '1:4'],
      ['a folded block', 'a: >-\n  b', '1:4'],
      ['a list item', '- a\n - b', '1:3'],
    ])('%s', (_, text, place) => {
      expect(problemsOf(text)).toEqual([`yaml-multi-line ${place}`]);
    });
  });

  describe('refuses a full-width colon', () => {
    it.each([
      ['at the root, alone', 'a：1', ['1:2']],
      ['at the root, under a comment that has one too', '# 注：\na：1', ['2:2']],
      ['at the root, before other keys', 'a：1\nb: 2', ['1:2']],
      ['at the root, after other keys', 'b: 2\na：1', ['2:2']],
      ['nested, before other keys', 'a:\n  b：1\n  c: 2', ['2:4']],
      ['nested, after other keys', 'a:\n  c: 2\n  b：1', ['3:4']],
      ['in a list of maps', '- id：a\n  name: b', ['1:5']],
      ['several times', 'a: 1\nb：1\nc: 2\nd：2\ne: 3', ['2:2', '4:2']],
    ])('%s', (_, text, places) => {
      expect(problemsOf(text)).toEqual(places.map((place) => `yaml-full-width-colon ${place}`));
    });
  });

  describe('refuses an indent that is not made of plain spaces', () => {
    it.each([
      ['a tab', 'a:\n\tb: 1', ['2:1']],
      ['a tab after spaces', 'a:\n  \tb: 1', ['2:3']],
      ['a full-width space', 'a:\n　b: 1', ['2:1']],
      ['a non-breaking space', 'a:\n\u00A0\u00A0b: 1', ['2:1']],
      ['nothing but a full-width space in a line', 'a: 1\n　\nb: 2', ['2:1']],
      ['nothing but a non-breaking space in a line', 'a:\n  - b: 1\n  \u00A0\n    c: 2', ['3:3']],
      ['tabs on several lines', '\ta: 1\n\n\tb: 1', ['1:1', '3:1']],
    ])('%s', (_, text, places) => {
      expect(problemsOf(text)).toEqual(places.map((place) => `yaml-tab ${place}`));
    });

    it('but not a tab before a comment or on an empty line', () => {
      expect(dataOf('a: 1\n\t# 注釈\n\t\nb: 2')).toEqual({ a: 1, b: 2 });
    });
  });

  describe('refuses a key that is written twice', () => {
    it.each([
      ['at the root', 'a: 1\nb: 2\na: 3', '3:1'],
      ['with the same value', 'a: 1\na: 1', '2:1'],
      ['once in quotation marks', 'a: 1\n"a": 2', '2:1'],
      ['nested', 'a:\n  b: 1\n  b: 2', '3:3'],
      ['in braces', 'a: {b: 1, b: 2}', '1:11'],
    ])('%s', (_, text, place) => {
      expect(problemsOf(text)).toEqual([`yaml-duplicate-key ${place}`]);
    });
  });

  it.each([
    ['after ---', 'a: 1\n---\nb: 2', '2:1'],
    ['after ...', 'a: 1\n...\nb: 2', '3:1'],
    ['that is empty', 'a: 1\n---\n', '2:1'],
  ])('refuses a second document %s', (_, text, place) => {
    expect(problemsOf(text)).toEqual([`yaml-root ${place}`]);
  });

  it.each([
    ['brackets', '['.repeat(100_000), '1:21'],
    ['braces', '{a: '.repeat(100_000), '1:81'],
    ['list marks', '- '.repeat(100_000), '1:1'],
    ['indents', Array.from({ length: 100 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'), '21:21'],
  ])('refuses very deep nesting of %s without running out of stack', (_, text, place) => {
    expect(problemsOf(text)).toEqual([`yaml-unreadable ${place}`]);
  });

  it('reads nesting of 20 levels', () => {
    expect(dataOf(`${'['.repeat(20)}a${']'.repeat(20)}`)).toEqual(Array.from({ length: 20 }).reduce<unknown>((inner) => [inner], 'a'));
  });

  it('gives no data where the form of the file is wrong, so that nothing half-read goes on', () => {
    expect(parseYaml('a: 1\n b: 010', 'a.yaml').content.data).toBeUndefined();
    expect(parseYaml('a: &x 1\nb: *x', 'a.yaml').content.data).toBeUndefined();
  });

  it('gives the rest of the data where only a single value is not as it is written', () => {
    const { content, problems } = parseYaml('a: 1\nb: 010', 'a.yaml');
    expect(content.data).toMatchObject({ a: 1 });
    expect(problems.map(({ code }) => code)).toEqual(['yaml-number-form']);
  });

  it('counts lines from the line of the file at which the text begins', () => {
    expect(parseYaml('a: 1\nb: 010', 'a.md', 2).problems.map(({ file, line, column }) => ({ file, line, column }))).toEqual([
      { file: 'a.md', line: 3, column: 4 },
    ]);
    expect(parseYaml('['.repeat(30), 'a.md', 2).problems.map(({ line }) => line)).toEqual([2]);
  });
});
