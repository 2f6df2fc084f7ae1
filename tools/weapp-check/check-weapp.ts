/*
 * WeChat's own compilers (wcc for WXML and WXS, wcsc for WXSS) over a build of the mini-program, and a look
 * at its JSON: what they refuse, WeChat refuses on upload. The programs come with miniprogram-compiler and
 * run on Linux x64 only.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

export interface WeappProblem {
  /** "wxml", "wxss" or "json". */
  part: string;
  message: string;
}

/** Why the check cannot run on this machine; null when it can. */
export const whyNotHere = (): string | null =>
  process.platform === 'linux' && process.arch === 'x64'
    ? null
    : `WeChat's compilers run on Linux x64; this is ${process.platform} ${process.arch}. Open the build in WeChat DevTools instead.`;

/** What is wrong with the build in `folder`; empty when nothing is. */
export function checkWeapp(folder: string): WeappProblem[] {
  const files = filesBelow(folder).map((path) => relative(folder, path));
  const ending = (...suffixes: string[]): string[] =>
    files.filter((file) => suffixes.some((suffix) => file.endsWith(suffix)));
  return [
    ...compile(folder, 'wxml', 'wcc', ['-d', ...ending('.wxml', '.wxs').map((file) => `./${file}`)]),
    ...compile(folder, 'wxss', 'wcsc', ['-lc', '-js', ...ending('.wxss').map((file) => `./${file}`)]),
    ...ending('.json').flatMap((file) => checkJson(folder, file)),
    ...missingPages(folder),
  ];
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

function compile(folder: string, part: string, program: string, args: string[]): WeappProblem[] {
  const require = createRequire(__filename);
  const bin = join(dirname(require.resolve('miniprogram-compiler/package.json')), 'bin', 'linux', program);
  // The package forgets to say that its programs may be run.
  chmodSync(bin, 0o755);
  const { status, stderr, error } = spawnSync(bin, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (error !== undefined) return [{ part, message: `${program} does not run: ${error.message}` }];
  return status === 0 ? [] : [{ part, message: stderr.trim() }];
}

function checkJson(folder: string, file: string): WeappProblem[] {
  try {
    JSON.parse(readFileSync(join(folder, file), 'utf8'));
    return [];
  } catch (error) {
    return [{ part: 'json', message: `${file}: ${(error as Error).message}` }];
  }
}

interface AppJson {
  pages: string[];
  subPackages?: { root: string; pages: string[] }[];
}

/** Pages of app.json without their files. */
function missingPages(folder: string): WeappProblem[] {
  const app = readJson(join(folder, 'app.json')) as AppJson | null;
  if (app === null) return [{ part: 'json', message: 'app.json cannot be read' }];
  const pages = [
    ...app.pages,
    ...(app.subPackages ?? []).flatMap(({ root, pages: own }) => own.map((page) => join(root, page))),
  ];
  return pages
    .flatMap((page) => [`${page}.js`, `${page}.wxml`, `${page}.json`])
    .filter((file) => !existsSync(join(folder, file)))
    .map((file) => ({ part: 'json', message: `app.json names a page whose ${file} is missing` }));
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
