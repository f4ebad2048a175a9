import ts from 'typescript';
import { lineOf, syntaxTree, type SourceFile } from './sourceFiles.ts';

/** The exported functions of a module that have no doc comment, each as `name (line)`. */
export function undocumentedFunctions(source: SourceFile): string[] {
  const tree = syntaxTree(source);
  const listed = new Set(tree.statements.flatMap((statement) => (ts.isExportDeclaration(statement) ? listedNames(statement) : [])));
  return tree.statements.flatMap((statement) => {
    const exported =
      ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    const names = functionNames(statement).filter((name) => exported || listed.has(name));
    return ts.getJSDocCommentsAndTags(statement).length > 0 ? [] : names.map((name) => `${name} (line ${lineOf(statement)})`);
  });
}

function listedNames({ exportClause }: ts.ExportDeclaration): string[] {
  return exportClause && ts.isNamedExports(exportClause)
    ? exportClause.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
    : [];
}

function functionNames(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return statement.body ? [statement.name?.text ?? 'default'] : [];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
    initializer && isFunction(initializer) ? [name.getText()] : [],
  );
}

function isFunction(expression: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(expression) || ts.isSatisfiesExpression(expression) || ts.isAsExpression(expression))
    return isFunction(expression.expression);
  return ts.isArrowFunction(expression) || ts.isFunctionExpression(expression);
}
