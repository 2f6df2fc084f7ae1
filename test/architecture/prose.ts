/*
 * Lines of prose: comments in sources, text in Markdown. Code has prettier, which leaves them as they are.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { parse, ROOT, textOf } from './source-files';

/** As wide as code (.prettierrc.json). Characters. */
export const PROSE_COLUMNS = 110;

const SKIPPED = new Set(['node_modules', 'dist', 'coverage', '.git', '.huigan']);
const SCRIPT = /\.(ts|tsx|cts|js|cjs|mjs)$/;
const STYLES = /\.scss$/;
const SQL = /\.sql$/;
const MARKDOWN = /\.md$/;
/** Written by a program. */
const GENERATED = /\.queries\.ts$/;

type Range = [from: number, to: number];

/** Files with prose, below a folder or at a path, by their paths from the root. */
export function proseFiles(path: string): string[] {
  if (!existsSync(join(ROOT, path))) return [];
  if (!statSync(join(ROOT, path)).isDirectory()) return holdsProse(path) ? [path] : [];
  const names = readdirSync(join(ROOT, path)).filter((name) => !SKIPPED.has(name));
  return names.flatMap((name) => proseFiles(`${path}/${name}`));
}

/** Migrations that were released before this was asked never change. */
const RELEASED = /\/migrations\/2026112[0-8]/;

const holdsProse = (path: string): boolean =>
  [SCRIPT, STYLES, SQL, MARKDOWN].some((kind) => kind.test(path)) &&
  !GENERATED.test(path) &&
  !RELEASED.test(path);

/** Lines of prose that are too long, as `path:line`. */
export function longProse(path: string, text = textOf(path)): string[] {
  if (!text.split('\n').some(isTooLong)) return [];
  const ranges = MARKDOWN.test(path) ? wholeOf(text) : commentsOf(path, text);
  const found = new Set<number>();
  for (const [from, to] of ranges) {
    const first = text.slice(0, from).split('\n').length;
    const last = first + text.slice(from, to).split('\n').length - 1;
    for (let line = first; line <= last; line += 1) found.add(line);
  }
  const lines = text.split('\n');
  const isLaidOut = MARKDOWN.test(path) ? laidOut(lines) : () => false;
  return [...found]
    .filter((line) => isTooLong(lines[line - 1] ?? '') && !isLaidOut(line))
    .map((line) => `${path}:${line}`);
}

/** One word that is too long by itself, such as an address, can stand nowhere else. */
function isTooLong(line: string): boolean {
  if ([...line].length <= PROSE_COLUMNS) return false;
  const words = line
    .replace(/\*\/\s*$/, '')
    .replace(/^\s*(\/\*+|\*|\/\/|--|[-*>#]+|\d+\.)?\s*(@\w+\s+)?/, '');
  return /\s/.test(words.trim());
}

const wholeOf = (text: string): Range[] => [[0, text.length]];

function commentsOf(path: string, text: string): Range[] {
  if (SCRIPT.test(path)) return scriptComments(path, text);
  return SQL.test(path) ? matches(text, SQL_PARTS) : matches(text, STYLE_PARTS);
}

/** Comments stand before and behind tokens; what looks like one within the text of an element is none. */
function scriptComments(path: string, text: string): Range[] {
  return [...tokensOf(parse(path, text))].flatMap((token) => {
    const before = ts.getLeadingCommentRanges(text, token.getFullStart()) ?? [];
    const behind = ts.getTrailingCommentRanges(text, token.getEnd()) ?? [];
    return [...before, ...behind].map(({ pos, end }): Range => [pos, end]);
  });
}

/** Brackets and commas too, which are no nodes to other checks. */
function* tokensOf(node: ts.Node): Generator<ts.Node> {
  if (ts.isJsxText(node) || ts.isJSDoc(node)) return;
  const children = node.getChildren();
  if (children.length === 0) yield node;
  for (const child of children) yield* tokensOf(child);
}

/** Text in quotes first, so that what looks like a comment within it is none. */
const STYLE_PARTS = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|url\([^)]*\)|(\/\*[\s\S]*?\*\/|\/\/[^\n]*)/g;
const SQL_PARTS = /'(?:''|[^'])*'|(\/\*[\s\S]*?\*\/|--[^\n]*)/g;

const matches = (text: string, parts: RegExp): Range[] =>
  [...text.matchAll(parts)].flatMap((match): Range[] =>
    match[1] === undefined ? [] : [[match.index, match.index + match[1].length]],
  );

/** Whether a line of Markdown is of a table, a heading or a block of code. */
function laidOut(lines: string[]): (line: number) => boolean {
  const kept = new Set<number>();
  let isCode = false;
  lines.forEach((line, index) => {
    const isFence = /^\s*(```|~~~)/.test(line);
    if (isCode || isFence || /^\s*(\||#)/.test(line)) kept.add(index + 1);
    if (isFence) isCode = !isCode;
  });
  return (line) => kept.has(line);
}
