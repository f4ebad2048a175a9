import { problem, type Problem } from './problem.ts';

/** A Markdown file split into its front matter and its body, with the line at which each begins. */
export interface FrontMatter {
  readonly yaml: string;
  readonly yamlFirstLine: number;
  readonly body: string;
  readonly bodyFirstLine: number;
}

/** Splits a Markdown file at its two `---` lines. */
export function splitFrontMatter(text: string, file: string): { parts: FrontMatter | undefined; problems: Problem[] } {
  const lines = text.split('\n');
  if (lines[0] !== '---') {
    return { parts: undefined, problems: [problem('front-matter-missing', { file, line: 1, column: 1 }, lines[0] ?? '')] };
  }
  const close = lines.indexOf('---', 1);
  if (close < 0) {
    return {
      parts: undefined,
      problems: [problem('front-matter-unclosed', { file, line: lines.length, column: 1 }, '--- のないファイルの終わり')],
    };
  }
  return {
    parts: {
      yaml: lines.slice(1, close).join('\n'),
      yamlFirstLine: 2,
      body: lines.slice(close + 1).join('\n').trim(),
      bodyFirstLine: close + 2,
    },
    problems: [],
  };
}
