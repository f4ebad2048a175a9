import ts from 'typescript';
import { lineOf, markupOf, syntaxTree, type SourceFile } from './sourceFiles.ts';

/** A Japanese text that stands in code. */
export interface JapaneseText {
  readonly line: number;
  readonly text: string;
}

/** Files that read and write the names of years. */
const yearNames = new Set(['src/plan/fiscalYear.ts', 'src/search/match/yearSpellings.ts']);

/** Words, that is kanji and kana; 「」, （） and 、 around a value are type, not text. */
const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Every Japanese text of a file that belongs into `src/wording/ja/`: string literals and templates of its code, and the
 * markup of a component. Comments, regular expressions and names are no texts.
 *
 * Only `src/plan/fiscalYear.ts` and `src/search/match/yearSpellings.ts` know words besides: the names of years, which they read and write.
 */
export function misplacedTexts(source: SourceFile): JapaneseText[] {
  const { file } = source;
  if (file.startsWith('src/wording/ja/') || yearNames.has(file)) return [];
  const texts: JapaneseText[] = [];
  const visit = (node: ts.Node): void => {
    if (isPattern(node)) return;
    if (isText(node) && japanese.test(node.text)) texts.push({ line: lineOf(node), text: node.text });
    ts.forEachChild(node, visit);
  };
  visit(syntaxTree(source));
  for (const [index, line] of markupOf(source).split('\n').entries())
    if (japanese.test(line)) texts.push({ line: index + 1, text: line.trim() });
  return texts;
}

function isText(node: ts.Node): node is ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}

/** A regular expression that is put together out of parts, as `new RegExp(…)` takes it. */
function isPattern(node: ts.Node): boolean {
  return ts.isNewExpression(node) && node.expression.getText() === 'RegExp';
}
