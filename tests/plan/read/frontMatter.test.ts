import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/plan/read/readMarkdown.ts';

describe(splitFrontMatter, () => {
  it('splits a file at its two lines of ---', () => {
    expect(splitFrontMatter('---\ntitle: 朝市\nline: 1\n---\n\n本文です。\n\n二段落目。\n', 'a.md')).toEqual({
      parts: { yaml: 'title: 朝市\nline: 1', yamlFirstLine: 2, body: '本文です。\n\n二段落目。', bodyFirstLine: 6 },
      problems: [],
    });
  });

  it.each([
    ['no body', '---\na: 1\n---\n', ''],
    ['no line break at the end', '---\na: 1\n---', ''],
    ['a body right after the front matter', '---\na: 1\n---\n本文', '本文'],
    ['a line of --- in the body', '---\na: 1\n---\n上\n\n---\n\n下\n', '上\n\n---\n\n下'],
  ])('reads a file with %s', (_, text, body) => {
    expect(splitFrontMatter(text, 'a.md').parts).toMatchObject({ yaml: 'a: 1', body });
  });

  it('reads an empty front matter as empty YAML', () => {
    expect(splitFrontMatter('---\n---\n', 'a.md').parts).toEqual({ yaml: '', yamlFirstLine: 2, body: '', bodyFirstLine: 3 });
  });

  it.each([
    ['a value that holds ---', '---\na: x --- y\n---\n', 'a: x --- y'],
    ['an indented ---', '---\na:\n  ---\n---\n', 'a:\n  ---'],
    ['four dashes', '---\n----\n---\n', '----'],
  ])('does not end the front matter at %s', (_, text, yaml) => {
    expect(splitFrontMatter(text, 'a.md').parts?.yaml).toBe(yaml);
  });

  it.each([
    ['the text begins at once', 'title: 朝市\n---\n', 'title: 朝市'],
    ['an empty line comes first', '\n---\na: 1\n---\n', '空の行'],
    ['a space follows the first ---', '--- \na: 1\n---\n', '「--- 」（行の後ろに空白がある）'],
    ['the first line has more dashes', '----\na: 1\n----\n', '----'],
    ['the file is empty', '', '空の行'],
  ])('misses the first --- where %s', (_, text, found) => {
    const { parts, problems } = splitFrontMatter(text, 'a.md');
    expect(parts).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'front-matter-missing', file: 'a.md', line: 1, column: 1, found }]);
  });

  it.each([
    ['there is none', '---\na: 1\nb: 2\n', 4],
    ['it is indented', '---\na: 1\n ---', 3],
  ])('misses the second --- at the end of the file where %s', (_, text, line) => {
    const { parts, problems } = splitFrontMatter(text, 'a.md');
    expect(parts).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'front-matter-unclosed', file: 'a.md', line, column: 1 }]);
  });

  it.each([
    ['a space', '--- '],
    ['a tab', '---\t'],
    ['a full-width space', '---　'],
  ])('shows the second --- that %s follows, and does not look for another one in the body', (_, closing) => {
    const { parts, problems } = splitFrontMatter(`---\na: 1\n${closing}\n上\n\n---\n下\n`, 'a.md');
    expect(parts).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'front-matter-unclosed', file: 'a.md', line: 3, column: 4 }]);
    expect(problems[0]?.found).toMatch(/^「---.+」（行の後ろに空白がある）$/);
  });
});
