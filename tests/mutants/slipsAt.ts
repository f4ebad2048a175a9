import ts from 'typescript';

/** A piece of a program and what a slip of the hand would write instead. */
export interface Slip {
  readonly from: string;
  readonly at: number;
  readonly to: string;
}

const otherOperator: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
};

/** Methods that take something into account: a slip forgets them. */
const forgotten: ReadonlySet<string> = new Set([
  'sort',
  'normalize',
  'toLowerCase',
  'trim',
  'trimEnd',
  'replace',
  'replaceAll',
  'filter',
  'slice',
  'reverse',
]);

/** Methods that are taken for each other. */
const taken: Readonly<Record<string, string>> = {
  every: 'some',
  some: 'every',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
};

/**
 * Every slip of a few plain kinds in a program: an operator taken for its neighbour, a condition turned round, a number
 * one too high, a pattern without its end, a step forgotten. Types and imports are left alone.
 */
export function slipsAt(tree: ts.SourceFile): Slip[] {
  const slips: Slip[] = [];
  const replace = (node: ts.Node, to: string) => slips.push({ from: node.getText(tree), at: node.getStart(tree), to });
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const other = otherOperator[node.operatorToken.kind];
      if (other !== undefined) replace(node.operatorToken, other);
    }
    if (ts.isIfStatement(node) || ts.isWhileStatement(node)) replace(node.expression, `!(${node.expression.getText(tree)})`);
    if (ts.isConditionalExpression(node)) replace(node.condition, `!(${node.condition.getText(tree)})`);
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) replace(node, node.operand.getText(tree));
    if (ts.isNumericLiteral(node)) replace(node, String(Number(node.text.replaceAll('_', '')) + 1));
    if (ts.isRegularExpressionLiteral(node)) for (const to of looserPatterns(node.text)) replace(node, to);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const method = node.expression.name;
      const other = Object.hasOwn(taken, method.text) ? taken[method.text] : undefined;
      if (other !== undefined) replace(method, other);
      if (forgotten.has(method.text)) replace(node, node.expression.expression.getText(tree));
    }
    if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) replace(node, ';');
    if (ts.isContinueStatement(node)) replace(node, ';');
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return slips;
}

/** A pattern without its anchors. */
function looserPatterns(pattern: string): string[] {
  const beginning = pattern.startsWith('/^') ? [`/${pattern.slice(2)}`] : [];
  const end = /\$\/[a-z]*$/.test(pattern) && !/\\\$\/[a-z]*$/.test(pattern) ? [pattern.replace(/\$(\/[a-z]*)$/, '$1')] : [];
  return [...beginning, ...end].filter((each) => !each.startsWith('//') && !each.startsWith('/*'));
}
