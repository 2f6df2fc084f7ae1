/*
 * The project's own source files, and their syntax, for the architecture tests. Asserts nothing itself.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import ts from 'typescript';

export const ROOT = resolve(__dirname, '../..');
const FOLDERS = ['src', 'cloudfunctions', 'tools', 'test', 'config'];
const SKIPPED = new Set(['node_modules', 'dist', 'coverage']);

/** Paths from the project's root, with `/`, of every TypeScript file that people write. */
export function sourceFiles(): string[] {
  const found: string[] = [];
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name)) visit(path);
      } else if (/\.tsx?$/.test(entry.name) && !/(\.d|\.queries)\.ts$/.test(entry.name)) found.push(path);
    }
  };
  for (const folder of FOLDERS) if (existsSync(join(ROOT, folder))) visit(folder);
  return found.map((path) => path.split(sep).join('/'));
}

/** Text of a file named by its path from the root. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Lines of a text, not counting the last line end. */
export function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}

/** The syntax tree of a file. */
export function parse(path: string, text = textOf(path)): ts.SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, kind);
}

/** Every node of the tree, parents first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}

/** `path:line`, to click on. */
export function placeOf(file: ts.SourceFile, node: ts.Node): string {
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
}
