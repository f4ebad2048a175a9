import path from 'node:path';
import ts from 'typescript';
import { importsOf, lineOf, markupOf, syntaxTree, type SourceFile } from './sourceFiles.ts';

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
 * Every Japanese text of a file that belongs into `src/wording/`: string literals and templates of its code, and the
 * markup of a component. Comments, regular expressions and names are no texts.
 *
 * Texts are at home in `src/wording/` and in `src/schema/` (labels and descriptions of codes and fields). Besides:
 * - whatever in `src/plan/` makes problems, or serves only what does, wherever that stands, may say in Japanese what it found (`sayers`);
 * - `src/plan/fiscalYear.ts` and `src/search/match/yearSpellings.ts` know the names of years, which they read and write;
 * - a table's definition carries its own title and description, as a schema's fields do.
 */
export function misplacedTexts(source: SourceFile, sayers: ReadonlySet<string>): JapaneseText[] {
  const { file } = source;
  if (/^src\/(wording|schema)\//.test(file) || yearNames.has(file) || sayers.has(file)) return [];
  const texts: JapaneseText[] = [];
  const visit = (node: ts.Node): void => {
    if (isTableText(node)) return;
    if (isText(node) && japanese.test(node.text)) texts.push({ line: lineOf(node), text: node.text });
    ts.forEachChild(node, visit);
  };
  visit(syntaxTree(source));
  for (const [index, line] of markupOf(source).split('\n').entries())
    if (japanese.test(line)) texts.push({ line: index + 1, text: line.trim() });
  return texts;
}

/** The files of `src/plan/` that call `problem(…)`, and those that nothing else imports. */
export function problemSayers(sources: readonly SourceFile[]): ReadonlySet<string> {
  const imports = new Map(
    sources.map((source) => [
      source.file,
      importsOf(source).map((specifier) => path.posix.join(path.posix.dirname(source.file), specifier)),
    ]),
  );
  const inPlan = [...imports.keys()].filter((file) => file.startsWith('src/plan/'));
  const makers = sources
    .filter(({ text }) => /import \{[^}]*\bproblem\b[^}]*\} from '[^']*\/problem\.ts'/.test(text))
    .map(({ file }) => file);
  const sayers = new Set(inPlan.filter((file) => file === 'src/plan/problem/problem.ts' || makers.includes(file)));
  for (let size = -1; size !== sayers.size;) {
    size = sayers.size;
    for (const file of inPlan) {
      const importers = [...imports].filter(([, targets]) => targets.includes(file));
      if (importers.length > 0 && importers.every(([importer]) => sayers.has(importer) || makers.includes(importer))) sayers.add(file);
    }
  }
  return sayers;
}

function isText(node: ts.Node): node is ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}

/** `title: '…'` and `description: '…'` directly in the object that `defineTable` takes. */
function isTableText(node: ts.Node): boolean {
  if (!ts.isPropertyAssignment(node) || !['title', 'description'].includes(node.name.getText()) || !ts.isStringLiteral(node.initializer))
    return false;
  const call = node.parent.parent;
  return (
    ts.isCallExpression(call) && call.expression.getText() === 'defineTable' && node.getSourceFile().fileName.startsWith('src/tables/')
  );
}
