import { describe, expect, it } from 'vitest';
import { formatProblems, limitProblems, problem } from '../../../src/plan/problem/problem.ts';

const problemsOf = (file: string, count: number) =>
  Array.from({ length: count }, (_, index) => problem('file-empty', { file, line: index + 1, column: 1 }, '空'));

describe(limitProblems, () => {
  it('leaves 1,000 problems of one file as they are', () => {
    const problems = problemsOf('a.yaml', 1000);
    expect(limitProblems(problems)).toEqual(problems);
  });

  it('says once for a file that there are more', () => {
    const limited = limitProblems([...problemsOf('a.yaml', 2500), ...problemsOf('b.yaml', 3)]);
    expect(limited.map(({ file, code }) => `${file} ${code}`)).toEqual([
      ...Array.from({ length: 1000 }, () => 'a.yaml file-empty'),
      'a.yaml problems-more',
      ...Array.from({ length: 3 }, () => 'b.yaml file-empty'),
    ]);
    expect(formatProblems(limited.filter(({ code }) => code === 'problems-more'))).toMatchInlineSnapshot(`
      "a.yaml:1001:1  このファイルには、ほかにも問題があります  [problems-more]
        見つけたもの  1000件より多い問題
        書けるもの    問題のないファイル
        直し方        上の問題を直してから、もう一度調べてください。ここから後の問題は示していません。

      1件の問題があります。すべて直すまで、公開中のサイトは変わりません。"
    `);
  });
});
