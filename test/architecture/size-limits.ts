/*
 * How long a file or function may be. A limit that pinches is a reason to split, seldom a reason to raise it.
 */
import ts from 'typescript';
import { lineCount, nodesOf, parse, placeOf, textOf } from './source-files';

/** The first pattern that fits counts. */
const FILE_LIMITS: [kind: string, pattern: RegExp, lines: number][] = [
  ['test', /\.test\.tsx?$/, 600],
  ['rules', /\.rules\.ts$/, 250],
  ['store', /\.store\.ts$/, 300],
  ['handler', /^cloudfunctions\/functions\//, 80],
  ['use-case', /^cloudfunctions\/core\/settlement\//, 200],
  ['page or component', /^src\/.*\.tsx$/, 250],
];
const FUNCTION_LINES = 70;

/** Files of these paths that are too long, each as one sentence. */
export function longFiles(paths: string[]): string[] {
  return paths.flatMap((path) => {
    const limit = FILE_LIMITS.find(([, pattern]) => pattern.test(path));
    const lines = lineCount(textOf(path));
    return limit && lines > limit[2]
      ? [`${path} has ${lines} lines; a ${limit[0]} has at most ${limit[2]}`]
      : [];
  });
}

/** Functions of these files that are too long, each as one sentence. */
export function longFunctions(paths: string[]): string[] {
  return paths.flatMap((path) => longFunctionsOf(parse(path)));
}

/** Functions of one file that are too long. */
export function longFunctionsOf(file: ts.SourceFile): string[] {
  const found: string[] = [];
  for (const node of nodesOf(file)) {
    if (!ts.isFunctionLike(node) || !('body' in node) || isSuite(node)) continue;
    const lines = lineCount(node.getText(file));
    if (lines > FUNCTION_LINES) found.push(`${placeOf(file, node)} is a function of ${lines} lines`);
  }
  return found;
}

/** `describe('…', () => { … })` is a chapter, not a function. */
function isSuite(node: ts.Node): boolean {
  const call = node.parent;
  return ts.isCallExpression(call) && /^describe\b/.test(call.expression.getText());
}
