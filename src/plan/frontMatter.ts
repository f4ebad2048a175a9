import { problem, type Problem } from './problem.ts';

/** A Markdown file split into its front matter and its body without blank lines around it, with the line at which each begins. */
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
    return { parts: undefined, problems: [problem('front-matter-missing', { file, line: 1, column: 1 }, visibleEnd(lines[0] ?? ''))] };
  }
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (close < 0) {
    return {
      parts: undefined,
      problems: [problem('front-matter-unclosed', { file, line: lines.length, column: 1 }, '--- のないファイルの終わり')],
    };
  }
  const closing = lines[close] ?? '';
  if (closing !== '---') {
    return { parts: undefined, problems: [problem('front-matter-unclosed', { file, line: close + 1, column: 4 }, visibleEnd(closing))] };
  }
  const filled = lines.findIndex((line, index) => index > close && line.trim() !== '');
  const bodyStart = filled < 0 ? close + 1 : filled;
  return {
    parts: {
      yaml: lines.slice(1, close).join('\n'),
      yamlFirstLine: 2,
      body: lines.slice(bodyStart).join('\n').trimEnd(),
      bodyFirstLine: bodyStart + 1,
    },
    problems: [],
  };
}

/** A line as it is shown to a person, who cannot see the spaces behind it. */
function visibleEnd(line: string): string {
  if (line === '') return '空の行';
  return line.trimEnd() === line ? line : `「${line}」（行の後ろに空白がある）`;
}
