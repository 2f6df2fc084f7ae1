/*
 * `npm run css:types`: tells TypeScript which classes every CSS module has, so that a class that does not
 * exist is a type error. The declarations lie in a mirror of src (.huigan/css-types), which tsconfig's
 * `rootDirs` lays over it; nothing generated stands among the sources. `npm run check` runs this first.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { compile } from 'sass';
import { PROJECT_ROOT } from '../postgres/data-folder';
import { classNames } from './class-names';
import { declarationOf } from './declaration';

const SOURCES = join(PROJECT_ROOT, 'src');
const MIRROR = join(PROJECT_ROOT, '.huigan', 'css-types', 'src');

/** Files below a folder with this ending, by their path in it; none where the folder is missing. */
function filesBelow(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith(ending));
}

/** Untouched when it says so already: a compiler that watches is not woken for nothing. */
function write(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function main(): void {
  const modules = filesBelow(SOURCES, '.module.scss');
  const wanted = new Set(modules.map((name) => `${name}.d.ts`));
  for (const name of modules) {
    const { css } = compile(join(SOURCES, name));
    write(join(MIRROR, `${name}.d.ts`), declarationOf(classNames(css)));
  }
  for (const old of filesBelow(MIRROR, '.d.ts')) if (!wanted.has(old)) rmSync(join(MIRROR, old));
  console.log(`${modules.length} CSS modules are typed in ${relative(PROJECT_ROOT, MIRROR)}.`);
}

main();
