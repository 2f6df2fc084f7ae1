/*
 * WXSS becomes CSS: imports are put in place, rpx and vh become lengths of the page's frame, elements get the
 * names they have in the page.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import postcss, { type Root } from 'postcss';
import { toDomSelector } from './wx-selector';

/** The width of every screen. rpx. */
const SCREEN_RPX = 750;

/** @param file path below `folder`, with its suffix */
export function packStyle(folder: string, file: string): string {
  const root = read(folder, file, new Set());
  root.walkRules((rule) => {
    rule.selector = toDomSelector(rule.selector);
  });
  root.walkDecls((declaration) => {
    declaration.value = declaration.value
      .replace(/(-?[\d.]+)rpx\b/g, `calc($1 * 100vw / ${SCREEN_RPX})`)
      // A page of WeChat begins below its title bar and ends above the tab bar.
      .replace(/(-?[\d.]+)vh\b/g, 'calc($1 * var(--frame-height) / 100)');
  });
  return root.toString();
}

function read(folder: string, file: string, seen: Set<string>): Root {
  const path = join(folder, file);
  if (seen.has(file) || !existsSync(path)) return postcss.root();
  seen.add(file);
  const root = postcss.parse(readFileSync(path, 'utf8'), { from: path });
  root.walkAtRules('import', (rule) => {
    const wanted = rule.params.replace(/^(url\()?["']?|["']?\)?$/g, '');
    const target = wanted.startsWith('/') ? wanted.slice(1) : normalize(join(dirname(file), wanted));
    rule.replaceWith(...read(folder, target, seen).nodes);
  });
  return root;
}
