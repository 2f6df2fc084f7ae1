/*
 * Packs the build of a mini-program into what one page of a browser can run: templates compiled by WeChat's
 * own compiler (glass-easel), style sheets as CSS, and every script inside a function that hides the browser.
 * Pictures stay files.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { TmplGroup } from 'glass-easel-template-compiler';
import { GIVEN, HIDDEN } from './hidden-globals';
import { packStyle } from './pack-styles';

export interface PackedFiles {
  /** `window.weapp = …`: the mini-program. */
  app: string;
  /** The phone that runs it. */
  device: string;
}

interface TemplateWarning {
  isError: boolean;
  startLine: number;
  startColumn: number;
  message: string;
}

/** Throws with the place of every template that cannot be compiled. */
export async function packApp(folder: string): Promise<PackedFiles> {
  if (!existsSync(join(folder, 'app.json'))) throw new Error(`There is no mini-program build in ${folder}.`);
  const files = filesBelow(folder).map((path) => relative(folder, path).split(sep).join('/'));
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const ending = (suffix: string): string[] => files.filter((file) => file.endsWith(suffix));
  const parts = [
    `configs:${JSON.stringify(Object.fromEntries(ending('.json').map((file) => [stem(file), JSON.parse(read(file)) as unknown])))}`,
    `styles:${JSON.stringify(Object.fromEntries(ending('.wxss').map((file) => [stem(file), packStyle(folder, file)])))}`,
    `templates:${compileTemplates(ending('.wxml'), ending('.wxs'), read)}`,
    `modules:{${ending('.js').map((file) => wrapModule(file, read(file)))}}`,
  ];
  return { app: `window.weapp={${parts.join(',\n')}};`, device: await bundleDevice() };
}

const stem = (file: string): string => file.replace(/\.[a-z]+$/, '');

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

function compileTemplates(
  templates: readonly string[],
  scripts: readonly string[],
  read: (file: string) => string,
): string {
  const group = new TmplGroup();
  for (const file of scripts) group.addScript(stem(file), read(file));
  const errors = templates.flatMap((file) =>
    (group.addTmpl(stem(file), read(file)) as TemplateWarning[])
      .filter((warning) => warning.isError)
      .map(({ startLine, startColumn, message }) => `${file}:${startLine}:${startColumn} ${message}`),
  );
  if (errors.length > 0) throw new Error(`Templates cannot be compiled:\n${errors.join('\n')}`);
  return group.getTmplGenObjectGroups();
}

const wrapModule = (file: string, code: string): string =>
  `${JSON.stringify(file)}:function(${[...GIVEN, ...HIDDEN].join()}){${code}\n}`;

async function bundleDevice(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'device', 'main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}
