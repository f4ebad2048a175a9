import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { projectFolder } from '../../scripts/settings.ts';

/** A file of the project's own code. */
export interface SourceFile {
  /** From the project's folder, with slashes: `src/plan/readPlan.ts`. */
  readonly file: string;
  readonly text: string;
}

/** Every code file under some folders of the project, sorted. */
export function sourceFiles(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(projectFolder, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
      .map((entry) => path.relative(projectFolder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .sort()
      .map((file): SourceFile => ({ file, text: readFileSync(path.join(projectFolder, file), 'utf8') })),
  );
}

/** The TypeScript of a file: all of a module; the front matter and the scripts of an Astro component. Its lines keep their numbers. */
export function codeOf({ file, text }: SourceFile): string {
  if (!file.endsWith('.astro')) return text;
  const keepLines = (markup: string) => markup.replace(/[^\n]/g, '');
  const frontMatter = /^---\n(.*?)\n---\n/s.exec(text)?.[1] ?? '';
  const markup = text.slice(frontMatter === '' ? 0 : `---\n${frontMatter}\n---\n`.length);
  const scripts = markup.replace(/(?:^|<\/script>)(?:(?!<script\b).)*(?:<script\b[^>]*>|$)/gs, keepLines);
  return frontMatter === '' ? scripts : `\n${frontMatter}\n\n${scripts}`;
}

/** The markup of an Astro component without its front matter and comments; its lines keep their numbers. */
export function markupOf({ file, text }: SourceFile): string {
  if (!file.endsWith('.astro')) return '';
  const keepLines = (part: string) => part.replace(/[^\n]/g, '');
  return text.replace(/^---\n.*?\n---\n/s, keepLines).replace(/<!--.*?-->|\/\*.*?\*\//gs, keepLines);
}

/** Everything that a file imports, as it is written. */
export function importsOf(source: SourceFile): string[] {
  return ts.preProcessFile(codeOf(source), true, true).importedFiles.map(({ fileName }) => fileName);
}

/** A file's code as a syntax tree. */
export function syntaxTree(source: SourceFile): ts.SourceFile {
  return ts.createSourceFile(source.file.replace(/\.astro$/, '.ts'), codeOf(source), ts.ScriptTarget.Latest, true);
}

/** The line that a node of a syntax tree begins in. */
export function lineOf(node: ts.Node): number {
  const tree = node.getSourceFile();
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}
