/*
 * What a pure file must not contain. Its imports are dependency-cruiser's affair.
 */
import ts from 'typescript';
import { nodesOf, placeOf } from './source-files';

/** Objects that bring in the world outside. */
const IMPURE_OBJECTS = ['performance', 'process', 'console', 'crypto', 'globalThis'];
const IMPURE_CALLS = ['Date.now', 'Math.random', 'fetch', 'setTimeout', 'setInterval', 'Date', 'dayjs'];

/** Impurities of a file, each as one sentence. */
export function impurities(file: ts.SourceFile): string[] {
  const found: string[] = [];
  for (const node of nodesOf(file)) {
    const what = impurityOf(node);
    if (what) found.push(`${placeOf(file, node)} ${what}`);
  }
  return found;
}

function impurityOf(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AsyncKeyword) return 'is async';
  if (ts.isAwaitExpression(node)) return 'awaits';
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return 'reads the clock';
  // With arguments these convert what they are given; without, they read the clock.
  if (ts.isCallExpression(node) && isImpureCall(node)) return `calls ${node.expression.getText()}`;
  if (ts.isPropertyAccessExpression(node) && IMPURE_OBJECTS.includes(node.expression.getText())) {
    return `uses ${node.getText()}`;
  }
  return undefined;
}

function isImpureCall(call: ts.CallExpression): boolean {
  const name = call.expression.getText();
  return IMPURE_CALLS.includes(name) && !(name === 'dayjs' && call.arguments.length > 0);
}
