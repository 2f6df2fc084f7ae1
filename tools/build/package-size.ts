/**
 * How large a build is, in the unit that matters for its target: the main package on WeChat, the first load
 * in a browser.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export type AppTarget = 'h5' | 'weapp';

const inKilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;

function sizeOf(path: string): number {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

/** Everything outside of the folders of subpackages. */
function mainPackageBytes(output: string): number {
  const app = JSON.parse(readFileSync(join(output, 'app.json'), 'utf8')) as Record<
    string,
    { root: string }[] | undefined
  >;
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => join(output, root));
  return sizeOf(output) - roots.reduce((sum, root) => sum + sizeOf(root), 0);
}

/** Scripts that index.html itself asks for. */
function firstLoadScripts(output: string): Buffer[] {
  const html = readFileSync(join(output, 'index.html'), 'utf8');
  return Array.from(html.matchAll(/src="\/?([^"]+\.js)"/g), ([, file]) =>
    readFileSync(join(output, file ?? '')),
  );
}

/** A few words for the end of a build. */
export function describeSize(output: string, target: AppTarget): string {
  if (target === 'weapp') return `main package ${inKilobytes(mainPackageBytes(output))} of 2,048 KB`;
  const scripts = firstLoadScripts(output);
  const plain = scripts.reduce((sum, script) => sum + script.length, 0);
  const packed = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
  return `scripts of the entry ${inKilobytes(plain)} (${inKilobytes(packed)} packed)`;
}
